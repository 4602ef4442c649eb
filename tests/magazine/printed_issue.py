"""An issue with everything that a PDF has to say rightly, printed once for a module of tests."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pikepdf
from django.utils import translation

from magazine.making import MadeFile, Material, material_of
from magazine.models import ArticlePage, IssuePage
from magazine.pdf.making import make_pdf
from tests.factories.library import make_document, make_image
from tests.factories.magazine import (
    contents_of,
    make_article,
    make_column,
    make_issue,
    make_magazine,
    make_news,
    make_news_index,
    sign,
)
from tests.magazine.tag_tree import Tag, read

TABLE = {
    "table": {
        "columns": [
            {"type": "text", "heading": "Ulica"},
            {"type": "text", "heading": "Drzewa"},
        ],
        "rows": [{"values": ["Lazurowa", "12 lip"]}, {"values": ["Widawska", "7 klonów"]}],
        "caption": "Nowe drzewa",
    },
    "names_rows": True,
    "source": "Wydział Ochrony Środowiska",
}


@dataclass
class PrintedIssue:
    """The file and what was in it."""

    issue: IssuePage
    material: Material
    made: MadeFile
    pdf: pikepdf.Pdf
    tree: Tag
    reports: list[tuple[int, int]]


def print_issue(home, folder: Path) -> PrintedIssue:
    """Plant and print it."""
    issue = plant(home)
    reports: list[tuple[int, int]] = []
    material = material_of(issue)
    with translation.override("pl"):
        made = make_pdf(material, folder, lambda done, steps: reports.append((done, steps)))
    pdf = pikepdf.open(made.path)
    return PrintedIssue(issue, material, made, pdf, read(pdf), reports)


def plant(home) -> IssuePage:
    """Two columns, three texts of the issue and one of the site's news, in another order."""
    talk, green = make_column("Rozmowa", "rozmowa"), make_column("Zieleń", "zielen")
    issue = make_issue(
        make_magazine(home, title="Moje Bemowo"),
        title="Jesień nad stawem",
        number=11,
        continuous_number=131,
        cover=make_image(description="Staw jesienią", width=900, height=1200),
        editorial=[("text", {"text": "<p>Dzień dobry!</p>", "language": ""})],
    )
    trees = make_article(issue, title="Sadzimy drzewa", column=green, body=_trees())
    pond = make_article(issue, title="Staw odzyskany", column=green, body=_long_text())
    interview = make_article(issue, title="Mówi ogrodniczka", column=talk, lead="O wodzie.")
    sign(interview, "Ewa Wolska")
    news = make_news(make_news_index(home), title="Szkolenie z kompostu", **changed())
    issue.contents = contents_of(interview, news, trees, pond)
    issue.save()
    return IssuePage.objects.get(pk=issue.pk)


def changed() -> dict:
    """What belongs to news beside their text: a correction, an update, a file."""
    correction = {"day": date(2026, 10, 3), "text": "<p>Zaczynamy o 17.00, nie o 16.00.</p>"}
    update = {"day": date(2026, 10, 5), "text": '<p>Nowa <a href="/sala/">sala</a>.</p>'}
    return {
        "body": [("text", {"text": "<p>Wkrótce podamy salę.</p>"})],
        "amendments": [("update", update), ("correction", correction)],
        "attachments": [("document", make_document(title="Program szkolenia"))],
    }


def linking() -> list:
    """Blocks whose links lead to the site by themselves."""
    link = {"document": make_document(title="Trasa spaceru", name="trasa.pdf")}
    walk = {"title": "Spacer", "day": date(2026, 11, 7), "link": link}
    files = [make_document(title="Plan nasadzeń", name="plan.pdf")]
    return [
        ("calendar", {"title": "", "events": [walk]}),
        ("documents", {"title": "", "documents": files}),
    ]


def _trees() -> list:
    described = make_image(description="Rząd młodych lip", author="Jan Kot", licence="cc_by_4")
    ornament = make_image(description="", is_decorative=True, author="")
    return [
        *linking(),
        ("heading", {"text": "Gdzie", "rank": "section"}),
        ("text", {"text": "<p>Przy ulicy.</p><ul><li>lipy</li><li>klony</li></ul>"}),
        ("heading", {"text": "Ile", "rank": "subsection"}),
        ("table", TABLE),
        ("image", _figure(described, "Lipy przy Lazurowej")),
        ("image", _figure(ornament, "", decorative=True)),
        ("text", {"text": "<p>The trees are watered twice a week.</p>", "language": "en"}),
        ("text", {"text": '<p>Napisz: <span lang="uk">Ласкаво просимо</span>.</p>'}),
        ("text", {"text": '<p>Zobacz <a href="https://example.org/drzewa">mapę drzew</a>.</p>'}),
    ]


def _figure(image, caption: str, *, decorative: bool = False) -> dict:
    alternative = {"image": image, "alt_text": "", "decorative": decorative}
    return {"image": alternative, "caption": caption, "shape": "wide"}


def _long_text() -> list:
    sentence = "Nieprzewidywalne przedsięwzięcie zazieleniania najbliższego otoczenia trwa. "
    paragraphs = "".join(f"<p>{sentence * 6}</p>" for _number in range(14))
    return [("text", {"text": paragraphs})]


def article(printed: PrintedIssue, title: str) -> ArticlePage:
    return next(piece.page for piece in printed.material.pieces if piece.page.title == title)
