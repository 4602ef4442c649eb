"""A resident reads a whole issue and finds last year's conversations, without JavaScript."""

from datetime import date

import pytest

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

pytestmark = pytest.mark.browser

TITLES = ["Sto lat Boernerowa", "Alejki gotowe", "Gdzie zimują jeże", "Krzyżówka z ulicami"]


@pytest.fixture
def magazine(home_page, live_server):
    """A magazine with an issue of three articles and a news item, and one of the year before."""
    magazine = make_magazine(home_page, title="Nasze sąsiedztwo", slug="magazyn")
    column = make_column("Rozmowa", "rozmowa")
    issue = make_issue(magazine, title="Listopad 2026", slug="2026-11")
    crossword, first, hedgehogs = (
        make_article(issue, title=title, column=column)
        for title in (TITLES[3], TITLES[0], TITLES[2])
    )
    sign(first, "Ewa Marczak")
    news = make_news(make_news_index(home_page), title=TITLES[1])
    issue.contents = contents_of(first, news, hedgehogs, crossword)
    issue.save()
    last_year = make_issue(magazine, title="Maj 2025", dated_on=date(2025, 5, 1))
    make_article(last_year, title="Mediatorka z Jelonek", column=column)
    make_article(last_year, title="Piekarz z Górc", column=make_column("Ludzie", "ludzie"))
    return magazine


@pytest.mark.parametrize("width", [360, 1280])
def test_reads_an_issue_from_cover_to_last_page(magazine, live_server, open_page, width):
    page = open_page(width=width, java_script_enabled=False)
    page.goto(live_server.url + magazine.url)
    page.get_by_role("link", name="Czytaj numer").click()
    page.get_by_role("link", name="Czytaj od początku").click()
    read = [page.locator("h1").inner_text()]

    while page.locator("main a[rel=next]").count():
        page.locator("main a[rel=next]").click()
        read.append(page.locator("h1").inner_text())

    assert [title.replace("\u00a0", " ") for title in read] == TITLES
    assert page.get_by_text("To już koniec numeru.").is_visible()
    page.get_by_role("link", name="Spis treści numeru").click()
    assert page.locator("h1").inner_text().replace("\u00a0", " ") == "Listopad 2026"


def test_finds_last_years_conversation_by_column(magazine, live_server, open_page):
    page = open_page(java_script_enabled=False)
    page.goto(live_server.url + magazine.url)

    page.get_by_role("link", name="Znajdź artykuł według rubryki i roku").click()
    page.get_by_role("link", name="Rozmowa (4)").click()
    page.get_by_role("link", name="2025 (1)").click()
    found = page.locator("main ol h3 a").all_inner_texts()
    page.locator("main ol h3 a").click()

    assert [title.replace("\u00a0", " ") for title in found] == ["Mediatorka z Jelonek"]
    assert page.locator("h1").inner_text().replace("\u00a0", " ") == "Mediatorka z Jelonek"
