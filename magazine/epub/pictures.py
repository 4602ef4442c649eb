"""The pictures of a book: each file once, however often it is shown."""

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from urllib.parse import unquote

from django.conf import settings
from django.core.files.storage import default_storage

_MEDIA_TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".gif": "image/gif",
    ".svg": "image/svg+xml",
}


@dataclass
class Pictures:
    """Takes pictures in by their address on the site, and keeps their bytes by name."""

    files: dict[str, bytes] = field(default_factory=dict)
    _names: dict[str, str] = field(default_factory=dict)

    def take(self, address: str) -> str:
        """Return the name in the book, or nothing when it is no stored picture of ours."""
        if address not in self._names:
            self._names[address] = self._take(address)
        return self._names[address]

    def media_type(self, name: str) -> str:
        return _MEDIA_TYPES[PurePosixPath(name).suffix]

    def _take(self, address: str) -> str:
        stored = unquote(address.removeprefix(settings.MEDIA_URL))
        kind = PurePosixPath(stored).suffix.lower()
        is_ours = address.startswith(settings.MEDIA_URL) and kind in _MEDIA_TYPES
        if not is_ours or not default_storage.exists(stored):
            return ""
        with default_storage.open(stored) as file:
            content = file.read()
        # a name that tells the content: equal pictures meet in one file
        name = f"images/{hashlib.sha256(content).hexdigest()[:16]}{kind}"
        self.files[name] = content
        return name
