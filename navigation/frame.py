"""What surrounds a page, as plain values: what the cache keeps and the templates read."""

from dataclasses import dataclass, field
from datetime import datetime

from navigation.opening_hours import Timetable

SEVERITY = {"danger": 0, "warning": 1, "info": 2}


@dataclass(frozen=True, kw_only=True)
class Link:
    """Where to go. `path` is the page's place in the tree; `language` is set when it differs."""

    label: str
    url: str
    path: str = ""
    language: str = ""


@dataclass(frozen=True, kw_only=True)
class Column:
    """Links of the footer under a heading, which may be missing."""

    heading: str
    links: tuple[Link, ...]


@dataclass(frozen=True, kw_only=True)
class Picture:
    """A picture as the page needs it."""

    url: str
    width: int
    height: int


@dataclass(frozen=True, kw_only=True)
class Notice:
    """An alert, ready to be shown; `paths` are the parts of the tree it is for, empty for all."""

    level: str
    heading: str
    text: str
    link: Link | None
    starts_at: datetime
    ends_at: datetime | None
    is_everywhere: bool
    paths: tuple[str, ...]

    def is_shown(self, moment: datetime, path: str) -> bool:
        """Whether a page at `path` of the tree shows it at `moment`."""
        in_time = self.starts_at <= moment and (self.ends_at is None or moment < self.ends_at)
        return in_time and (self.is_everywhere or path.startswith(self.paths or ("-",)))


@dataclass(frozen=True, kw_only=True)
class Identity:
    """Who speaks here, in the language of the page."""

    office_name: str
    district_name: str
    publisher: str = ""
    licence: str = ""
    # names that have no translation are marked as Polish, so that they are read out well
    language: str = ""
    coat: Picture | None = None
    logo: Picture | None = None


@dataclass(frozen=True, kw_only=True)
class Contact:
    """How to reach the office."""

    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    bip_url: str = ""
    profiles: tuple[Link, ...] = ()

    @property
    def phone_url(self) -> str:
        """The number to dial from anywhere; without a country it is Polish."""
        digits = "".join(mark for mark in self.phone if mark.isdigit())
        return f"tel:+{digits}" if self.phone.startswith("+") else f"tel:+48{digits}"


@dataclass(frozen=True, kw_only=True)
class Frame:
    """Everything around the main part, in one language."""

    language: str
    identity: Identity
    contact: Contact = field(default_factory=Contact)
    timetable: Timetable = field(default_factory=Timetable)
    main: tuple[Link, ...] = ()
    columns: tuple[Column, ...] = ()
    required: dict[str, Link] = field(default_factory=dict)
    homes: dict[str, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


def current_link(links: tuple[Link, ...], path: str) -> Link | None:
    """The link that leads nearest to the page at `path`, or None."""
    around = [link for link in links if link.path and path.startswith(link.path)]
    return max(around, key=lambda link: len(link.path), default=None)


def notices_for(frame: Frame, moment: datetime, path: str) -> list[Notice]:
    """What a page at `path` shows at `moment`, the gravest first, then the newest."""
    shown = [notice for notice in frame.notices if notice.is_shown(moment, path)]
    newest_first = sorted(shown, key=lambda notice: notice.starts_at, reverse=True)
    return sorted(newest_first, key=lambda notice: SEVERITY[notice.level])
