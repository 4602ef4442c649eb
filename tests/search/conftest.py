"""A site with one page for each text of the word pairs."""

from collections.abc import Callable

import pytest

from search.engines import get_engine
from search.models import Entry
from search.question import Question
from search.reading import read
from tests.factories.pages import make_standard_page

Ask = Callable[..., list[str]]


@pytest.fixture
def ask() -> Ask:
    """Ask the engine; give the titles of all that was found, the best first."""

    def titles(text: str, language: str = "pl") -> list[str]:
        question = Question(text=text, language=language, alternatives=read(text, language))
        ids = get_engine().top(question, limit=1000)
        entries = Entry.objects.in_bulk(ids)
        return [entries[pk].title for pk in ids]

    return titles


@pytest.fixture
def add_page(home_page) -> Callable:
    """Publish a page under the front page."""

    def add(title: str, lead: str = "", **values):
        return make_standard_page(home_page, title=title, lead=lead, **values)

    return add
