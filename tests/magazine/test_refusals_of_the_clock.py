"""Neither code nor the clock brings out an issue without its whole imprint."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Page

from accounts.selectors import deadlines_of
from accounts.services import ensure_user
from magazine.models import IssuePage
from tests.factories.magazine import make_issue, make_magazine

PASSWORD = "zielony-rower-nad-stawem"


@pytest.fixture
def magazine(home_page):
    return make_magazine(home_page, title="Bemowo")


@pytest.fixture
def chief(db):
    return ensure_user("szefowa@example.org", PASSWORD, "administrator")


def is_public(issue):
    return Page.objects.get(pk=issue.pk).live


def test_an_older_version_is_not_published(magazine):
    issue = make_issue(magazine, title="Numer 11", number=None, live=False)
    old = issue.save_revision()
    issue.number = 11
    issue.save_revision().publish()

    with pytest.raises(ValidationError):
        old.publish()

    assert IssuePage.objects.get(pk=issue.pk).number == 11


def test_code_cannot_save_it_as_public(magazine):
    issue = make_issue(magazine, number=None, live=False)
    issue.live = True

    with pytest.raises(ValidationError, match="brakuje: numer"):
        issue.save()


def test_code_cannot_make_it_public_from_the_start(magazine):
    with pytest.raises(ValidationError, match="brakuje: numer"):
        make_issue(magazine, number=None)


@pytest.fixture
def scheduled(home_page):
    """An issue that comes out in an hour, complete as its magazine is so far."""
    magazine = make_magazine(home_page, title="Drugi")
    issue = make_issue(magazine, title="Numer 11", live=False)
    issue.go_live_at = timezone.now() + timedelta(hours=1)
    issue.save_revision().publish()
    return issue


def _forget_issn(issue):
    magazine = issue.get_parent().specific
    magazine.issn = ""
    magazine.save_revision().publish()


def test_the_clock_holds_back_what_became_incomplete_and_tells_staff(scheduled, chief, magazine):
    other = make_issue(magazine, title="Numer 12", live=False, go_live_at=scheduled.go_live_at)
    other.save_revision().publish()
    _forget_issn(scheduled)

    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        call_command("publish_scheduled")
        items = deadlines_of(chief, timezone.now())

    assert (is_public(scheduled), is_public(other)) == (False, True)
    assert [item.title for item in items] == ["Numer 11"]
    assert "brakuje: ISSN" in items[0].detail


def test_what_was_held_back_comes_out_as_soon_as_nothing_is_missing(scheduled, chief):
    _forget_issn(scheduled)
    magazine = scheduled.get_parent().specific

    with time_machine.travel(timezone.now() + timedelta(hours=2)):
        call_command("tick")
        magazine.issn = "2450-7113"
        magazine.save_revision().publish()
        call_command("publish_scheduled")

        assert is_public(scheduled)
        assert not deadlines_of(chief, timezone.now())


def test_a_magazine_may_lack_what_its_public_issues_say_themselves(magazine):
    make_issue(magazine, issn="1234-5678")
    magazine.issn = ""

    magazine.save_revision().publish()

    magazine.refresh_from_db()
    assert magazine.issn == ""
