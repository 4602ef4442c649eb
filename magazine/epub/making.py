"""Makes the EPUB of an issue: renders its parts, connects them, packs them."""

from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings

from magazine.epub.addresses import Addresses
from magazine.epub.archive import PACKAGE, write_archive
from magazine.epub.contents import COVER, Part, parts_of, render
from magazine.epub.package import package_of
from magazine.epub.pictures import Pictures
from magazine.epub.style import style_sheet
from magazine.epub.xhtml import Document, connect, document_of
from magazine.making.makers import MadeFile, Report
from magazine.making.material import Material


def make_epub(material: Material, folder: Path, report: Report) -> MadeFile:
    """Return the EPUB; one step of the report for each part, and one for the rest."""
    parts, pictures = parts_of(material), Pictures()
    documents: list[Document] = []
    for part in parts:
        report(len(documents), len(parts) + 1)
        html = render(part, parts, material)
        documents.append(document_of(part.name, html, part.language, pictures))
    connect(documents, _addresses(material, parts))
    package = package_of(material, parts, documents, pictures, _cover(documents))
    path = folder / "issue.epub"
    texts = {document.name: document.written() for document in documents}
    write_archive(path, {PACKAGE: package, **texts, "book.css": style_sheet(), **pictures.files})
    return MadeFile(path=path)


def _cover(documents: list[Document]) -> str:
    cover = next(document for document in documents if document.name == COVER)
    return next(iter(cover.pictures), "")


def _addresses(material: Material, parts: list[Part]) -> Addresses:
    site = material.issue.full_url or f"{settings.WAGTAILADMIN_BASE_URL}/"
    texts = {part.piece.page.url: part.name for part in parts if part.piece}
    hosts = {urlsplit(address).netloc for address in (site, settings.WAGTAILADMIN_BASE_URL)}
    paths = {urlsplit(url).path: name for url, name in texts.items() if url}
    return Addresses(site=site, hosts=frozenset(hosts), texts=paths)
