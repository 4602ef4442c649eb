"""The printing process opens only what it is given, and whatever happens to it can be told."""

from pathlib import Path

import pytest
from django.utils import translation

from magazine.making import CannotMakeError
from magazine.pdf import child, entrance
from magazine.pdf.job import Printed, PrintJob
from magazine.pdf.printing import print_document
from magazine.pdf.sources import OurFiles
from tests.factories.library import picture_bytes
from tests.magazine import odd_children

SITE = "https://bemowo.example.org/"


def job(folder: Path, body: str = "<p>Dzień dobry</p>", **fields) -> PrintJob:
    style = folder / "style.css"
    style.write_text("p { color: green }")
    fields = {"files": {}, "folders": [str(folder)]} | fields
    return PrintJob(
        html=f"<html lang=pl><title>Numer</title><body>{body}</body></html>",
        base_url=SITE,
        stylesheet=str(style),
        output=str(folder / "issue.pdf"),
        **fields,
    )


def test_picture_of_the_text_is_opened(tmp_path):
    picture = tmp_path / "park.png"
    picture.write_bytes(picture_bytes())

    files = OurFiles(job(tmp_path, files={"/media/park.png": str(picture)}))

    assert files.fetch(f"{SITE}media/park.png").read() == picture_bytes()


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/tracker.png",
        "http://169.254.169.254/latest/meta-data/",
        "https://bemowo.example.org/media/issues/draft.pdf",
        "file:///etc/passwd",
        "file://fileserver/share/a.png",
        "ftp://example.com/a.png",
        "data:image/png;base64,AAAA",
    ],
)
def test_nothing_else_is_opened(tmp_path, address):
    files = OurFiles(job(tmp_path))

    with pytest.raises(ValueError, match="Not one of our files"):
        files.fetch(address)

    assert files.refused == [address]


def test_way_out_of_our_folder_is_closed(tmp_path):
    inside = tmp_path / "static"
    inside.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    files = OurFiles(job(tmp_path, folders=[str(inside)]))

    with pytest.raises(ValueError, match="Not one of our files"):
        files.fetch(f"{inside.as_uri()}/../secret.txt")


def test_what_could_not_be_opened_is_told(tmp_path):
    printed = print_document(job(tmp_path, '<img src="//example.com/a.png" alt="A">'), print)

    assert printed.refused == ["https://example.com/a.png"]
    assert printed.pages == 1


def test_child_prints_and_tells_of_pages(tmp_path):
    pages: list[int] = []

    printed = child.print_in_child(job(tmp_path, '<p id="a">Witaj</p>'), pages.append)

    assert printed == Printed(pages=1, anchors={"a": 1})
    assert pages == [1]
    assert (tmp_path / "issue.pdf").read_bytes().startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    ("work", "seconds", "reason"),
    [
        (odd_children.crash, 60, "The program that makes the PDF has stopped"),
        (odd_children.hang, 0.1, "not ready in five minutes"),
        (odd_children.lack_libraries, 60, "apt install libpango-1.0-0"),
    ],
)
def test_editor_is_told_why_there_is_no_pdf(tmp_path, monkeypatch, work, seconds, reason):
    monkeypatch.setattr(child, "work", work)

    with translation.override("en"), pytest.raises(CannotMakeError, match=reason):
        child.print_in_child(job(tmp_path), lambda _page: None, seconds=seconds)


def test_machine_without_pango_is_recognised(tmp_path, monkeypatch):
    """Importing WeasyPrint without its libraries is an OSError."""
    told = []

    def fail(_name):
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr(entrance, "import_module", fail)
    pipe = type("Pipe", (), {"send": staticmethod(told.append)})

    entrance.work(job(tmp_path), pipe)

    assert told == [entrance.MissingLibraries("cannot load library 'libpango-1.0-0'")]
