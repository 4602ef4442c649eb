"""News goes from a draft to the readers: written, discussed, sent back, approved, scheduled."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from accounts.roles import EDITOR, MODERATOR
from accounts.services import ensure_user
from magazine.models import NewsPage
from tests.factories.magazine import make_news, make_news_index
from tests.journeys import newsroom

pytestmark = pytest.mark.browser

PASSWORD = "zielony-rower-nad-stawem"
TITLE = "Remont mostu na Górczewskiej"
REASON = "Podaj datę otwarcia."


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, title="Aktualności", slug="aktualnosci")


@pytest.fixture
def come_in(index, live_server, open_page):
    """A function that gives the browser of a colleague who has just signed in."""

    def come_in(name, role):
        email = f"{name.lower()}@example.org"
        ensure_user(email, PASSWORD, role, first_name=name, last_name="Lis")
        page = open_page(base_url=live_server.url)
        newsroom.sign_in(page, email=email, password=PASSWORD)
        return page

    return come_in


@pytest.fixture
def anna(come_in):
    return come_in("Anna", EDITOR)


@pytest.fixture
def piotr(come_in):
    return come_in("Piotr", MODERATOR)


def _edit(page, news):
    page.goto(f"/admin/pages/{news.pk}/edit/")


def test_news_is_written_discussed_sent_back_corrected_and_approved(anna, piotr, index):
    anna.goto(f"/admin/pages/add/magazine/newspage/{index.pk}/")
    newsroom.write(anna, title=TITLE, lead="Most będzie zamknięty.")
    news = NewsPage.objects.get()
    saved_by_itself = news.get_latest_revision_as_object().lead
    newsroom.comment(anna, "Czy znamy datę?")
    newsroom.must_be_polish(anna)
    newsroom.submit(anna)
    newsroom.must_be_polish(anna)

    newsroom.open_from_desk(piotr, TITLE)
    newsroom.answer(piotr, "Tak, w maju.")
    newsroom.must_be_polish(piotr)
    newsroom.send_back(piotr, REASON)

    newsroom.open_from_desk(anna, TITLE)
    newsroom.rewrite(anna, "Most będzie zamknięty do maja.")
    newsroom.submit(anna)

    newsroom.open_from_desk(piotr, TITLE)
    added = newsroom.compare(piotr)
    newsroom.must_be_polish(piotr)
    _edit(piotr, news)
    was_live = NewsPage.objects.get().live
    newsroom.approve(piotr)
    newsroom.must_be_polish(piotr)

    assert saved_by_itself == "Most będzie zamknięty."
    assert added.split() == ["do", "maja."]
    assert (was_live, NewsPage.objects.get().live) == (False, True)
    assert [reply.text for reply in news.wagtail_admin_comments.get().replies.all()] == [
        "Tak, w maju."
    ]
    anna.goto(index.url)
    assert anna.get_by_role("link", name=TITLE).count()


def test_what_was_sent_back_shows_the_reason(anna, piotr, index):
    news = make_news(index, title=TITLE, live=False)
    _edit(anna, news)
    newsroom.submit(anna)
    _edit(piotr, news)
    newsroom.send_back(piotr, REASON)

    anna.goto("/admin/")

    assert REASON in anna.locator(".waiting-for-me").inner_text()


def test_news_for_later_comes_out_when_its_time_has_come(anna, piotr, index):
    soon = timezone.localtime() + timedelta(hours=2)
    news = make_news(index, title=TITLE, live=False)

    _edit(anna, news)
    newsroom.schedule(anna, soon)
    newsroom.submit(anna)
    newsroom.open_from_desk(piotr, TITLE)
    newsroom.approve(piotr)
    newsroom.must_be_polish(piotr)
    before = NewsPage.objects.get().live
    with time_machine.travel(soon + timedelta(minutes=1)):
        call_command("publish_scheduled")

    assert (before, NewsPage.objects.get().live) == (False, True)


def test_a_locked_page_is_edited_by_nobody_else(anna, come_in, index):
    news = make_news(index, title=TITLE, lead="Most.")
    _edit(anna, news)
    newsroom.lock(anna)
    newsroom.must_be_polish(anna)
    ewa = come_in("Ewa", EDITOR)

    _edit(ewa, news)

    newsroom.must_be_polish(ewa)
    assert NewsPage.objects.get().locked
    assert "Anna Lis" in ewa.locator("main").inner_text()
    assert not ewa.locator("footer [name=action-submit]").count()


@pytest.mark.parametrize(
    "address",
    [
        "",
        "reports/workflow/",
        "reports/site-history/",
        "account/",
        "pages/",
        "images/",
        "documents/",
    ],
)
def test_a_screen_of_the_desk_is_polish(anna, address):
    anna.goto(f"/admin/{address}")

    newsroom.must_be_polish(anna)
