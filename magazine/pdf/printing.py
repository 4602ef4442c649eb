"""The printing itself, by WeasyPrint; imported in the child process and by tests only."""

import logging
import re
from collections.abc import Callable
from typing import Any

from weasyprint import CSS, HTML
from weasyprint.document import Document
from weasyprint.text.fonts import FontConfiguration

from magazine.pdf.job import Printed, PrintJob
from magazine.pdf.sources import OurFiles
from magazine.pdf.tagging import complete_tags

_PAGE = re.compile(r"Creating layout - Page (\d+)")


class PageListener(logging.Handler):
    """Hears from WeasyPrint's log which page is being laid out."""

    def __init__(self, on_page: Callable[[int], None]) -> None:
        super().__init__(logging.INFO)
        self.on_page = on_page
        self.last = 0

    def emit(self, record: logging.LogRecord) -> None:
        """Tell the number of a page, once: pages are laid out again when page numbers change."""
        match = _PAGE.search(record.getMessage())
        if match and int(match[1]) > self.last:
            self.last = int(match[1])
            self.on_page(self.last)


def print_document(job: PrintJob, on_page: Callable[[int], None]) -> Printed:
    """Write the PDF of a job, tagged as PDF/UA-1."""
    log = logging.getLogger("weasyprint.progress")
    listener = PageListener(on_page)
    log.addHandler(listener)
    log.setLevel(logging.INFO)
    log.propagate = False
    logging.getLogger("weasyprint").setLevel(logging.ERROR)
    try:
        return _print(job)
    finally:
        log.removeHandler(listener)


def _print(job: PrintJob) -> Printed:
    files = OurFiles(job)
    # tokens.css speaks of black ink for printed pages of the site; the magazine is in colour
    fonts = FontConfiguration()
    style = CSS(filename=job.stylesheet, url_fetcher=files, media_type="screen", font_config=fonts)
    document = _lay_out(job, files, stylesheets=[style], font_config=fonts)
    with complete_tags():
        document.write_pdf(job.output, pdf_variant="pdf/ua-1" if job.is_tagged else None)
    anchors: dict[str, int] = {}
    for number, page in enumerate(document.pages, start=1):
        for name in page.anchors:
            anchors.setdefault(name, number)
    return Printed(pages=len(document.pages), anchors=anchors, refused=files.refused)


def _lay_out(job: PrintJob, files: OurFiles, **options: Any) -> Document:
    """Lay out in two columns; where WeasyPrint cannot, in one: a plain magazine beats none."""
    try:
        return _render(job, job.html, files, **options)
    except (AssertionError, IndexError, TypeError):
        logging.getLogger("weasyprint").exception("No two columns for %s", job.base_url)
        return _render(job, job.html.replace("<html", "<html data-plain", 1), files, **options)


def _render(job: PrintJob, text: str, files: OurFiles, **options: Any) -> Document:
    html = HTML(string=text, base_url=job.base_url, url_fetcher=files, media_type="screen")
    return html.render(cache=f"{job.output}.cache", **options)
