"""An editor makes an issue of three new articles and two news, orders, publishes, downloads it."""

from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from allauth.mfa.totp.internal.auth import TOTP
from playwright.sync_api import Page, expect

from accounts.roles import MAGAZINE_EDITOR
from accounts.services import ensure_user
from magazine.models import IssuePage
from magazine.selectors import issue_contents
from tests.factories.magazine import make_magazine, make_news, make_news_index
from tests.journeys import editor

pytestmark = pytest.mark.browser

EMAIL = "ewa@example.org"
PASSWORD = "zielony-rower-nad-stawem"
ARTICLES = ["Sto lat Boernerowa", "Gdzie zimują jeże", "Krzyżówka z ulicami"]
# autosave says so while a form is not filled in yet
UNFINISHED = "400 (Bad Request)"
NEWS = ["Alejki gotowe", "Nowa droga rowerowa"]


@pytest.fixture
def magazine(home_page, live_server):
    news_index = make_news_index(home_page, title="Aktualności")
    for title in NEWS:
        make_news(news_index, title=title)
    return make_magazine(home_page, title="Nasze sąsiedztwo", slug="magazyn")


@pytest.fixture
def page(magazine, live_server, open_page):
    """The browser of an editor of the magazine."""
    user = ensure_user(EMAIL, PASSWORD, MAGAZINE_EDITOR, first_name="Ewa", last_name="Lis")
    TOTP.activate(user, editor.SECRET)
    page = open_page(base_url=live_server.url)
    # tests have no worker: the request that publishes also makes the files
    page.set_default_timeout(90_000)
    editor.sign_in(page, live_server.url, email=EMAIL, password=PASSWORD)
    return page


def _name(page: Page, title: str) -> None:
    """Fill in the title of a form that is awake: the address has to follow it."""
    page.wait_for_load_state("networkidle")
    page.locator("#id_title").press_sequentially(title)
    page.press("#id_title", "Tab")
    expect(page.locator("#id_slug")).not_to_have_value("", timeout=30_000)


def _start_issue(page: Page, magazine) -> None:
    page.goto(f"/admin/pages/add/magazine/issuepage/{magazine.pk}/")
    _name(page, "Listopad 2026")
    page.fill("#id_number", "11")
    page.fill("#id_continuous_number", "131")
    page.fill("#id_dated_on", "2026-11-01")
    page.locator("footer button.action-save").click()
    page.wait_for_url("**/edit/")


def _write_article(page: Page, issue: IssuePage, title: str) -> None:
    page.goto(f"/admin/pages/add/magazine/articlepage/{issue.pk}/")
    _name(page, title)
    editor.publish(page)


def _take_in(page: Page, title: str) -> None:
    """Add a text at the end of the contents by searching for its title."""
    contents = page.locator("[data-contentpath=contents]")
    number = contents.locator("[data-streamfield-child]").count()
    contents.locator(".c-sf-add-button").last.click()
    entry = contents.locator("[data-streamfield-child]").nth(number)
    entry.locator("[data-chooser-action-choose]:visible").first.click()
    page.locator(".modal input[name=q]").fill(title)
    page.locator(".modal a.choose-page", has_text=title).first.click()
    page.locator(".modal").wait_for(state="detached")
    expect(entry.locator("[data-chooser-title]:visible").first).to_contain_text(
        title, timeout=30_000
    )


def test_makes_an_issue_puts_it_in_order_and_publishes(page, magazine, live_server):
    _start_issue(page, magazine)
    issue = IssuePage.objects.get()
    for title in ARTICLES:
        _write_article(page, issue, title)
    page.goto(f"/admin/pages/{issue.pk}/edit/")
    for title in [*ARTICLES, *NEWS]:
        _take_in(page, title)
    last = page.locator("[data-contentpath=contents] [data-streamfield-child]").last
    last.locator("[data-streamfield-action=MOVE_UP]").first.press("Enter")
    editor.publish(page)
    issue.refresh_from_db()

    page.complaints[:] = [line for line in page.complaints if UNFINISHED not in line]

    order = [piece.page.title for piece in issue_contents(issue)]
    page.goto(issue.url)

    assert order == [*ARTICLES, NEWS[1], NEWS[0]]
    assert page.locator("main ol h3").count() == len(order)
    assert _titles_in(_download(page, "PDF")) == order


def _download(page: Page, kind: str) -> Path:
    """Download a file of the issue as a reader does."""
    with page.expect_download() as download:
        page.locator("main").get_by_role("link", name=kind).first.click()
    return download.value.path()


def _titles_in(pdf: Path) -> list[str]:
    """The texts of the issue in the order of the file's bookmarks."""
    with pikepdf.open(pdf) as document, document.open_outline() as outline:
        names = [name for item in outline.root for name in _names(item)]
    return [name for name in names if name in {*ARTICLES, *NEWS}]


def _names(item: pikepdf.OutlineItem) -> Iterator[str]:
    # titles hold together by hard spaces
    yield item.title.replace("\u00a0", " ")
    for below in item.children:
        yield from _names(below)
