"""A resident looks for an office unit, with the keyboard alone and without JavaScript."""

import pytest

from tests.factories.pages import make_office_unit, make_section

pytestmark = pytest.mark.browser

TABS_AT_MOST = 60


@pytest.fixture
def unit(home_page, live_server):
    """A unit of the office, published where search finds it."""
    return make_office_unit(
        make_section(home_page), title="Zespół do spraw konsultacji", phone="22 443 75 00"
    )


def _tab_to(page, selector: str):
    """Press Tab until what the selector names has the focus."""
    for _ in range(TABS_AT_MOST):
        page.keyboard.press("Tab")
        focused = page.locator(f"{selector}:focus")
        if focused.count():
            return focused
    pytest.fail(f"The keyboard does not reach {selector}")


@pytest.mark.parametrize("width", [360, 1280])
def test_finds_a_unit_with_the_keyboard_and_without_javascript(unit, live_server, open_page, width):
    page = open_page(width=width, java_script_enabled=False)
    page.goto(live_server.url)

    _tab_to(page, "input[type=search]")
    page.keyboard.type("konsultacji")
    page.keyboard.press("Enter")
    page.wait_for_url("**/szukaj/?q=konsultacji*")
    _tab_to(page, f"main a[href$='{unit.url}']")
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{unit.url}")

    assert page.locator("h1").inner_text() == "Zespół do spraw konsultacji"
    assert page.locator("main a[href^='tel:']").first.inner_text() == "22\u00a0443\u00a075\u00a000"


def test_the_first_tab_leads_past_the_menus(unit, live_server, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(live_server.url)

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**#main")

    assert page.evaluate("document.activeElement.closest('main, body').tagName") == "MAIN"
