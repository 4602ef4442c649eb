"""HTML as our templates write it, made into the XHTML of a book."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

import tinyhtml5

from core.language.hypertext import typeset_html
from magazine.epub.addresses import Addresses
from magazine.epub.pictures import Pictures

_XHTML = "http://www.w3.org/1999/xhtml"
_OPS = "http://www.idpf.org/2007/ops"
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
# what a template can only say as text, and what a book says otherwise
_RENAMED = {"epub:type": f"{{{_OPS}}}type"}
# for a screen and a mouse only
_USELESS = {"loading", "decoding", "fetchpriority", "tabindex", "download", "target"}
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n'

ET.register_namespace("", _XHTML)
ET.register_namespace("epub", _OPS)


@dataclass
class Document:
    """One file of the book: its tree, and the places in it that links may lead to."""

    name: str
    root: ET.Element
    ids: set[str] = field(default_factory=set)

    @property
    def pictures(self) -> list[str]:
        """The names of the pictures in it, in order."""
        return [picture.get("src", "") for picture in _all(self.root, "img")]

    @property
    def describes_pictures(self) -> bool:
        """Whether every picture that stands as a figure of its own has a text."""
        figures = _all(self.root, "figure")
        return all(picture.get("alt") for figure in figures for picture in _all(figure, "img"))

    def written(self) -> str:
        return _DECLARATION + ET.tostring(self.root, encoding="unicode") + "\n"


def document_of(name: str, html: str, language: str, pictures: Pictures) -> Document:
    """Return the HTML as a document of the book, typographically set.

    Its pictures are taken into the book; its links still lead where they were written to lead.
    """
    root = tinyhtml5.parse(_NOT_XML.sub("", typeset_html(html, language)))
    document = Document(name, root)
    for element in root.iter():
        _adapt_attributes(element)
        document.ids.update(filter(None, [element.get("id")]))
    for parent in list(root.iter()):
        for picture in _children(parent, "img"):
            _take_in(picture, parent, pictures)
    return document


def connect(documents: list[Document], addresses: Addresses) -> None:
    """Lead the links of all documents to each other, or out of the book."""
    known = {document.name: document for document in documents}
    for document in documents:
        for link in _all(document.root, "a"):
            _lead(link, document, known, addresses)
        for quote in _all(document.root, "blockquote"):
            _set_or_drop(quote, "cite", addresses.outside(quote.get("cite", "")))


def _all(element: ET.Element, name: str) -> Iterator[ET.Element]:
    return element.iter(f"{{{_XHTML}}}{name}")


def _children(element: ET.Element, name: str) -> list[ET.Element]:
    return element.findall(f"{{{_XHTML}}}{name}")


def _adapt_attributes(element: ET.Element) -> None:
    for name in list(element.attrib):
        if name in _USELESS or name.startswith(("data-", "on", "xmlns")):
            del element.attrib[name]
        elif name in _RENAMED:
            element.set(_RENAMED[name], element.attrib.pop(name))
    if "lang" in element.attrib:
        element.set(_XML_LANG, element.attrib["lang"])


def _take_in(picture: ET.Element, parent: ET.Element, pictures: Pictures) -> None:
    """Point to the file in the book; a picture that is not ours to give is replaced by its text."""
    name = pictures.take(picture.get("src", ""))
    if name:
        picture.set("src", name)
        return
    words = ET.Element(f"{{{_XHTML}}}span")
    words.text, words.tail = picture.get("alt", ""), picture.tail
    parent[list(parent).index(picture)] = words


def _lead(
    link: ET.Element, document: Document, known: dict[str, Document], addresses: Addresses
) -> None:
    href = link.get("href", "")
    name, _, place = href.partition("#")
    if not name:
        name = document.name if place else ""
    elif name not in known:
        name, place = addresses.in_book(href)
    if not name:
        _set_or_drop(link, "href", addresses.outside(href))
    elif place in known[name].ids:
        link.set("href", f"{name}#{place}")
    else:
        _set_or_drop(link, "href", "" if name == document.name else name)


def _set_or_drop(element: ET.Element, attribute: str, value: str) -> None:
    if value:
        element.set(attribute, value)
    else:
        element.attrib.pop(attribute, None)
