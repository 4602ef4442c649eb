"""A page is announced once: when residents can see it for the first time."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, Page

from core.announcements import announced
from home.models import StandardPage
from tests.factories.pages import make_standard_page


@pytest.fixture
def told(monkeypatch, django_capture_on_commit_callbacks):
    """Publish through `told(...)`; the announcements made are in `told.heard`."""
    monkeypatch.setattr(StandardPage, "announcement_kind", "page_published")
    heard = []

    def listen(sender, announcement, **signal):
        heard.append(announcement)

    def act(action):
        with django_capture_on_commit_callbacks(execute=True):
            action()
        return [announcement.title for announcement in heard]

    announced.connect(listen)
    act.heard = heard
    yield act
    announced.disconnect(listen)


def draft(parent, **fields):
    return make_standard_page(parent, title="Alejki", lead="Gotowe.", live=False, **fields)


def publish(page):
    fresh = Page.objects.get(pk=page.pk).specific
    fresh.save_revision().publish()


def test_first_publish_is_announced_with_what_listeners_need(home_page, told):
    page = draft(home_page)

    told(lambda: publish(page))

    [announcement] = told.heard
    assert announcement.kind == "page_published"
    assert announcement.title == "Alejki"
    assert announcement.summary == "Gotowe."
    assert announcement.url.endswith(f"/{page.slug}/")
    assert announcement.language == "pl"
    assert announcement.page == page.pk


def test_a_second_publish_is_not_announced(home_page, told):
    page = draft(home_page)
    told(lambda: publish(page))

    assert told(lambda: publish(page)) == ["Alejki"]


def test_a_page_that_comes_back_is_not_announced_again(home_page, told):
    page = draft(home_page)
    told(lambda: publish(page))
    told(Page.objects.get(pk=page.pk).specific.unpublish)

    assert told(lambda: publish(page)) == ["Alejki"]


def test_a_scheduled_page_is_announced_only_when_it_is_live(home_page, told):
    page = draft(home_page, go_live_at=timezone.now() + timedelta(hours=1))

    assert told(lambda: publish(page)) == []

    revision = page.revisions.get()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = revision.approved_go_live_at.isoformat()
    revision.save()

    assert told(lambda: call_command("publish_scheduled")) == ["Alejki"]


def test_a_scheduled_change_of_a_live_page_is_not_announced(home_page, told):
    page = draft(home_page)
    told(lambda: publish(page))
    page.refresh_from_db()
    page.go_live_at = timezone.now() + timedelta(hours=1)

    assert told(lambda: page.save_revision().publish()) == ["Alejki"]


def test_an_alias_is_not_announced(home_page, told):
    page = draft(home_page)
    told(lambda: publish(page))
    told(lambda: page.create_alias(update_slug="alejki-2"))

    assert told(lambda: publish(page)) == ["Alejki"]


def test_a_translation_alias_is_not_announced(home_page, told):
    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page.copy_for_translation(english)
    page = draft(home_page)
    page.copy_for_translation(english, alias=True)

    assert told(lambda: publish(page)) == ["Alejki"]


def test_a_translation_is_announced_in_its_language(home_page, told):
    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page.copy_for_translation(english)
    page = draft(home_page)
    told(lambda: publish(page))
    translation = page.copy_for_translation(english)

    told(lambda: publish(translation))

    assert [announcement.language for announcement in told.heard] == ["pl", "en"]


def test_a_publish_that_is_rolled_back_is_not_announced(
    home_page, told, django_capture_on_commit_callbacks
):
    page = draft(home_page)

    with django_capture_on_commit_callbacks() as waiting:
        publish(page)

    assert told.heard == []
    assert len(waiting) >= 1


def test_a_kind_of_page_without_a_code_is_not_announced(home_page, told, monkeypatch):
    monkeypatch.setattr(StandardPage, "announcement_kind", "")
    page = draft(home_page)

    assert told(lambda: publish(page)) == []
