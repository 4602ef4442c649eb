"""Old versions are cleared away, but never one that something still needs."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import Revision

from accounts.services import ensure_user
from core.housekeeping import purge_old_revisions
from tests.factories.pages import make_standard_page

NOW = timezone.now()


@pytest.fixture
def page(home_page):
    return make_standard_page(home_page, live=False)


def save(page, days=100):
    """Save a version that is some days old."""
    revision = page.save_revision()
    Revision.objects.filter(pk=revision.pk).update(created_at=NOW - timedelta(days=days))
    return revision


def kept():
    return set(Revision.objects.values_list("pk", flat=True))


@pytest.mark.parametrize(("days", "is_kept"), [(91, False), (89, True)])
def test_a_version_is_kept_for_ninety_days(page, days, is_kept):
    old = save(page, days=days)
    save(page)

    purge_old_revisions(NOW)

    assert (old.pk in kept()) is is_kept


def test_the_newest_version_is_kept(page):
    save(page)
    newest = save(page)

    assert purge_old_revisions(NOW) == 1
    assert kept() == {newest.pk}


def test_the_public_version_is_kept_although_a_newer_draft_exists(page):
    public = save(page)
    public.publish()
    newest = save(page)

    purge_old_revisions(NOW)

    page.refresh_from_db()
    assert page.live_revision_id == public.pk
    assert kept() == {public.pk, newest.pk}


def test_a_scheduled_version_is_kept(page):
    page.go_live_at = NOW + timedelta(days=1)
    scheduled = save(page)
    scheduled.publish()
    newest = save(page)

    purge_old_revisions(NOW)

    assert kept() == {scheduled.pk, newest.pk}


@pytest.mark.parametrize("sent_back", [False, True])
def test_a_version_in_moderation_is_kept(page, sent_back):
    anna = ensure_user("anna@example.org", "zielony-rower-nad-stawem", "editor")
    waits = save(page)
    state = page.get_workflow().start(page, anna)
    if sent_back:
        state.current_task_state.reject(user=anna)
    newest = save(page)

    purge_old_revisions(NOW)

    assert kept() == {waits.pk, newest.pk}
