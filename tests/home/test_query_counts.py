"""Pages cost few queries, and the same with three times as many cards."""

import pytest
from django.core.cache import caches
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.models import OfficeUnitPage
from tests.factories.library import make_image
from tests.factories.pages import (
    make_contact_page,
    make_office_unit,
    make_section,
    make_standard_page,
    make_statement,
)

LIST_CEILING = 15
PAGE_CEILING = 12


@pytest.fixture
def cost(client, settings, home_page):
    """The queries of a page nobody has asked for since the last change of the site.

    The frame around it (menus, hours) is known from another page, and the files of its pictures
    are drawn; tests/navigation counts the frame alone.
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
        return [query["sql"][:160] for query in queries]

    return act


def fill(section, number):
    unit = OfficeUnitPage.objects.first() or make_office_unit(make_section(section.get_parent()))
    for _each in range(number):
        make_standard_page(section, share_image=make_image(), responsible_unit=unit)


def test_front_page_costs_the_same_with_three_times_as_many_cards(home_page, cost):
    section = make_section(home_page)
    fill(section, 4)
    news = {"title": "News", "pages": [], "section": section, "link_text": ""}
    home_page.body = [
        ("lead_story", {"page": None, "section": section}),
        ("open_now", {"title": "Now", "limit": 5}),
        ("news", {**news, "limit": 3}),
        ("magazine", {"title": ""}),
        ("meetings", {"title": "Meet", "limit": 4, "calendar": section, "link_text": ""}),
    ]
    home_page.save()
    few = cost("/")
    fill(section, 9)
    home_page.body[2].value["limit"] = 9
    home_page.save()

    many = cost("/")

    assert len(many) == len(few)
    assert len(many) <= LIST_CEILING, "\n".join(many)


@pytest.mark.parametrize("order", ["menu", "newest"])
def test_section_costs_the_same_with_three_times_as_many_pages(home_page, cost, order):
    section = make_section(home_page, slug="news", page_order=order)
    fill(section, 4)
    few = cost("/news/")
    fill(section, 8)

    many = cost("/news/")

    assert len(many) == len(few)
    assert len(many) <= LIST_CEILING, "\n".join(many)


def test_standard_page_costs_the_same_among_many(home_page, cost):
    section = make_section(home_page, slug="news")
    unit = make_office_unit(section)
    make_standard_page(section, slug="a", share_image=make_image(), responsible_unit=unit)
    few = cost("/news/a/")
    fill(section, 9)

    many = cost("/news/a/")

    assert len(many) == len(few)
    assert len(many) <= PAGE_CEILING, "\n".join(many)


def test_office_unit_stays_below_the_ceiling(home_page, cost):
    section = make_section(home_page, slug="urzad")
    unit = make_office_unit(make_office_unit(section, slug="wydzial"), slug="referat")
    make_office_unit(unit)

    queries = cost("/urzad/wydzial/referat/")

    assert len(queries) <= PAGE_CEILING, "\n".join(queries)


@pytest.mark.parametrize("make", [make_contact_page, make_statement])
def test_contact_and_statement_stay_below_the_ceiling(home_page, cost, make):
    make(home_page, slug="page")

    queries = cost("/page/")

    assert len(queries) <= PAGE_CEILING, "\n".join(queries)
