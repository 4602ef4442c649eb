"""The package of a book (OPF 3.2): what it is, who made it, how accessible it is, what is in it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import uuid5

from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from magazine.choices import BylineRole
from magazine.epub.contents import NAV, Part
from magazine.epub.pictures import Pictures
from magazine.epub.xhtml import Document
from magazine.making.material import Material

# https://www.loc.gov/marc/relators/
_RELATORS = {
    BylineRole.TEXT: "aut",
    BylineRole.PHOTOGRAPHS: "pht",
    BylineRole.DRAWINGS: "ill",
    BylineRole.COMPILED: "com",
    BylineRole.TRANSLATION: "trl",
}
_EDITOR = "edt"
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, kw_only=True)
class Person:
    """Somebody who made the issue; writers are its creators, all others contributed."""

    name: str
    relator: str

    @property
    def element(self) -> str:
        return "dc:creator" if self.relator == "aut" else "dc:contributor"


@dataclass(frozen=True, kw_only=True)
class Item:
    """A file of the book as its package lists it."""

    id: str
    name: str
    media_type: str
    properties: str = ""


def package_of(
    material: Material,
    parts: list[Part],
    documents: list[Document],
    pictures: Pictures,
    cover: str,
) -> str:
    """Return the package. `cover` is the name of the picture of the cover, or nothing."""
    issue, texts = material.issue, [_item(part) for part in parts]
    context = {
        "identifier": uuid5(issue.translation_key, material.language).urn,
        "title": title_of(material),
        "language": material.language,
        "issue": issue,
        "magazine": material.magazine,
        "imprint": material.imprint,
        "people": people_of(material),
        "modified": modified_at(material).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "has_printed_pages": any(part.page_number for part in parts),
        "texts": texts,
        "items": [*texts, *_pictures(pictures, cover)],
    }
    return render_to_string("magazine/book/package.opf", context | _accessibility(documents))


def title_of(material: Material) -> str:
    """Return magazine, number and title of the issue in a line."""
    magazine = f"{material.magazine.title} {material.issue.designation}".strip()
    return f"{magazine}: {material.issue.title}"


def people_of(material: Material) -> list[Person]:
    """Return who made the texts, each once in each role, and who answers for the issue."""
    bylines = [byline for piece in material.pieces for byline in piece.bylines]
    found = [
        Person(name=byline.author.name, relator=_RELATORS[BylineRole(byline.role)])
        for byline in bylines
    ]
    if material.imprint.editor_in_chief:
        found.append(Person(name=material.imprint.editor_in_chief, relator=_EDITOR))
    return list(dict.fromkeys(found))


def modified_at(material: Material) -> datetime:
    """Return when the issue or a text of it was last published, or saved in a proof."""
    pages = [material.issue, *(piece.page for piece in material.pieces)]
    name = "latest_revision_created_at" if material.is_proof else "last_published_at"
    moments = [moment for page in pages if (moment := getattr(page, name))]
    return max(moments, default=_LONG_AGO).astimezone(UTC)


def _item(part: Part) -> Item:
    name = part.name.removesuffix(".xhtml")
    properties = "nav" if part.name == NAV else ""
    return Item(id=name, name=part.name, media_type="application/xhtml+xml", properties=properties)


def _pictures(pictures: Pictures, cover: str) -> list[Item]:
    return [
        Item(
            id=f"picture-{number}",
            name=name,
            media_type=pictures.media_type(name),
            properties="cover-image" if name == cover else "",
        )
        for number, name in enumerate(pictures.files, start=1)
    ]


def _accessibility(documents: list[Document]) -> dict:
    """Say only what is true: nothing is lost to those who cannot see, if pictures have texts."""
    has_pictures = any(document.pictures for document in documents)
    is_described = all(document.describes_pictures for document in documents)
    features = [
        "structuralNavigation",
        "tableOfContents",
        "readingOrder",
        "displayTransformability",
    ]
    if has_pictures and is_described:
        features.append("alternativeText")
    summary = [_("The text can be enlarged, read aloud and navigated by headings.")]
    if has_pictures and is_described:
        summary.append(_("Pictures have descriptions."))
    if has_pictures and not is_described:
        summary.append(_("Some pictures have no description."))
    return {
        "has_pictures": has_pictures,
        "is_enough_as_text": is_described,
        "features": features,
        "summary": " ".join(summary),
    }
