"""Every page type and view is accessible in light and dark, and fits on a small screen."""

import pytest

from tests.browser import SCHEMES, WIDTHS, axe, explain, overflow
from tests.rendering.samples import page_types

pytestmark = pytest.mark.browser

VIEWS = {
    "search": "/szukaj/",
    "search with a query": "/szukaj/?q=wniosek",
    "search without results": "/szukaj/?q=hipopotam",
    "sign in": "/konto/login/",
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_page_type_has_no_violation(served_site, open_page, page_type, width, scheme):
    page = open_page(width=width, scheme=scheme)

    page.goto(served_site.address + served_site.pages[page_type].url)

    violations = axe(page)
    assert not violations, explain(violations)


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("view", VIEWS)
def test_view_has_no_violation(served_site, open_page, view, width, scheme):
    page = open_page(width=width, scheme=scheme)

    page.goto(served_site.address + VIEWS[view])

    violations = axe(page)
    assert not violations, explain(violations)


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_page_type_fits_on_320_pixels(served_site, open_page, page_type):
    page = open_page(width=320)

    page.goto(served_site.address + served_site.pages[page_type].url)

    assert overflow(page) <= 0


def test_axe_sees_a_planted_fault(served_site, open_page):
    page = open_page()

    page.goto(served_site.address)
    page.evaluate("document.querySelector('main').append(document.createElement('button'))")

    assert [violation["id"] for violation in axe(page)] == ["button-name"]
