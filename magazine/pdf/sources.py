"""What may be opened for a PDF: our own style and fonts, and the pictures in the text."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import url2pathname

from weasyprint.urls import URLFetcher, URLFetcherResponse

from magazine.pdf.job import PrintJob


class OurFiles(URLFetcher):
    """Opens the files of a job from the disk and nothing else, the network least of all."""

    def __init__(self, job: PrintJob) -> None:
        super().__init__(allowed_protocols={"file"}, allow_redirects=False)
        self._folders = [Path(folder).resolve() for folder in job.folders]
        self._files = {urljoin(job.base_url, name): path for name, path in job.files.items()}
        self.refused: list[str] = []

    def fetch(self, url: str, _headers: dict | None = None) -> URLFetcherResponse:
        """Return the file behind an address; raise ValueError for any other."""
        path = self._allowed(url)
        if path is None:
            self.refused.append(url)
            raise ValueError(f"Not one of our files: {url}")
        return URLFetcherResponse(path.as_uri(), path.read_bytes())

    def _allowed(self, url: str) -> Path | None:
        listed = self._files.get(url) or self._files.get(unquote(url))
        if listed and Path(listed).is_file():
            return Path(listed)
        parts = urlsplit(url)
        if parts.scheme != "file" or parts.netloc:
            return None
        path = Path(url2pathname(parts.path)).resolve()
        is_ours = any(path.is_relative_to(folder) for folder in self._folders)
        return path if is_ours and path.is_file() else None
