"""Dates in templates: {{ moment|day }}, {{ moment|hour }}, {% days first last %}."""

import datetime as dt

from django import template
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString

from core.dates import Moment, local_day, say_day, say_days, say_hour

register = template.Library()


@register.filter
def day(value: Moment | None, year: str = "") -> SafeString | str:
    """A day for people and for machines; the year only if it is another, or with |day:"year"."""
    if not value:
        return ""
    today = None if year else timezone.localdate()
    return format_html(
        '<time datetime="{}">{}</time>', local_day(value).isoformat(), say_day(value, today=today)
    )


@register.filter
def hour(value: dt.datetime | dt.time | None) -> str:
    """An hour of the day as it is written in the page's language."""
    return say_hour(value) if value else ""


@register.simple_tag
def days(first: Moment, last: Moment) -> str:
    """A span of days, both included."""
    return say_days(first, last, today=timezone.localdate())
