"""Kept parts of pages go out of date with every public change, in every process."""

from datetime import UTC, datetime

import pytest
from django.http import HttpResponse
from django.utils.http import http_date

from core.content_version import (
    advance_version,
    close_request,
    current_version,
    date_response,
    open_request,
)
from core.models import ContentVersion, Neighbourhood
from home.models import StandardPage

pytestmark = pytest.mark.django_db


def test_a_publish_changes_the_version(home_page):
    before = current_version()

    home_page.save_revision().publish()

    assert current_version() != before


def test_a_draft_does_not_change_the_version(home_page):
    before = current_version()

    home_page.save_revision()

    assert current_version() == before


@pytest.mark.parametrize("change", ["unpublish", "delete"])
def test_taking_a_page_away_changes_the_version(home_page, change):
    page = home_page.add_child(instance=StandardPage(title="Away", slug="away"))
    before = current_version()

    getattr(page, change)()

    assert current_version() != before


def test_one_request_asks_once(django_assert_num_queries):
    open_request()

    with django_assert_num_queries(1):
        current_version()
        current_version()

    close_request()


def test_a_change_within_a_request_is_seen():
    open_request()
    before = current_version()

    advance_version()

    assert current_version() != before
    close_request()


def test_a_new_word_of_the_vocabulary_changes_the_version():
    before = current_version()

    Neighbourhood.objects.create(name="Chrzanów", code="chrzanow")

    assert current_version() != before


def test_two_changes_within_a_second_have_different_dates():
    moment = datetime(2026, 3, 1, 12, tzinfo=UTC)
    ContentVersion.objects.all().delete()

    ContentVersion.advance(moment)
    first = date_response(HttpResponse())["Last-Modified"]
    ContentVersion.advance(moment)
    second = date_response(HttpResponse())["Last-Modified"]

    assert first == http_date(moment.timestamp())
    assert second == http_date(moment.timestamp() + 1)


def test_before_anything_has_changed_a_response_has_no_date():
    ContentVersion.objects.all().delete()

    assert not date_response(HttpResponse()).has_header("Last-Modified")
