"""When the office is open."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from navigation.opening_hours import (
    WARSAW,
    ExceptionalDays,
    Hours,
    Openness,
    Timetable,
    coming_exceptions,
    easter_sunday,
    hours_on,
    public_holidays,
    state_at,
    week_rows,
)

LONG, SHORT = Hours(time(8), time(18)), Hours(time(8), time(16))
WEEKLY = {1: (LONG,), 2: (SHORT,), 3: (SHORT,), 4: (SHORT,), 5: (SHORT,)}
OFFICE = Timetable(weekly=WEEKLY)


def at(day, hour, minute=0):
    return datetime(2026, 11, day, hour, minute, tzinfo=WARSAW)


def test_office_is_open_until_it_closes():
    state = state_at(OFFICE, at(24, 12))

    assert (state.openness, state.hours) == (Openness.OPEN, SHORT)


def test_opening_minute_counts_and_closing_minute_does_not():
    opening, closing = state_at(OFFICE, at(24, 8)), state_at(OFFICE, at(24, 16))

    assert (opening.openness, closing.openness) == (Openness.OPEN, Openness.CLOSED)


def test_early_morning_says_that_it_opens_today():
    assert state_at(OFFICE, at(24, 6)).openness == Openness.OPENS_TODAY


def test_friday_evening_names_monday_morning():
    state = state_at(OFFICE, at(27, 20))

    assert state.next_opening == at(30, 8)
    assert state.days_until == 3


def test_moment_is_read_in_warsaw():
    utc_evening = datetime.fromisoformat("2026-11-24T15:30:00+00:00")

    assert state_at(OFFICE, utc_evening).openness == Openness.CLOSED


def test_break_at_noon_closes_between_two_stretches():
    timetable = Timetable(weekly={2: (Hours(time(13), time(16)), Hours(time(8), time(12)))})

    state = state_at(timetable, at(24, 12, 30))

    assert (state.openness, state.hours) == (Openness.OPENS_TODAY, Hours(time(13), time(16)))


def test_public_holiday_is_closed():
    assert hours_on(OFFICE, date(2026, 11, 11)) == ()


def test_christmas_eve_is_a_holiday_since_2025():
    assert date(2024, 12, 24) not in public_holidays(2024)
    assert date(2025, 12, 24) in public_holidays(2025)


def test_exception_closes_a_working_day_and_opens_a_saturday():
    closed = ExceptionalDays(first_on=date(2026, 11, 24), last_on=date(2026, 11, 25))
    open_saturday = ExceptionalDays(
        first_on=date(2026, 11, 28), last_on=date(2026, 11, 28), hours=(SHORT,)
    )
    timetable = Timetable(weekly=WEEKLY, exceptions=(closed, open_saturday))

    assert hours_on(timetable, date(2026, 11, 25)) == ()
    assert hours_on(timetable, date(2026, 11, 28)) == (SHORT,)


def test_office_without_hours_says_nothing():
    assert state_at(Timetable(), at(24, 12)).openness == Openness.UNKNOWN


def test_office_closed_for_long_names_no_opening():
    closed = ExceptionalDays(first_on=date(2026, 11, 1), last_on=date(2026, 12, 31))

    state = state_at(Timetable(weekly=WEEKLY, exceptions=(closed,)), at(24, 12))

    assert (state.openness, state.next_opening) == (Openness.CLOSED, None)


def test_days_with_the_same_hours_share_a_row():
    rows = [(row.first_day, row.last_day) for row in week_rows(OFFICE)]

    assert rows == [(1, 1), (2, 5)]


def test_only_near_exceptions_are_announced():
    past, near, far = (
        ExceptionalDays(first_on=day, last_on=day)
        for day in (date(2026, 11, 1), date(2026, 11, 30), date(2027, 1, 4))
    )

    coming = coming_exceptions(Timetable(exceptions=(far, near, past)), date(2026, 11, 24))

    assert coming == [near]


@pytest.mark.parametrize(
    ("year", "expected"),
    [(2024, date(2024, 3, 31)), (2025, date(2025, 4, 20)), (2026, date(2026, 4, 5))],
)
def test_easter_is_when_the_calendar_says(year, expected):
    assert easter_sunday(year) == expected


@given(st.datetimes(timezones=st.just(WARSAW)).filter(lambda moment: moment.year > 2000))
def test_an_open_office_closes_later_the_same_day(moment):
    state = state_at(OFFICE, moment)

    if state.openness == Openness.OPEN:
        assert state.hours.opens <= moment.time() < state.hours.closes
