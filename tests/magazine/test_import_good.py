"""A good folder becomes exactly the pages, blocks and pictures that are in it, as drafts."""

import io
from datetime import date

import pytest

from library.models import LibraryImage
from magazine.importing.problems import Report
from magazine.importing.source import open_archive, open_folder
from magazine.models import ArticlePage, Author, NewsPage
from magazine.selectors import issue_contents
from tests.magazine.import_folder import on_disk, sample, spoiled, zipped
from tests.magazine.import_site import everything, make_site, run


@pytest.fixture
def magazine(home_page):
    return make_site(home_page)


@pytest.fixture
def issue(magazine):
    outcome = run(sample(), magazine)
    assert outcome.faults == []
    return outcome.issue


def test_an_issue_carries_what_the_metadata_say(issue, magazine):
    assert issue.get_parent().pk == magazine.pk
    assert (issue.title, issue.slug) == ("Bemowo. Numer listopadowy", "bemowo-numer-listopadowy")
    assert (issue.number, issue.continuous_number, issue.print_run) == (11, 131, 20_000)
    assert (issue.dated_on, issue.period) == (date(2026, 11, 1), "listopad 2026")
    assert (issue.editor_in_chief, issue.publisher) == ("Ewa Lis", "")
    assert issue.cover.description == "Park jesienią"
    assert "<b>parku</b>" in str(issue.editorial[0].value["text"])


def test_texts_stand_in_the_order_of_the_contents_with_columns_and_pages(issue):
    pieces = issue_contents(issue, with_drafts=True)

    assert [(p.page.title, p.column.code, p.page_number) for p in pieces] == [
        ("Park na Jelonkach", "sprawy", 4),
        ("Nowy plac", "sprawy", 6),
        ("Rozmowa z ogrodniczką", "rozmowa", None),
    ]


def test_everything_is_a_draft_with_one_revision(issue):
    pages = [issue, *ArticlePage.objects.all()]

    assert [page.live for page in pages] == [False] * 3
    assert all(page.latest_revision for page in pages)
    assert [len(page.revisions.all()) for page in pages] == [1] * 3
    latest = ArticlePage.objects.get(slug="park-na-jelonkach").get_latest_revision_as_object()
    assert len(latest.body) == 7
    assert [line.author.name for line in latest.bylines.all()] == ["Jan Kowalski"]


def test_markdown_becomes_blocks(issue):
    article = ArticlePage.objects.get(slug="park-na-jelonkach")
    interview = ArticlePage.objects.get(slug="rozmowa-z-ogrodniczka")
    news = NewsPage.objects.get()

    kinds = [block.block_type for block in article.body]
    values = [block.value for block in article.body]

    assert kinds == ["text", "heading", "image", "heading", "quote", "table", "text"]
    text = str(values[0]["text"].source)
    assert '<span lang="en">rain or shine</span>' in text
    assert (
        f'<ul><li>lipy</li><li><a linktype="page" id="{interview.pk}">graby</a></li></ul>' in text
    )
    assert [values[1]["rank"], values[3]["rank"]] == ["section", "subsection"]
    assert values[2]["image"].contextual_alt_text == "Alejka z lipami"
    assert values[2]["caption"] == "Alejka po remoncie"
    assert (values[4]["author"], values[4]["role"]) == ("Maria", "mieszkanka Jelonek")
    assert values[5]["table"].caption == "Drzewa w parku"
    assert [column["heading"] for column in values[5]["table"].columns] == ["Gatunek", "Ile"]
    assert f'id="{news.pk}"' in str(values[6]["text"].source)


def test_html_becomes_blocks(issue):
    article = ArticlePage.objects.get(slug="rozmowa-z-ogrodniczka")

    blocks = [(block.block_type, block.value) for block in article.body]

    assert [kind for kind, _ in blocks] == ["text", "heading", "image", "text", "text"]
    assert blocks[0][1]["text"].source == "<p>Zaczynamy <i>od korzeni</i>.</p>"
    assert blocks[2][1]["image"].decorative
    assert blocks[2][1]["caption"] == "Ławka z dębu"
    assert (blocks[3][1]["language"], blocks[4][1]["language"]) == ("en", "")
    assert blocks[4][1]["text"].source == "<ol><li>kopać</li><li>siać</li></ol>"


def test_authors_are_made_and_sign_in_order(issue):
    article = ArticlePage.objects.get(slug="rozmowa-z-ogrodniczka")

    signed = [(line.author.name, line.role) for line in article.bylines.all()]

    assert signed == [("Anna Nowak", "text"), ("Wydział Promocji", "photographs")]
    assert Author.objects.get(name="Wydział Promocji").kind == "unit"


def test_pictures_carry_author_and_licence(issue):
    cover, bench = LibraryImage.objects.order_by("pk")

    assert (cover.author, cover.licence) == ("Wydział Promocji", "own")
    assert (cover.width, cover.height, bool(cover.file_hash)) == (900, 1200, True)
    assert (bench.author, bench.licence_note) == ("Jan Kowalski", "nr 7 z 2.10.2026")
    assert bench.is_decorative


def test_a_picture_of_the_library_is_not_kept_twice(issue, magazine):
    again = spoiled("numer.yaml", "numer: 11", "numer: 12")
    again["numer.yaml"] = again["numer.yaml"].replace(b"listopadowy", b"grudniowy")

    outcome = run(again, magazine)

    assert outcome.issue
    assert LibraryImage.objects.count() == 2


def test_a_folder_and_an_archive_with_a_top_folder_are_read_alike(magazine, tmp_path):
    folder, archive = Report(), Report()

    one = open_folder(on_disk(tmp_path, sample()), folder)
    other = open_archive(zipped(sample(), "numer 11/"), "numer.zip", archive)

    assert not folder.problems + archive.problems
    assert sorted(one.entries) == sorted(other.entries) == sorted(sample())


@pytest.mark.parametrize("letters", ["utf-8", "cp852"])
def test_names_are_read_whatever_letters_they_were_packed_with(letters):
    packed = "ławka.png".encode(letters)
    stand_in = "x" * len(packed)
    content = zipped({"numer.yaml": b"", stand_in: b""}).getvalue()
    unmarked = io.BytesIO(content.replace(stand_in.encode(), packed))

    source = open_archive(unmarked, "numer.zip", Report())

    assert "ławka.png" in source.entries


def test_a_dry_run_changes_nothing(magazine):
    before = everything()

    outcome = run(sample(), magazine, is_dry=True)

    assert outcome.faults == []
    assert [article.title for article in outcome.plan.articles] == [
        "Park na Jelonkach",
        "Rozmowa z ogrodniczką",
    ]
    assert everything() == before


def test_the_same_issue_is_not_imported_twice(issue, magazine):
    before = everything()

    outcome = run(sample(), magazine)

    (fault,) = outcome.faults
    assert (fault.file, fault.line) == ("numer.yaml", 2)
    assert "11 (131)/2026" in fault.message
    assert everything() == before


def test_a_horizontal_line_is_left_out_with_a_notice(magazine):
    outcome = run(sample(), magazine, is_dry=True)

    assert [(each.file, each.line) for each in outcome.notices] == [("teksty/01-park.md", 32)]
