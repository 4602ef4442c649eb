"""What residents can do now, where they can come, what they can read: filled by the apps above.

An upper app registers a provider from `AppConfig.ready`:

    open_now.register("consultations", consultations_open_now)

A provider takes `moment` (aware) and `language` and gives a list, soonest end first; it makes at
most one query, so that the front page stays within its budget. `latest_issue` holds one provider
that gives the newest issue of the magazine, or None.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

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


@dataclass(frozen=True, kw_only=True)
class IssueLink:
    """An article in an issue; `page_number` is the page in print, or None."""

    title: str
    url: str
    page_number: int | None = None


@dataclass(frozen=True, kw_only=True)
class IssueDownload:
    """One format of an issue: `note` tells its size and whether it is accessible."""

    label: str
    url: str
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class LatestIssue:
    """An issue of the magazine. `cover` is an image of the library, or None.

    Without a cover one is drawn from type, with `picture` in it if there is one.
    """

    title: str
    url: str
    magazine: str
    number: str
    cover: Any = None
    picture: Any = None
    period: str = ""
    contents: tuple[IssueLink, ...] = ()
    downloads: tuple[IssueDownload, ...] = ()
    all_issues_url: str = ""


OpenNowProvider = Callable[[datetime, str], list[OpenNow]]
UpcomingProvider = Callable[[datetime, str], list[Upcoming]]
LatestIssueProvider = Callable[[datetime, str], LatestIssue | None]

open_now: Registry[OpenNowProvider] = Registry()
upcoming: Registry[UpcomingProvider] = Registry()
latest_issue: Registry[LatestIssueProvider] = Registry()
