"""When the office is open: pure rules over a week, exceptional days and public holidays."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

WARSAW = ZoneInfo("Europe/Warsaw")
DAYS_AHEAD = 14


@dataclass(frozen=True, order=True)
class Hours:
    """One stretch of a day; half-open: `opens <= moment < closes`."""

    opens: time
    closes: time


@dataclass(frozen=True, kw_only=True)
class ExceptionalDays:
    """Days, both ends included, with other hours than usual; no hours mean closed."""

    first_on: date
    last_on: date
    hours: tuple[Hours, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class Timetable:
    """Hours by ISO weekday (1 is Monday) and what differs from them."""

    weekly: Mapping[int, tuple[Hours, ...]] = field(default_factory=dict)
    exceptions: tuple[ExceptionalDays, ...] = ()


class Openness(StrEnum):
    """What can be said about a moment."""

    UNKNOWN = "unknown"
    OPEN = "open"
    OPENS_TODAY = "opens_today"
    CLOSED = "closed"


@dataclass(frozen=True, kw_only=True)
class OpeningState:
    """The state at a moment: today's stretch that counts, or the next opening within two weeks."""

    openness: Openness
    hours: Hours | None = None
    next_opening: datetime | None = None
    days_until: int = 0


@dataclass(frozen=True, kw_only=True)
class WeekRow:
    """Following weekdays that share their hours."""

    first_day: int
    last_day: int
    hours: tuple[Hours, ...]


def hours_on(timetable: Timetable, day: date) -> tuple[Hours, ...]:
    """The hours of one day: an exception beats a public holiday, which beats the week."""
    for exception in timetable.exceptions:
        if exception.first_on <= day <= exception.last_on:
            return tuple(sorted(exception.hours))
    if day in public_holidays(day.year):
        return ()
    return tuple(sorted(timetable.weekly.get(day.isoweekday(), ())))


def state_at(timetable: Timetable, moment: datetime) -> OpeningState:
    """What to tell a resident at `moment` (aware)."""
    if not timetable.weekly:
        return OpeningState(openness=Openness.UNKNOWN)
    local = moment.astimezone(WARSAW)
    for stretch in hours_on(timetable, local.date()):
        if local.time() < stretch.opens:
            return OpeningState(openness=Openness.OPENS_TODAY, hours=stretch)
        if local.time() < stretch.closes:
            return OpeningState(openness=Openness.OPEN, hours=stretch)
    return _closed(timetable, local.date())


def week_rows(timetable: Timetable) -> list[WeekRow]:
    """The week as people write it: Tuesday to Friday in one row; days without hours left out."""
    rows: list[WeekRow] = []
    for day in range(1, 8):
        hours = tuple(sorted(timetable.weekly.get(day, ())))
        if not hours:
            continue
        if rows and rows[-1].last_day == day - 1 and rows[-1].hours == hours:
            rows[-1] = WeekRow(first_day=rows[-1].first_day, last_day=day, hours=hours)
        else:
            rows.append(WeekRow(first_day=day, last_day=day, hours=hours))
    return rows


def coming_exceptions(timetable: Timetable, today: date) -> list[ExceptionalDays]:
    """Exceptional days that run now or begin within two weeks, soonest first."""
    horizon = today + timedelta(days=DAYS_AHEAD)
    near = (e for e in timetable.exceptions if e.last_on >= today and e.first_on <= horizon)
    return sorted(near, key=lambda exception: (exception.first_on, exception.last_on))


def public_holidays(year: int) -> frozenset[date]:
    """Days off by law in Poland (Dz.U. 2025 poz. 296; Christmas Eve since 2025)."""
    fixed = [(1, 1), (1, 6), (5, 1), (5, 3), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)]
    if year >= 2025:
        fixed.append((12, 24))
    easter = easter_sunday(year)
    moving = (0, 1, 49, 60)  # Easter Sunday and Monday, Pentecost, Corpus Christi
    return frozenset(
        [date(year, month, day) for month, day in fixed]
        + [easter + timedelta(days=days) for days in moving]
    )


def easter_sunday(year: int) -> date:
    """The date of Easter in the Gregorian calendar (Meeus, Jones and Butcher)."""
    century = year // 100
    golden = year % 19
    epact = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    full_moon = epact - (epact // 28) * (1 - 29 // (epact + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + full_moon + 2 - century + century // 4) % 7
    offset = full_moon - weekday
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def _closed(timetable: Timetable, today: date) -> OpeningState:
    for days in range(1, DAYS_AHEAD + 1):
        day = today + timedelta(days=days)
        for stretch in _first(hours_on(timetable, day)):
            opening = datetime.combine(day, stretch.opens, WARSAW)
            return OpeningState(openness=Openness.CLOSED, next_opening=opening, days_until=days)
    return OpeningState(openness=Openness.CLOSED)


def _first(stretches: Iterable[Hours]) -> Iterable[Hours]:
    return list(stretches)[:1]
