"""The reader's choice of colours and text size holds, and nothing depends on it."""

import pytest

from tests.browser import axe, explain

pytestmark = pytest.mark.browser

BODY_SIZE = "parseFloat(getComputedStyle(document.body).fontSize)"
PAPER = "getComputedStyle(document.body).backgroundColor"
EARLY_THEME = """
new MutationObserver(() => {
  if (document.body) window.themeWhenDrawn ??= document.documentElement.dataset.theme;
}).observe(document, { childList: true, subtree: true });
"""


def _choose(page, label: str) -> None:
    page.get_by_text("Wygląd strony").click()
    page.get_by_label(label, exact=True).check()


def test_a_chosen_theme_is_there_before_the_next_page_is_drawn(served_site, open_page):
    page = open_page()
    page.add_init_script(EARLY_THEME)
    page.goto(served_site.address)

    _choose(page, "ciemne")
    page.goto(served_site.address + "/dev/components/")

    assert page.evaluate("window.themeWhenDrawn") == "dark"


def test_the_choice_leaves_no_cookie(served_site, open_page):
    page = open_page()
    page.goto(served_site.address)

    _choose(page, "wysoki kontrast")

    assert page.context.cookies() == []


def test_the_system_decides_until_the_reader_does(served_site, open_page):
    page = open_page(scheme="dark")
    page.goto(served_site.address)
    by_system = page.evaluate(PAPER)

    _choose(page, "jasne")
    by_choice = page.evaluate(PAPER)
    page.get_by_label("jak w moim systemie").check()

    assert by_choice != by_system
    assert page.evaluate(PAPER) == by_system


def test_the_largest_text_is_a_third_larger_everywhere(served_site, open_page):
    page = open_page(width=360)
    page.goto(served_site.address)
    usual = page.evaluate(BODY_SIZE)

    _choose(page, "największy")

    assert page.evaluate(BODY_SIZE) >= usual * 1.3


def test_without_javascript_there_is_no_control_that_does_nothing(served_site, open_page):
    page = open_page(java_script_enabled=False)

    page.goto(served_site.address)

    assert not page.get_by_text("Wygląd strony").is_visible()


def test_escape_closes_the_panel_and_the_keyboard_goes_on_from_it(served_site, open_page):
    page = open_page()
    page.goto(served_site.address)
    page.get_by_text("Wygląd strony").click()

    page.keyboard.press("Escape")

    assert not page.get_by_label("ciemne").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_high_contrast_and_the_open_panel_have_no_violation(served_site, open_page):
    page = open_page(width=360)
    page.goto(served_site.address + "/dev/components/")

    _choose(page, "wysoki kontrast")

    violations = axe(page)
    assert not violations, explain(violations)
