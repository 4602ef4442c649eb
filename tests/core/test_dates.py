"""Dates read as people say them."""

import datetime as dt

import pytest
from django.template import Context, Template
from django.utils import translation

from core.dates import say_day, say_days, say_hour, say_month

NOVEMBER_21 = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("pl", "21 listopada 2026"),
        ("en", "21 November 2026"),
        ("uk", "21 листопада 2026"),
    ],
)
def test_a_day_is_said_in_the_language_of_the_page(language, expected):
    with translation.override(language):
        assert say_day(NOVEMBER_21) == expected.replace(" ", "\u00a0")


def test_the_year_is_left_out_when_it_is_this_one():
    with translation.override("pl"):
        assert say_day(NOVEMBER_21, today=dt.date(2026, 1, 2)) == "21\u00a0listopada"
        assert say_day(NOVEMBER_21, today=dt.date(2027, 1, 2)) == "21\u00a0listopada\u00a02026"


def test_a_moment_late_at_night_belongs_to_the_day_in_warsaw():
    late = dt.datetime(2026, 11, 20, 23, 30, tzinfo=dt.UTC)

    with translation.override("pl"):
        assert say_day(late) == "21\u00a0listopada\u00a02026"


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        ((2026, 12, 3), (2026, 12, 5), "3–5 grudnia 2026"),
        ((2026, 11, 14), (2026, 12, 12), "14 listopada – 12 grudnia 2026"),
        ((2026, 12, 30), (2027, 1, 2), "30 grudnia 2026 – 2 stycznia 2027"),
        ((2026, 12, 3), (2026, 12, 3), "3 grudnia 2026"),
    ],
)
def test_a_span_of_days_repeats_nothing(first, last, expected):
    with translation.override("pl"):
        said = say_days(dt.date(*first), dt.date(*last))

    assert said.replace("\u00a0", " ") == expected


def test_hours_have_a_dot_in_polish_and_a_colon_elsewhere():
    with translation.override("pl"):
        assert say_hour(dt.time(17, 0)) == "17.00"
    with translation.override("uk"):
        assert say_hour(dt.time(17, 0)) == "17:00"


def test_templates_give_machines_the_iso_date():
    with translation.override("pl"):
        html = Template('{% load dates %}{{ date|day:"year" }}').render(
            Context({"date": NOVEMBER_21})
        )

    assert html == '<time datetime="2026-11-21">21\u00a0listopada\u00a02026</time>'


@pytest.mark.parametrize(
    ("language", "said"),
    [("pl", "marzec 2024"), ("uk", "березень 2024"), ("en", "March 2024")],
)
def test_a_month_is_said_as_in_the_middle_of_a_sentence(language, said):
    with translation.override(language):
        assert say_month(dt.date(2024, 3, 1)) == said.replace(" ", "\u00a0")


def test_a_month_can_stand_without_its_year():
    with translation.override("pl"):
        assert say_month(dt.date(2024, 3, 1), with_year=False) == "marzec"
