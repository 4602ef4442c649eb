"""The parts of a book in reading order: cover, contents, editorial, texts, imprint."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from core.choices import Medium
from magazine.making.material import Material
from magazine.models import Column
from magazine.pdf.imprint_facts import facts_of
from magazine.selectors import Piece

COVER, NAV, EDITORIAL, IMPRINT = "cover.xhtml", "nav.xhtml", "editorial.xhtml", "imprint.xhtml"


@dataclass(frozen=True, kw_only=True)
class Part:
    """One file of the book before it is written. `page_number` is the page in print, or None."""

    name: str
    title: str
    template: str
    language: str
    piece: Piece | None = None
    page_number: int | None = None


@dataclass(frozen=True, kw_only=True)
class Rubric:
    """Neighbouring parts of one column in the table of contents, or parts without one."""

    column: Column | None
    parts: list[Part]


def parts_of(material: Material) -> list[Part]:
    """Return every part in reading order."""
    front = [
        _part(material, COVER, _("Cover"), "cover"),
        _part(material, NAV, _("Contents"), "nav"),
    ]
    if material.issue.editorial:
        front.append(_part(material, EDITORIAL, _("From the editors"), "editorial"))
    back = _part(material, IMPRINT, _("Imprint"), "imprint")
    return [*front, *_texts(material.pieces), back]


def render(part: Part, parts: list[Part], material: Material) -> str:
    """Return the HTML of a part."""
    context: dict[str, Any] = {
        "part": part,
        "piece": part.piece,
        "issue": material.issue,
        "magazine": material.magazine,
        "imprint": material.imprint,
        "medium": Medium.BOOK.value,
    }
    if part.name == NAV:
        context |= _navigation(parts)
    if part.name == IMPRINT:
        context["facts"] = facts_of(material.imprint)
    return render_to_string(f"magazine/book/{part.template}.html", context)


def _part(material: Material, name: str, title: str, template: str) -> Part:
    return Part(name=name, title=title, template=template, language=material.language)


def _texts(pieces: list[Piece]) -> list[Part]:
    """Texts are numbered; the first on a printed page stands for the beginning of that page."""
    seen: set[int | None] = {None}
    parts = []
    for number, piece in enumerate(pieces, start=1):
        parts.append(
            Part(
                name=f"text-{number:03}.xhtml",
                title=piece.page.title,
                template="text",
                language=piece.page.locale.language_code,
                piece=piece,
                page_number=None if piece.page_number in seen else piece.page_number,
            )
        )
        seen.add(piece.page_number)
    return parts


def _navigation(parts: list[Part]) -> dict[str, Any]:
    texts = [part for part in parts if part.piece]
    grouped = groupby(texts, key=lambda part: part.piece and part.piece.column)
    rubrics = [Rubric(column=column, parts=list(each)) for column, each in grouped]
    return {
        "editorial": next((part for part in parts if part.name == EDITORIAL), None),
        "rubrics": rubrics,
        "printed": [part for part in texts if part.page_number],
        "first": next(iter(texts), None),
    }
