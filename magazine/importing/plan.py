"""What an import is going to make: plain values, before anything is written."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from magazine.importing.problems import Place


@dataclass(frozen=True, kw_only=True)
class BlockPlan:
    """A block of a body; pictures in `value` are still names of files."""

    kind: str
    value: dict[str, Any]
    place: Place


@dataclass(frozen=True, kw_only=True)
class LinkPlan:
    """A link to another text of the issue ("02-park.md") or a page of the site ("/urzad/")."""

    address: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class BodyPlan:
    """A text that was read: its title, its blocks, where it leads to."""

    title: str = ""
    title_place: Place = field(default_factory=lambda: Place(""))
    blocks: list[BlockPlan] = field(default_factory=list)
    links: list[LinkPlan] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class PicturePlan:
    """A picture of the issue as the library will keep it."""

    file: str
    place: Place
    description: str = ""
    is_decorative: bool = False
    author: str = ""
    licence: str = ""
    licence_note: str = ""
    source_url: str = ""


@dataclass(frozen=True, kw_only=True)
class BylinePlan:
    """Who did what for a text."""

    name: str
    role: str
    kind: str
    place: Place


@dataclass(frozen=True, kw_only=True)
class ArticlePlan:
    """An article; `places` tells where each of its fields was written."""

    file: str
    values: dict[str, str]
    places: dict[str, Place]
    column: str = ""
    picture: str = ""
    bylines: list[BylinePlan] = field(default_factory=list)
    body: BodyPlan = field(default_factory=BodyPlan)

    @property
    def title(self) -> str:
        return self.values.get("title", "")

    def at(self, name: str) -> Place:
        """Return where a field was written, or the file."""
        return self.places.get(name, Place(self.file))


@dataclass(frozen=True, kw_only=True)
class EntryPlan:
    """A line of the contents: an article of the folder or the address of a news page."""

    place: Place
    article: ArticlePlan | None = None
    news: str = ""
    column: str = ""
    column_place: Place = field(default_factory=lambda: Place(""))
    page_number: int | None = None


@dataclass(frozen=True, kw_only=True)
class IssuePlan:
    """The issue as a whole."""

    file: str
    values: dict[str, Any]
    places: dict[str, Place]
    number: int | None = None
    dated_on: date | None = None
    cover: str = ""
    editorial: BodyPlan = field(default_factory=BodyPlan)
    entries: list[EntryPlan] = field(default_factory=list)
    pictures: dict[str, PicturePlan] = field(default_factory=dict)

    @property
    def title(self) -> str:
        return str(self.values.get("title", ""))

    @property
    def articles(self) -> list[ArticlePlan]:
        return [entry.article for entry in self.entries if entry.article]

    def at(self, name: str) -> Place:
        """Return where a field was written, or the file of metadata."""
        return self.places.get(name, Place(self.file, 1))
