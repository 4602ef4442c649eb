"""What residents can do now and where they can come: filled by the apps above.

An upper app registers a provider from `AppConfig.ready`:

    open_now.register("consultations", consultations_open_now)

A provider takes `moment` (aware) and `language` and gives a list, soonest end first; it makes at
most one query, so that the front page stays within its budget.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from core.registry import Registry


@dataclass(frozen=True, kw_only=True)
class OpenNow:
    """Something residents can do now or soon. `progress` is the elapsed share, 0-100, or None."""

    label: str
    title: str
    url: str
    ends_at: datetime | None = None
    progress: int | None = None
    is_urgent: bool = False


@dataclass(frozen=True, kw_only=True)
class Upcoming:
    """A meeting to come to."""

    title: str
    url: str
    starts_at: datetime
    place: str = ""


OpenNowProvider = Callable[[datetime, str], list[OpenNow]]
UpcomingProvider = Callable[[datetime, str], list[Upcoming]]

open_now: Registry[OpenNowProvider] = Registry()
upcoming: Registry[UpcomingProvider] = Registry()
