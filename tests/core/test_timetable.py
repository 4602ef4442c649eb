"""The clock publishes and takes down, and one refused page does not keep back the others."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.utils import timezone

from accounts.services import ensure_user
from core.publishing import Refusal, publishing_refusals
from core.timetable import held_back, publish_due, take_down_expired
from home.models import StandardPage
from tests.factories.pages import make_standard_page

NOW = timezone.now()
LATER = NOW + timedelta(days=2)


@pytest.fixture
def against():
    """Titles of pages that must not come out."""
    titles = set()

    def reasons(page, _parent):
        if page.title in titles:
            yield Refusal(message=f"{page.title}: nie teraz")

    publishing_refusals.register("tests", reasons)
    yield titles
    publishing_refusals.unregister("tests")


def schedule(home_page, title):
    page = make_standard_page(home_page, title=title, live=False)
    page.go_live_at = NOW + timedelta(days=1)
    page.save_revision().publish()
    return page


def is_public(title):
    return StandardPage.objects.get(title=title).live


def test_what_is_due_comes_out_although_another_page_is_refused(home_page, against):
    schedule(home_page, "Bez zgody")
    schedule(home_page, "Park")
    against.add("Bez zgody")

    with time_machine.travel(LATER):
        publish_due(LATER)

    assert (is_public("Bez zgody"), is_public("Park")) == (False, True)


def test_what_is_not_due_waits(home_page):
    schedule(home_page, "Park")

    publish_due(NOW)

    assert not is_public("Park")


def test_what_has_expired_is_taken_down(home_page):
    make_standard_page(home_page, title="Festyn", expire_at=NOW + timedelta(days=1))

    take_down_expired(LATER)

    assert not is_public("Festyn")


def test_a_dry_run_changes_nothing(home_page):
    schedule(home_page, "Park")

    with time_machine.travel(LATER):
        call_command("publish_scheduled", "--dryrun")

    assert not is_public("Park")


@pytest.mark.parametrize(("role", "told"), [("editor", 1), ("mediator", 0)])
def test_those_who_may_edit_are_told_what_was_held_back(home_page, against, role, told):
    user = ensure_user("anna@example.org", "zielony-rower-nad-stawem", role)
    schedule(home_page, "Bez zgody")
    against.add("Bez zgody")

    with time_machine.travel(LATER):
        items = held_back(user, LATER)

    assert [item.detail for item in items] == ["Bez zgody: nie teraz"] * told


def test_nobody_is_told_of_what_the_clock_will_do_in_a_minute(home_page):
    user = ensure_user("anna@example.org", "zielony-rower-nad-stawem", "editor")
    schedule(home_page, "Park")

    assert not held_back(user, NOW + timedelta(days=1, minutes=1))


def test_scheduling_is_refused_when_it_is_asked_for(home_page, against):
    against.add("Bez zgody")

    with pytest.raises(ValidationError, match="nie teraz"):
        schedule(home_page, "Bez zgody")
