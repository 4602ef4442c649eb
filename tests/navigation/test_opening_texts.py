"""Opening hours in words."""

from datetime import datetime, time

import pytest
from django.utils.translation import override

from navigation.opening_hours import WARSAW, Hours, OpeningState, Openness
from navigation.opening_texts import clock, describe

MONDAY_MORNING = datetime(2026, 11, 30, 8, tzinfo=WARSAW)


def closed(days_until):
    return OpeningState(
        openness=Openness.CLOSED, next_opening=MONDAY_MORNING, days_until=days_until
    )


def test_open_office_says_until_when():
    state = OpeningState(openness=Openness.OPEN, hours=Hours(time(8), time(16)))

    with override("en"):
        assert describe(state) == "Office open today until 16:00"


def test_office_that_opens_later_says_both_hours():
    state = OpeningState(openness=Openness.OPENS_TODAY, hours=Hours(time(8), time(16)))

    with override("en"):
        assert describe(state) == "Office open today from 08:00 to 16:00"


@pytest.mark.parametrize(
    ("days_until", "expected"),
    [(1, "tomorrow"), (3, "on Monday"), (9, "on November 30")],
)
def test_closed_office_says_when_it_opens(days_until, expected):
    with override("en"):
        assert expected in describe(closed(days_until))


def test_unknown_hours_give_no_text():
    assert describe(OpeningState(openness=Openness.UNKNOWN)) == ""


def test_hours_without_any_opening_say_closed():
    with override("en"):
        assert describe(OpeningState(openness=Openness.CLOSED)) == "Office closed"


def test_time_of_day_is_written_as_the_language_does():
    with override("en"):
        assert clock(time(8)) == "08:00"
