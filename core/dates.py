"""Dates and hours as people say them, in the language of the page."""

import datetime as dt

from django.utils import formats, timezone
from django.utils.translation import get_language, gettext

NBSP = "\u00a0"
Moment = dt.date | dt.datetime


def say_day(value: Moment, *, today: dt.date | None = None) -> str:
    """Return "21 listopada 2026"; given `today`, without the year when it is this year's.

    The parts hold together by non-breaking spaces.
    """
    day = local_day(value)
    pattern = "j E" if today and day.year == today.year else "j E Y"
    return formats.date_format(day, pattern).replace(" ", NBSP)


def say_month(value: dt.date, *, with_year: bool = True) -> str:
    """Return "marzec 2024", as it stands in the middle of a sentence; or the month alone."""
    said = formats.date_format(value, "F Y" if with_year else "F").replace(" ", NBSP)
    # Django begins months with a capital letter, as only English writes them
    return said if get_language() == "en" else said.lower()


def say_hour(value: dt.datetime | dt.time) -> str:
    """Return "17.00" in Polish and "17:00" elsewhere, in local time."""
    hour = timezone.localtime(value) if isinstance(value, dt.datetime) else value
    # Translators: how hours are written, in Django's date format: 17.00 in Polish
    return formats.time_format(hour, gettext("H:i"))


def say_days(first: Moment, last: Moment, *, today: dt.date | None = None) -> str:
    """Return "14 listopada – 12 grudnia" or "3–5 grudnia": both days belong to the span."""
    start, end = local_day(first), local_day(last)
    if start == end:
        return say_day(start, today=today)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{say_day(end, today=today)}"
    assumed = end if start.year == end.year else today
    return f"{say_day(start, today=assumed)}{NBSP}– {say_day(end, today=today)}"


def local_day(value: Moment) -> dt.date:
    """Return the day a moment falls on in Warsaw; a date stays as it is."""
    if isinstance(value, dt.datetime):
        return timezone.localtime(value).date() if timezone.is_aware(value) else value.date()
    return value
