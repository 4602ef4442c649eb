"""A magazine with one issue for tests of its files, and a maker that needs no printing."""

from datetime import UTC, datetime
from pathlib import Path

from django.core.files.storage import default_storage

from magazine.choices import FileKind
from magazine.making import CannotMakeError, MadeFile, Maker, Material, Report
from magazine.making.makers import makers
from magazine.models import IssueFile, IssuePage
from tests.factories.magazine import make_article, make_issue, make_magazine


class Press:
    """Writes the titles of the texts into a file; counts, fails and is disturbed on demand."""

    def __init__(self) -> None:
        self.made = 0
        self.fails_with: Exception | None = None
        self.meanwhile = lambda: None

    def __call__(self, material: Material, folder: Path, report: Report) -> MadeFile:
        self.made += 1
        report(1, 2)
        self.meanwhile()
        if self.fails_with:
            raise self.fails_with
        path = folder / "issue.pdf"
        path.write_text("\n".join(piece.page.title for piece in material.pieces))
        numbers = {piece.page.pk: 3 for piece in material.pieces}
        return MadeFile(path=path, page_count=8, page_numbers=numbers)


def install(press: Press, monkeypatch) -> None:
    """Let the press make the PDFs of this test."""
    maker = Maker(kind=FileKind.PDF, make=press, media_type="application/pdf")
    monkeypatch.setattr(makers, "_entries", {"pdf": maker})


def published_issue(home) -> IssuePage:
    """An issue with one article, both live."""
    issue = make_issue(make_magazine(home, title="Moje Bemowo"), title="Listopad")
    make_article(issue, title="Nowy park")
    return issue


NO_PANGO = CannotMakeError("no Pango")
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


def made_pdf(issue: IssuePage) -> IssueFile:
    return IssueFile.objects.get(issue=issue, kind="pdf")


def text_of(made: IssueFile) -> str:
    with default_storage.open(made.file.name) as content:
        return content.read().decode()
