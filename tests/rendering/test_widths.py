"""Wide blocks use the whole main part of a page; text keeps a width that is easy to read."""

import pytest

from magazine.models import ArticlePage

pytestmark = pytest.mark.browser

WIDTH = "element => element.getBoundingClientRect().width"
MAIN_PART = ".article"


@pytest.mark.parametrize("block", [".photo-story", ".figures", ".crossword", ".before-after"])
def test_wide_block_of_an_article_is_as_wide_as_the_main_part(served_site, open_page, block):
    page = open_page(width=1280)
    page.goto(served_site.address + served_site.pages[ArticlePage].url)

    width = page.locator(block).first.evaluate(WIDTH)

    assert width == page.locator(MAIN_PART).evaluate(WIDTH)


def test_text_of_an_article_is_narrower_than_the_main_part(served_site, open_page):
    page = open_page(width=1280)
    page.goto(served_site.address + served_site.pages[ArticlePage].url)

    width = page.locator(".body > .prose").first.evaluate(WIDTH)

    assert width < page.locator(MAIN_PART).evaluate(WIDTH)
