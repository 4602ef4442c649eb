"""Every page type and view is accessible in light and dark, and fits on a small screen."""

import pytest

from tests.browser import axe, axe_in_all_looks, overflow
from tests.rendering.samples import VIEWS, page_types

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("page_type", page_types(), ids=lambda model: model.__name__)
def test_page_type_has_no_violation(served_site, open_page, page_type):
    page = open_page()

    page.goto(served_site.address + served_site.pages[page_type].url)

    assert not axe_in_all_looks(page)


@pytest.mark.parametrize("view", VIEWS)
def test_view_has_no_violation(served_site, open_page, view):
    page = open_page()

    page.goto(served_site.address + VIEWS[view])

    assert not axe_in_all_looks(page)


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


@pytest.mark.parametrize("path", ["/nie-ma/", "/static/errors/500.html"])
def test_error_page_has_no_violation(served_site, open_page, path):
    page = open_page()

    page.goto(served_site.address + path)
    page.complaints.clear()  # Chromium notes the answer 404 itself

    assert not axe_in_all_looks(page)
