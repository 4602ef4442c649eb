"""A book loses nothing of news that an issue takes in, and its links lead out to the site."""

import pytest
from wagtail.models import Locale

from library.models import LibraryDocument
from tests.factories.magazine import (
    contents_of,
    make_article,
    make_issue,
    make_magazine,
    make_news,
    make_news_index,
)
from tests.magazine.books import NAMES, Book, made_book, messages
from tests.magazine.printed_issue import changed, linking

SITE = "http://localhost"
TEXT = "text-001.xhtml"


@pytest.fixture
def issue(home_page, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")
    return make_issue(make_magazine(home_page))


@pytest.fixture
def book_of(issue, tmp_path):
    def make(page) -> Book:
        issue.contents = contents_of(page)
        issue.save()
        return made_book(issue, tmp_path / "made")

    return make


@pytest.fixture
def news(home_page):
    return make_news(make_news_index(home_page), title="Szkolenie", **changed())


def words(book: Book) -> str:
    return " ".join(book.text(TEXT).replace("\u00a0", " ").split())


def addresses(book: Book) -> list[str]:
    links = book.document(TEXT).iterfind(".//h:body//h:a", NAMES)
    return [link.get("href") for link in links]


def test_correction_stands_above_the_text_and_what_changed_below(news, book_of):
    text = words(book_of(news))

    order = ["Szkolenie", "Sprostowanie, 3 października 2026", "Zaczynamy o 17.00, nie o 16.00."]
    order += ["Wkrótce podamy salę.", "Co się zmieniło", "5 października 2026", "Nowa sala."]
    order += ["Załączniki", "Program szkolenia"]
    found = [text.find(part) for part in order]
    assert found == sorted(found)
    assert -1 not in found


def test_news_in_another_language_are_corrected_in_their_own(news, book_of):
    news.locale = Locale.objects.get_or_create(language_code="en")[0]
    news.save()

    assert "Correction, 3 October 2026" in words(book_of(news))


def test_a_corrected_text_is_a_valid_book(news, book_of):
    assert messages(book_of(news).path) == []


def test_files_and_updates_of_news_lead_to_the_site(news, book_of):
    found = addresses(book_of(news))

    assert found == [f"{SITE}/sala/", f"{SITE}{LibraryDocument.objects.get().url}"]


def test_calendars_and_lists_of_files_lead_to_the_site(issue, book_of):
    found = addresses(book_of(make_article(issue, body=linking())))

    titles = ["Trasa spaceru", "Plan nasadzeń"]
    assert found == [f"{SITE}{LibraryDocument.objects.get(title=title).url}" for title in titles]
