"""How long a text takes: two hundred words a minute, said in Polish as people say it."""

import pytest
from django.utils.translation import override

from magazine.reading_time import count_words, minutes_to_read
from magazine.templatetags.magazine_tags import reading_time
from tests.factories.magazine import make_article, make_issue, make_magazine


@pytest.mark.parametrize(
    ("words", "minutes"), [(0, 0), (1, 1), (200, 1), (299, 1), (301, 2), (1000, 5)]
)
def test_minutes_are_whole_and_at_least_one(words, minutes):
    assert minutes_to_read(words) == minutes


def test_dashes_and_bullets_are_no_words():
    assert count_words(["Rower – to lubię", "• 12 km", ""]) == 5


@pytest.mark.parametrize(
    ("words", "said"),
    [(100, "1 minuta czytania"), (400, "2 minuty czytania"), (1000, "5 minut czytania")],
)
def test_time_is_said_in_polish_forms(home_page, words, said):
    article = make_article(make_issue(make_magazine(home_page)))
    article.body = [("text", {"text": f"<p>{'słowo ' * words}</p>"})]

    with override("pl"):
        assert reading_time(article) == said


def test_an_article_without_a_text_has_no_time(home_page):
    assert reading_time(make_article(make_issue(make_magazine(home_page)))) == ""
