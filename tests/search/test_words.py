"""Texts and questions meet in their words, whatever their forms: measured, on both databases."""

import pytest
from wagtail.models import Locale

from core.language import fold
from search.models import Entry
from tests.factories.pages import make_standard_page
from tests.search.word_pairs import ENGLISH, INFLECTED, NAMES, UKRAINIAN, pairs, strangers

Pair = tuple[str, str]


def _publish(home_page, texts: set[str], language: str = "pl") -> None:
    # The front page is called after the district, which is also one of the names asked for.
    Entry.objects.all().delete()
    locale, _ = Locale.objects.get_or_create(language_code=language)
    for text in sorted(texts):
        make_standard_page(home_page, title=text, locale=locale)


def _measure(ask, asked: list[Pair], language: str = "pl") -> tuple[float, float]:
    """Return recall and precision of the questions, each of which has one right answer."""
    found = [(text, ask(question, language)) for question, text in asked]
    right = sum(text in answer for text, answer in found)
    shown = sum(len(answer) for _, answer in found)
    return right / len(asked), right / shown


def _typed_plain(asked: list[Pair]) -> list[Pair]:
    return [(fold(question), text) for question, text in asked]


@pytest.fixture
def site_in_polish(home_page):
    asked = pairs(INFLECTED) + pairs(NAMES)
    _publish(home_page, {text for _, text in asked})


def test_the_set_is_large_enough():
    assert len(pairs(INFLECTED)) + len(pairs(NAMES)) >= 120
    assert len(strangers()) >= 30


def test_inflected_words_are_found(site_in_polish, ask):
    recall, precision = _measure(ask, pairs(INFLECTED))

    assert recall >= 0.97
    assert precision >= 0.97


def test_words_without_polish_letters_are_found(site_in_polish, ask):
    recall, precision = _measure(ask, _typed_plain(pairs(INFLECTED)))

    assert recall >= 0.95
    assert precision >= 0.97


@pytest.mark.parametrize("spelling", [str, str.upper, str.title, fold])
def test_names_and_new_words_are_found(site_in_polish, ask, spelling):
    asked = [(spelling(question), text) for question, text in pairs(NAMES)]

    recall, precision = _measure(ask, asked)

    assert recall >= 0.90
    assert precision >= 0.97


def test_what_only_looks_near_is_not_found(home_page, ask):
    _publish(home_page, {text for _, text in strangers()})

    found = [(question, text) for question, text in strangers() if text in ask(question)]

    assert found == []


@pytest.mark.parametrize(("table", "language"), [(ENGLISH, "en"), (UKRAINIAN, "uk")])
def test_other_languages_are_searched_by_their_stems(home_page, ask, table, language):
    asked = pairs(table)
    _publish(home_page, {text for _, text in asked}, language)

    assert _measure(ask, asked, language) == (1.0, 1.0)
