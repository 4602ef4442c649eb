"""Opening hours in words."""

from datetime import time

from django.utils import formats
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from navigation.opening_hours import Hours, OpeningState, Openness


def describe(state: OpeningState) -> str:
    """One line for the top bar; empty when nothing is known."""
    match state.openness:
        case Openness.OPEN if state.hours:
            return _("Office open today until %(time)s") % {"time": clock(state.hours.closes)}
        case Openness.OPENS_TODAY if state.hours:
            opens, closes = clock(state.hours.opens), clock(state.hours.closes)
            return _("Office open today from %(from)s to %(to)s") % {"from": opens, "to": closes}
        case Openness.CLOSED:
            return _describe_closed(state)
    return ""


def clock(moment: time) -> str:
    """A time of day as this language writes it: 16.00 in Polish, 16:00 elsewhere."""
    return formats.time_format(moment, pgettext("time of day", "H:i"))


def span(hours: Hours) -> str:
    """A stretch of a day: 8.00-16.00."""
    return f"{clock(hours.opens)}–{clock(hours.closes)}"


def _describe_closed(state: OpeningState) -> str:
    if state.next_opening is None:
        return _("Office closed")
    opens = clock(state.next_opening.time())
    if state.days_until == 1:
        return _("Office closed, opens tomorrow at %(time)s") % {"time": opens}
    if state.days_until < 7:
        return _on_weekday(state.next_opening.isoweekday()) % {"time": opens}
    day = formats.date_format(state.next_opening, "MONTH_DAY_FORMAT")
    return _("Office closed, opens on %(day)s at %(time)s") % {"day": day, "time": opens}


def _on_weekday(weekday: int) -> str:
    # Whole sentences: Polish and Ukrainian put the weekday in another case after "on".
    return {
        1: _("Office closed, opens on Monday at %(time)s"),
        2: _("Office closed, opens on Tuesday at %(time)s"),
        3: _("Office closed, opens on Wednesday at %(time)s"),
        4: _("Office closed, opens on Thursday at %(time)s"),
        5: _("Office closed, opens on Friday at %(time)s"),
        6: _("Office closed, opens on Saturday at %(time)s"),
        7: _("Office closed, opens on Sunday at %(time)s"),
    }[weekday]
