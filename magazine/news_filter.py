"""What a reader asked the list of news for, as it stands in the address."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any, Self
from urllib.parse import urlencode

from django.utils import timezone

FIRST_YEAR, LAST_YEAR = 1900, 2200
MONTHS = range(1, 13)


@dataclass(frozen=True, kw_only=True)
class NewsFilter:
    """Topic and neighbourhood by their codes, a year and a month of it; empty means all.

    `refused` names what stood in the address and was of no use.
    """

    topic: str = ""
    neighbourhood: str = ""
    year: int | None = None
    month: int | None = None
    refused: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        return not (self.topic or self.neighbourhood or self.year)

    @property
    def query(self) -> str:
        """The query string of this choice: always in the same order, empty for all news."""
        names = ("topic", "neighbourhood", "year", "month")
        return urlencode([(name, getattr(self, name)) for name in names if getattr(self, name)])

    @property
    def span(self) -> tuple[datetime, datetime] | None:
        """The chosen year or month as moments in local time, without the end."""
        if not self.year:
            return None
        if not self.month:
            return _midnight(self.year, 1), _midnight(self.year + 1, 1)
        months = self.year * 12 + self.month  # the next month, counted from nought
        return _midnight(self.year, self.month), _midnight(months // 12, months % 12 + 1)

    @property
    def first_day(self) -> date | None:
        return date(self.year, self.month or 1, 1) if self.year else None

    def but(self, **changes: Any) -> Self:
        """The same choice with another topic, neighbourhood, year or month."""
        return replace(self, refused=(), **changes)

    def without(self, name: str) -> Self:
        """The same choice less one thing; a month means nothing without its year."""
        if name == "year":
            return self.but(year=None, month=None)
        return self.but(**{name: None if name == "month" else ""})


def read_filter(
    parameters: Mapping[str, str],
    *,
    topics: Collection[str],
    neighbourhoods: Collection[str],
) -> NewsFilter:
    """Return what the parameters of an address ask for; unknown values are refused, not errors."""
    topic = parameters.get("topic", "")
    neighbourhood = parameters.get("neighbourhood", "")
    year = _number(parameters.get("year", ""), range(FIRST_YEAR, LAST_YEAR))
    month = _number(parameters.get("month", ""), MONTHS) if year else None
    found: dict[str, Any] = {
        "topic": topic if topic in topics else "",
        "neighbourhood": neighbourhood if neighbourhood in neighbourhoods else "",
        "year": year,
        "month": month,
    }
    refused = [name for name in found if parameters.get(name) and not found[name]]
    return NewsFilter(**found, refused=tuple(refused))


def _number(text: str, allowed: range) -> int | None:
    number = int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None
    return number if number in allowed else None


def _midnight(year: int, month: int) -> datetime:
    return datetime(year, month, 1, tzinfo=timezone.get_current_timezone())
