"""Addresses find their pages, at any depth, in a constant number of queries."""

import pytest
from django.utils import translation
from wagtail.models import Page, Site

from core.routing import find_route
from home.models import SectionPage, StandardPage


@pytest.fixture
def deep_page(home_page):
    """A page five levels down, /a/b/c/d/e/."""
    page = home_page
    for slug in "abcd":
        page = page.add_child(instance=SectionPage(title=slug, slug=slug))
    return page.add_child(instance=StandardPage(title="Deep", slug="e"))


def test_a_deep_page_is_found(deep_page, client):
    response = client.get("/a/b/c/d/e/")

    assert response.status_code == 200
    assert response.context["page"].specific == deep_page


def test_depth_costs_no_queries(home_page, deep_page, rf, django_assert_num_queries):
    request = rf.get("/")
    Site.get_site_root_paths()  # Wagtail keeps them in its cache

    with django_assert_num_queries(3), translation.override("pl"):
        result = find_route(request, "a/b/c/d/e/")

    assert result.page == deep_page


@pytest.mark.parametrize("address", ["/x/", "/a/x/", "/a/b/c/d/e/f/", "/" + "a/" * 60])
def test_an_address_without_a_page_is_not_found(deep_page, client, address):
    assert client.get(address).status_code == 404


def test_a_draft_is_not_found(deep_page, client):
    Page.objects.filter(pk=deep_page.pk).update(live=False)

    assert client.get("/a/b/c/d/e/").status_code == 404
