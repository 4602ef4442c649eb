"""News cost few queries, and the same with three times as many."""

from datetime import timedelta

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.factories.library import make_document, make_image
from tests.factories.magazine import (
    make_author,
    make_neighbourhood,
    make_news,
    make_news_index,
    make_topic,
    sign,
)
from tests.factories.pages import make_office_unit, make_section, make_standard_page

LIST_CEILING = 15
PAGE_CEILING = 12
FEEDS = ["/news/kanal/rss/", "/news/kanal/atom/", "/news/kanal/json/?topic=transport"]


@pytest.fixture
def cost(client, settings, home_page):
    """The queries of a page nobody has asked for since the last change; its frame is known."""
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
        return [query["sql"][:200] for query in queries]

    return act


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, slug="news")


def fill(index, number):
    """Add news with everything that a list shows."""
    topic, neighbourhood = (
        make_topic(code=f"t{number}"),
        make_neighbourhood(f"N{number}", f"n{number}"),
    )
    for each in range(number):
        page = make_news(
            index,
            topic=topic,
            neighbourhood=neighbourhood,
            share_image=make_image(),
            first_published_at=timezone.now() - timedelta(days=40 * each),
            pinned_until=timezone.now() + timedelta(days=1) if each < 2 else None,
        )
        sign(page, f"Author {each % 3}")


@pytest.mark.parametrize(
    "address", ["/news/", "/news/?topic=t4", f"/news/?year={timezone.now().year}", *FEEDS[:2]]
)
def test_a_list_costs_the_same_with_three_times_as_many_news(index, cost, address):
    fill(index, 4)
    few = cost(address)
    fill(index, 9)

    many = cost(address)

    assert len(many) == len(few), "\n".join(many)
    assert len(many) <= LIST_CEILING, "\n".join(many)


def test_a_full_page_of_news_stays_below_the_ceiling(index, home_page, cost):
    fill(index, 6)
    unit = make_office_unit(make_section(home_page))
    related = [make_standard_page(home_page) for _each in range(3)]
    page = make_news(
        index,
        slug="full",
        topic=make_topic(),
        share_image=make_image(),
        responsible_unit=unit,
        attachments=[("document", make_document(f"Plan {number}")) for number in range(3)],
        related=[("page", one) for one in related],
    )
    page.tags.add("park")
    page.save()
    for name in ("A", "B", "C"):
        make_author(name)
        sign(page, name)

    queries = cost("/news/full/")

    assert len(queries) <= PAGE_CEILING, "\n".join(queries)
