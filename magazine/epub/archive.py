"""The ZIP of an EPUB (OCF 3.2): the same content gives the same bytes."""

from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

MEDIA_TYPE = "application/epub+zip"
FOLDER = "EPUB"
PACKAGE = "package.opf"
_CONTAINER = f"""<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles>
    <rootfile full-path="{FOLDER}/{PACKAGE}" media-type="application/oebps-package+xml"/>
  </rootfiles>
</container>
"""
_EARLIEST = (1980, 1, 1, 0, 0, 0)


def write_archive(path: Path, files: Mapping[str, str | bytes]) -> None:
    """Write the files, named as the package names them; the type of the whole comes first."""
    with ZipFile(path, "w") as archive:
        _add(archive, "mimetype", MEDIA_TYPE, packing=ZIP_STORED)
        _add(archive, "META-INF/container.xml", _CONTAINER)
        for name, content in files.items():
            _add(archive, f"{FOLDER}/{name}", content)


def _add(archive: ZipFile, name: str, content: str | bytes, *, packing: int = ZIP_DEFLATED) -> None:
    entry = ZipInfo(name, date_time=_EARLIEST)
    entry.compress_type = packing
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)
