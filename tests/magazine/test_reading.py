"""The magazine on the web: issues by year, contents, the way from text to text, downloads."""

from datetime import date

import pytest

from core.happenings import latest_issue
from magazine.models import IssueFile
from magazine.selectors import archive_of, find_articles, issue_contents, issue_downloads
from tests.factories.library import make_document
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


@pytest.fixture
def magazine(home_page):
    return make_magazine(home_page, title="Nasze sąsiedztwo", slug="magazyn")


@pytest.fixture
def issue(magazine):
    return make_issue(magazine, title="Listopad", slug="11", number=11, continuous_number=131)


def make_file(issue, **fields):
    values = {"kind": "pdf", "state": "ready", "is_public": True, "file": "issues/a.pdf"}
    moment = "2026-11-01T00:00Z"
    return IssueFile.objects.create(issue=issue, requested_at=moment, **(values | fields))


def text_of(response):
    return " ".join(response.content.decode().replace("\u00a0", " ").split())


# --- The archive --------------------------------------------------------------------------------


def test_archive_shows_the_newest_year_unless_asked_for_another(magazine):
    old = make_issue(magazine, dated_on=date(2024, 3, 1))
    new = make_issue(magazine, dated_on=date(2026, 3, 1))

    newest, asked = (archive_of(magazine, year=year, page="") for year in ("", "2024"))

    assert [(one.year, one.count) for one in newest.years] == [(2026, 1), (2024, 1)]
    assert (newest.issues.object_list, asked.issues.object_list) == ([new], [old])


@pytest.mark.parametrize("year", ["1999", "kot", "20266"])
def test_archive_mends_a_wrong_year(magazine, issue, year):
    assert archive_of(magazine, year=year, page="x").issues.object_list == [issue]


def test_many_issues_of_a_year_come_in_pages(magazine):
    for _ in range(30):
        make_issue(magazine)

    pages = [archive_of(magazine, year="2026", page=page).issues for page in ("1", "2")]

    assert [len(page.object_list) for page in pages] == [24, 6]


def test_magazine_without_issues_says_so(client, magazine):
    assert "Pierwszy numer właśnie powstaje." in text_of(client.get("/magazyn/"))


# --- Articles by column and year ----------------------------------------------------------------


@pytest.fixture
def articles(magazine, issue):
    talk, history = make_column(), make_column("Historia", "historia")
    older = make_issue(magazine, dated_on=date(2025, 5, 1))
    return [
        make_article(issue, title="A", column=talk),
        make_article(older, title="B", column=talk),
        make_article(older, title="C", column=history),
    ]


def find(magazine, column="", year=""):
    return find_articles(magazine, column=column, year=year, page="")


@pytest.mark.parametrize(
    ("column", "year", "titles"),
    [
        ("", "", ["A", "B", "C"]),
        ("rozmowa", "", ["A", "B"]),
        ("", "2025", ["B", "C"]),
        ("rozmowa", "2025", ["B"]),
        ("historia", "2026", []),
        ("nie-ma", "", []),
        ("", "1999", []),
    ],
)
def test_articles_are_found_by_column_and_year(magazine, articles, column, year, titles):
    found = find(magazine, column, year).articles.object_list

    assert [one.page.title for one in found] == titles


def test_choices_count_what_they_find_together_with_the_other(magazine, articles):
    finder = find(magazine, "rozmowa", "2025")

    assert [(one.label, one.count, one.is_chosen) for one in finder.columns] == [
        ("", 2, False),
        ("Historia", 1, False),
        ("Rozmowa", 1, True),
    ]
    assert [(one.label, one.count) for one in finder.years] == [("", 2), ("2026", 1), ("2025", 1)]


def test_a_draft_is_not_found(magazine, articles):
    articles[0].unpublish()

    assert [one.page.title for one in find(magazine).articles.object_list] == ["B", "C"]


def test_finder_without_results_offers_all_articles(client, magazine, articles):
    response = client.get("/magazyn/artykuly/?column=historia&year=2026")

    assert 'href="/magazyn/artykuly/"' in response.content.decode()
    assert "Nie ma takich artykułów." in text_of(response)


# --- An issue and its texts ---------------------------------------------------------------------


def test_contents_follow_the_editor_and_then_the_tree(home_page, issue):
    first, second, third = (make_article(issue) for _ in range(3))
    news = make_news(make_news_index(home_page))
    issue.contents = contents_of(third, news, page_number=7)
    issue.save()

    pieces = issue_contents(issue)

    assert [piece.page for piece in pieces] == [third, news, first, second]
    assert [piece.page_number for piece in pieces] == [7, 7, None, None]
    assert [piece.is_from_site for piece in pieces] == [False, True, False, False]


def test_page_numbers_come_from_the_pdf_unless_the_editor_says_otherwise(issue):
    said, made = make_article(issue), make_article(issue)
    issue.contents = contents_of(said, page_number=4)
    issue.save()
    make_file(issue, page_numbers={str(said.pk): 40, str(made.pk): 12})

    assert [piece.page_number for piece in issue_contents(issue)] == [4, 12]


def test_issue_shows_imprint_contents_and_news_of_the_site(client, home_page, issue):
    news = make_news(make_news_index(home_page), title="Alejki gotowe", slug="alejki")
    sign(make_article(issue, title="Jeże", column=make_column()), "Ewa Marczak")
    issue.contents = contents_of(news)
    issue.save()

    response = client.get("/magazyn/11/")

    shown = text_of(response)
    assert f'href="{news.url}?issue={issue.pk}"' in shown
    for words in ("z serwisu", "Tekst: ", "Ewa Marczak", "11 (131)/2026", "Redaktor naczelny"):
        assert words in shown


def test_news_reached_from_an_issue_lead_on_in_it(client, home_page, issue):
    news = make_news(make_news_index(home_page))
    article = make_article(issue)
    issue.contents = contents_of(news, article)
    issue.save()

    within, alone = (client.get(f"{news.url}{query}") for query in (f"?issue={issue.pk}", ""))

    assert f'href="{article.url}"' in within.content.decode()
    assert f'href="{article.url}"' not in alone.content.decode()


@pytest.mark.parametrize("key", ["kot", "0", "99999999", "²"])
def test_news_with_a_wrong_issue_in_the_address_are_news(client, home_page, key):
    news = make_news(make_news_index(home_page))

    assert client.get(f"{news.url}?issue={key}").status_code == 200


def test_article_leads_to_its_neighbours_column_and_contents(client, issue):
    before, article, after = (make_article(issue, column=make_column(code=c)) for c in "abc")

    shown = client.get(article.url).content.decode()

    for address in (before.url, after.url, f"{issue.url}#contents", "/magazyn/artykuly/?column=b"):
        assert f'href="{address}"' in shown


# --- Downloads and the front page ---------------------------------------------------------------


def test_downloads_stand_side_by_side_with_size_pages_and_accessibility(issue):
    make_file(issue, size=6_200_000, page_count=48)
    make_file(issue, kind="epub", file="issues/a.epub", size=2_000_000)
    issue.printed_pdf = make_document(is_accessible=False)
    issue.printed_page_count = 50

    downloads = issue_downloads(issue)

    assert [one.url for one in downloads[:2]] == ["/magazyn/11/pdf/", "/magazyn/11/epub/"]
    assert [one.note.replace("\u00a0", " ") for one in downloads[:2]] == [
        "5,9 MB, 48 stron, wersja dostępna",
        "1,9 MB, wersja dostępna",
    ]
    assert downloads[2].url == issue.printed_pdf.url
    assert "50 stron" in downloads[2].note
    assert "dostępna" not in downloads[2].note


@pytest.mark.parametrize("fields", [{"is_public": False}, {"file": "", "state": "running"}])
def test_a_file_that_readers_may_not_have_is_not_offered(issue, fields):
    make_file(issue, **fields)

    assert issue_downloads(issue) == []


def test_front_page_is_given_the_newest_issue_of_its_language(issue, magazine):
    make_issue(magazine, dated_on=date(2020, 1, 1))
    make_article(issue, title="Jeże")

    given = next(iter(latest_issue))(None, "pl")

    assert (given.title, given.magazine, given.number) == (
        "Listopad",
        "Nasze sąsiedztwo",
        "11 (131)/2026",
    )
    assert [one.title for one in given.contents] == ["Jeże"]
    assert given.all_issues_url == "/magazyn/"
    assert next(iter(latest_issue))(None, "uk") is None
