"""Whatever stands in the files, an import answers with faults, never with an error."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from magazine.importing.articles import read_parts
from magazine.importing.problems import Report
from magazine.importing.reading import read_issue
from magazine.importing.source import Entry, Source
from magazine.importing.texts import split
from tests.magazine.import_folder import METADATA, PARK, sample
from tests.magazine.import_site import everything, make_site, run

QUICK = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
PIECES = [
    *("# ", "## ", "> ", "- ", "1. ", "    ", "| a |", "|---|", "**", "_", "`", "~~", "---", "\n"),
    *(
        "[a](b)",
        "![a](b)",
        "<p>",
        "</p>",
        "<b>",
        "<table>",
        "<tr>",
        "<td>",
        "<![",
        "<!--",
        "<?",
        "&",
    ),
    *("<li>", "<ul>", "<span lang=", "<a href='http://[", "<img>", "\\", "ł", "\u202e", "Tabela: "),
    *("a: b", ": ", "{", "[", "&a ", "*a", "!!x ", "|", ">", "'", '"', "\t", "\x85", "%", "<<: "),
]
NOISE = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=40).map("".join)


def _source(files: dict[str, bytes]) -> Source:
    return Source("numer.zip", {n: Entry(len(c), lambda c=c: c) for n, c in files.items()})


@QUICK
@given(text=NOISE, name=st.sampled_from(["a.md", "a.html"]))
@example(text="<b>" * 5_000, name="a.html")
@example(text="<ul><li>" * 5_000, name="a.html")
@example(text="> " * 5_000, name="a.md")
@example(text="[" * 5_000, name="a.md")
@example(text="- " * 500 + "a", name="a.md")
def test_any_text_is_read_or_named(text, name):
    report = Report()

    body = read_parts(split(text), name, report)

    places = [each.place for each in body.blocks]
    assert all(place.file == name and place.line >= 1 for place in places)
    assert all(0 <= each.line <= text.count("\n") + 2 for each in report.problems)


@QUICK
@given(text=NOISE, at=st.integers(0, METADATA.count("\n")))
@example(text="&a [*a]", at=0)
@example(text="zdjecia: {[a]: b, {c: d}: e}", at=0)
@example(text="a: " * 500, at=0)
def test_any_metadata_are_read_or_named(text, at):
    lines = METADATA.splitlines()
    spoiled = "\n".join([*lines[:at], text, *lines[at:]])
    report = Report()

    read_issue(_source(sample(**{"numer.yaml": spoiled})), report)

    assert all(isinstance(str(each), str) for each in report.problems)


@pytest.mark.django_db
@settings(QUICK, max_examples=15)
@given(text=NOISE, at=st.integers(0, PARK.count("\n")))
def test_a_spoiled_article_changes_everything_or_nothing(home_page, text, at):
    magazine = getattr(home_page, "kept_magazine", None) or make_site(home_page)
    home_page.kept_magazine = magazine
    lines = PARK.splitlines()
    spoiled = "\n".join([*lines[:at], text, *lines[at:]])
    before = everything()

    outcome = run(sample(**{"teksty/01-park.md": spoiled}), magazine, is_dry=False)

    if outcome.issue is None:
        assert outcome.faults
        assert everything() == before
    else:
        assert outcome.faults == []
        outcome.issue.delete()
