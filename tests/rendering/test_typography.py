"""On no Polish page does a one-letter word stand alone at the end of a line."""

import re

import pytest
from django.test import Client

from tests.rendering.samples import VIEWS, page_types

NOT_TEXT = re.compile(
    r"<(script|style|textarea|select|svg|code|pre)\b.*?</\1>|<!--.*?-->", re.DOTALL
)
OTHER_LANGUAGE = re.compile(r'<(\w+)[^>]* lang="(?!pl)[^>]*>.*?</\1>', re.DOTALL)
INLINE_TAG = re.compile(r"</?(?:a|abbr|b|em|i|mark|small|span|strong|time)\b[^>]*>")
LONELY_WORD = re.compile(r"(?<![\w&;.'’/-])[aiouwzAIOUWZ] +\S+")


def lonely_words(html: str) -> list[str]:
    body = re.sub(r'\blang="pl"', "", NOT_TEXT.sub("", html))
    text = INLINE_TAG.sub("", OTHER_LANGUAGE.sub("", body))
    return LONELY_WORD.findall(re.sub(r"<[^>]*>", "\n", text))


@pytest.fixture
def read(served_site):
    """What a reader gets at an address."""
    return lambda address: Client().get(address).text


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_one_letter_words_of_a_page_stay_with_the_next(served_site, read, page_type):
    assert not lonely_words(read(served_site.pages[page_type].url))


# the page of components is for developers, in English
@pytest.mark.parametrize("view", sorted({*VIEWS} - {"components"}))
def test_one_letter_words_of_a_view_stay_with_the_next(read, view):
    assert not lonely_words(read(VIEWS[view]))


def test_values_of_forms_are_sent_back_as_they_were_typed(read):
    assert 'value="wniosek o wydanie"' in read("/szukaj/?q=wniosek o wydanie")


def test_the_preview_of_a_page_shows_the_same(served_site):
    page = next(page for model, page in served_site.pages.items() if model.__name__ == "NewsPage")

    preview = page.make_preview_request()

    assert "Wniosek o\u00a0wydanie" in preview.text


def test_a_lonely_word_is_seen():
    assert lonely_words("<p>Idę <b>w </b>las</p>") == ["w las"]
