"""The first page of the admin: what waits for me."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Workflow

from accounts import selectors
from accounts.roles import EDITOR, MODERATOR
from core.waiting import WaitingItem, waiting
from home.models import StandardPage

NOW = datetime(2026, 3, 30, 9, tzinfo=UTC)


@pytest.fixture
def draft(home_page):
    """A function that makes a page that somebody changed and did not publish."""

    def make(user, title="Dyżury"):
        slug = f"strona-{home_page.get_children().count()}"
        page = home_page.add_child(instance=StandardPage(title=title, slug=slug, live=False))
        page.save_revision(user=user)
        home_page.refresh_from_db()
        return page

    return make


@pytest.fixture
def deadline():
    """Something that an app above says is due."""
    items = [
        WaitingItem(title="Bez terminu", url="/admin/c/"),
        WaitingItem(title="Później", url="/admin/b/", due_on=date(2026, 4, 30)),
        WaitingItem(title="Przegląd", url="/admin/a/", due_on=date(2026, 3, 1), is_overdue=True),
    ]
    waiting.register("tests", lambda user, moment: items)
    yield
    waiting.unregister("tests")


def test_nothing_to_do_is_said_kindly(sign_in, make_user, home_page):
    html = sign_in(make_user(EDITOR)).get(reverse("wagtailadmin_home")).text

    assert "waiting-for-me__empty" in html


def test_my_drafts_are_shown_and_not_those_of_others(make_user, draft):
    anna = make_user(EDITOR)
    mine = draft(anna)
    draft(make_user(EDITOR, email="ewa@example.org"), title="Cudze")

    assert [page.pk for page in selectors.drafts_of(anna)] == [mine.pk]


def test_a_published_page_is_no_draft(make_user, draft):
    anna = make_user(EDITOR)
    draft(anna).get_latest_revision().publish()

    assert not selectors.drafts_of(anna)


def test_moderators_see_what_waits_for_approval(make_user, draft):
    anna, moderator = make_user(EDITOR), make_user(MODERATOR, email="m@example.org")
    Workflow.objects.get().start(draft(anna), anna)

    assert len(selectors.reviews_for(moderator)) == 1
    assert not selectors.reviews_for(anna)


def test_what_was_sent_back_is_shown_with_the_reason(sign_in, make_user, draft):
    anna, moderator = make_user(EDITOR), make_user(MODERATOR, email="m@example.org")
    page = draft(anna, title="Remont mostu")
    state = page.get_workflow().start(page, anna)
    state.current_task_state.reject(user=moderator, comment="Podaj daty.")

    html = sign_in(anna).get(reverse("wagtailadmin_home")).text

    assert "Remont mostu" in html
    assert "Anna Lis: „Podaj daty.”" in html
    assert not selectors.sent_back_to(moderator)


def test_pages_i_locked_are_shown(make_user, draft):
    anna = make_user(EDITOR)
    page = draft(anna)
    page.locked, page.locked_by, page.locked_at = True, anna, NOW
    page.save()

    assert [locked.pk for locked in selectors.locked_by(anna)] == [page.pk]


def test_overdue_comes_first_and_no_date_last(make_user, deadline):
    titles = [item.title for item in selectors.deadlines_of(make_user(EDITOR), NOW)]

    assert titles.index("Przegląd") < titles.index("Później") < titles.index("Bez terminu")


def test_overdue_is_said_in_words(sign_in, make_user, home_page, deadline):
    html = sign_in(make_user(EDITOR)).get(reverse("wagtailadmin_home")).text

    assert "waiting-for-me__overdue" in html


def test_the_number_of_drafts_does_not_change_the_number_of_queries(
    sign_in, make_user, home_page, draft
):
    anna = make_user(EDITOR)
    client = sign_in(anna)

    def queries():
        with CaptureQueriesContext(
            connection,
        ) as captured:
            client.get(reverse("wagtailadmin_home"))
        return len(captured)

    draft(anna)
    queries()
    one = queries()
    for _ in range(5):
        draft(anna)

    assert queries() == one
