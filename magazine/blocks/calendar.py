"""A calendar: what happens in the time an issue covers."""

import datetime as dt
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.core.exceptions import ValidationError
from django.utils import formats
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import LinkBlock
from core.blocks.fields import title_line
from magazine.blocks.titles import MAGAZINE, TitledValue


@dataclass(frozen=True)
class Day:
    """A day with what happens on it, in the order of hours."""

    date: dt.date
    events: list[blocks.StructValue]


@dataclass(frozen=True)
class Month:
    """A month with those of its days on which something happens."""

    first_day: dt.date
    days: list[Day]

    @property
    def name(self) -> str:
        return capfirst(formats.date_format(self.first_day, "F Y"))


class CalendarValue(TitledValue):
    """Events by month and day, whatever the order they were written in."""

    @property
    def months(self) -> list[Month]:
        dated = [event for event in self.get("events") or [] if event.get("day")]
        ordered = sorted(dated, key=_order)
        days = [Day(day, list(events)) for day, events in groupby(ordered, lambda e: e["day"])]
        by_month = groupby(days, lambda day: day.date.replace(day=1))
        return [Month(first_day, list(days)) for first_day, days in by_month]


def _order(event: blocks.StructValue) -> tuple[dt.date, dt.time, str]:
    return event["day"], event.get("hour") or dt.time.min, event.get("title") or ""


class EventBlock(blocks.StructBlock):
    """One thing that happens."""

    title = blocks.CharBlock(max_length=150, label=_("What"))
    day = blocks.DateBlock(label=_("Day"))
    hour = blocks.TimeBlock(required=False, label=_("Hour"))
    place = blocks.CharBlock(
        required=False, default="", max_length=200, label=_("Place with its address")
    )
    text = blocks.CharBlock(
        required=False,
        default="",
        max_length=250,
        label=_("What else to know"),
        help_text=_("Price, sign-up, for whom."),
    )
    last_day = blocks.DateBlock(
        required=False, label=_("Last day"), help_text=_("Of what lasts longer than a day.")
    )
    link = LinkBlock(required=False, label=_("More about it"))

    class Meta:
        icon = "date"
        label = _("Event")
        label_format = "{day} {title}"
        form_layout = blocks.BlockGroup(
            children=["title", "day", "hour", "place", "text"], settings=["last_day", "link"]
        )

    def clean(self, value: Any) -> Any:
        """Days must run forward."""
        cleaned = super().clean(value)
        if cleaned.get("last_day") and cleaned.get("day") and cleaned["last_day"] < cleaned["day"]:
            message = ValidationError(_("The last day comes before the first."))
            raise blocks.StructBlockValidationError({"last_day": message})
        return cleaned


class CalendarBlock(blocks.StructBlock):
    """Events of a month or a season; they put themselves in order."""

    title = title_line()
    events = blocks.ListBlock(EventBlock(), min_num=1, max_num=80, label=_("Events"))

    class Meta:
        icon = "date"
        label = _("Calendar")
        group = MAGAZINE
        description = _("Events by month and day, with hours and places.")
        template = "magazine/blocks/calendar.html"
        value_class = CalendarValue
        label_format = "{title}"
        preview_value = {
            "title": _("What is on"),
            "events": [
                {
                    "title": _("Concert of the district orchestra"),
                    "day": dt.date(2026, 11, 27),
                    "hour": dt.time(18),
                    "place": _("Bemowo Cultural Centre, ul. Powstańców Śląskich 44"),
                    "text": _("Admission free."),
                    "link": {"url": "https://example.org/"},
                },
                {
                    "title": _("Exhibition: Boernerowo in photographs"),
                    "day": dt.date(2026, 11, 27),
                    "last_day": dt.date(2026, 12, 20),
                    "place": _("Library, ul. Konarskiego 6"),
                },
                {
                    "title": _("St Nicholas on the ice rink"),
                    "day": dt.date(2026, 12, 6),
                    "hour": dt.time(11),
                    "place": _("Ice rink, ul. Powstańców Śląskich 25"),
                },
            ],
        }
