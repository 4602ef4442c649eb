"""The magazine costs few queries, and the same with three times as many texts and issues."""

from datetime import date

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from magazine.models import IssueFile
from tests.factories.library import make_image
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
from tests.factories.pages import make_standard_page

LIST_CEILING = 15
PAGE_CEILING = 12


@pytest.fixture
def cost(client, settings, home_page):
    """The queries of a page nobody has asked for since the last change of the site.

    The frame around it (menus, hours) is known from another page, and pictures are drawn.
    """
    make_standard_page(home_page, slug="other")

    def act(address):
        for name in settings.CACHES:
            caches[name].clear()
        assert client.get(address).status_code == 200  # draws the pictures
        for name in settings.CACHES:
            caches[name].clear()
        client.get("/other/")
        caches["renditions"].clear()
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        return [query["sql"][:230] for query in queries]

    return act


@pytest.fixture
def magazine(home_page):
    return make_magazine(home_page, slug="magazyn", share_image=make_image())


def fill(issue, news_index, number):
    """Add articles with everything, and half as many news, to an issue."""
    column, of_news = make_column(code=f"a{number}"), make_column(code=f"b{number}")
    for at in range(number):
        article = make_article(issue, column=column, share_image=make_image())
        sign(article, f"Author {at}")
        sign(article, f"Author {at}", role="photographs")
    news = [make_news(news_index, share_image=make_image()) for _ in range(number // 2)]
    for entry in contents_of(*news, column=of_news, page_number=3):
        issue.contents.append(entry)
    issue.save()


@pytest.fixture
def issue(magazine, home_page):
    """An issue with all that can belong to it, between two others."""
    make_issue(magazine, dated_on=date(2026, 10, 1))
    make_issue(magazine, dated_on=date(2026, 12, 1))
    issue = make_issue(
        magazine, slug="11", cover=make_image(width=900, height=1200), share_image=make_image()
    )
    IssueFile.objects.create(
        issue=issue,
        kind="pdf",
        state="ready",
        is_public=True,
        file="a.pdf",
        requested_at="2026-11-01T00:00Z",
    )
    return issue


def test_issue_costs_the_same_with_three_times_as_many_texts(home_page, issue, cost):
    news_index = make_news_index(home_page)
    fill(issue, news_index, 7)
    few = cost("/magazyn/11/")
    fill(issue, news_index, 14)

    many = cost("/magazyn/11/")

    assert len(many) == len(few)
    assert len(many) <= PAGE_CEILING, "\n".join(many)


def test_article_costs_the_same_among_three_times_as_many(home_page, issue, cost):
    news_index = make_news_index(home_page)
    fill(issue, news_index, 7)
    article = make_article(issue, slug="a", column=make_column(), share_image=make_image())
    sign(article)
    few = cost("/magazyn/11/a/")
    fill(issue, news_index, 14)

    many = cost("/magazyn/11/a/")

    assert len(many) == len(few)
    assert len(many) <= PAGE_CEILING, "\n".join(many)


@pytest.mark.parametrize("address", ["/magazyn/", "/magazyn/artykuly/?column=a7&year=2026"])
def test_magazine_costs_the_same_with_three_times_as_many_issues(
    home_page, magazine, issue, cost, address
):
    news_index = make_news_index(home_page)
    fill(issue, news_index, 7)
    few = cost(address)
    column = issue.get_children().first().specific.column
    for number in range(12):
        another = make_issue(magazine, cover=make_image(width=900, height=1200))
        make_article(another, column=column, share_image=make_image())
        make_issue(magazine, dated_on=date(2025 - number, 5, 1))

    many = cost(address)

    assert len(many) == len(few)
    assert len(many) <= LIST_CEILING, "\n".join(many)


def test_front_page_with_an_issue_stays_below_the_ceiling(home_page, issue, cost):
    fill(issue, make_news_index(home_page), 7)
    home_page.body = [("magazine", {"title": ""})]
    home_page.save()

    queries = cost("/")

    assert len(queries) <= LIST_CEILING, "\n".join(queries)
