"""How news and articles of the demonstration are written: a text with marks, signed and sorted."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from demo.markup import blocks_of, dated
from demo.writing import Block, PageText, Writer
from magazine.models import Byline

LIST = "aktualnosci"
PHOTOGRAPHER = "jesionek"


def _nothing_more(_writer: Writer) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, kw_only=True)
class NewsText:
    """One piece of news in one language; the key links its translations."""

    key: str
    title: str
    slug: str
    lead: str
    topic: str
    days_ago: int
    text: str
    area: str = ""
    picture: str = ""
    caption: str = ""
    authors: tuple[str, ...] = ("komunikacja",)
    unit: str = "komunikacja"
    tags: tuple[str, ...] = ()
    changed_days_ago: int | None = None
    more: Callable[[Writer], dict[str, Any]] = field(default=_nothing_more)

    @property
    def page_text(self) -> PageText:
        """The same as a page of the tree."""
        return PageText(
            key=f"news-{self.key}",
            kind="magazine.NewsPage",
            parent=LIST,
            title=self.title,
            slug=self.slug,
            lead=self.lead,
            about=self.lead,
            picture=self.picture,
            tags=self.tags,
            unit=self.unit,
            published_days_ago=self.days_ago,
            changed_days_ago=self.changed_days_ago,
            body=self._body,
            fields=self._fields,
        )

    def _body(self, writer: Writer) -> list[Block]:
        return blocks_of(writer, self.text)

    def _fields(self, writer: Writer) -> dict[str, Any]:
        district = writer.district
        return {
            "topic": district.get(f"topic:{writer.language}:{self.topic}"),
            "neighbourhood": district.get(f"neighbourhood:{self.area}") if self.area else None,
            "picture_caption": self.caption,
            "bylines": bylines(writer, self.authors, has_picture=bool(self.picture)),
            **self.more(writer),
        }


def bylines(writer: Writer, authors: tuple[str, ...], *, has_picture: bool) -> list[Byline]:
    """Sign a text, and its picture."""
    get = writer.district.get
    signed = [Byline(author=get(f"author:{key}"), sort_order=n) for n, key in enumerate(authors)]
    if has_picture:
        drawn = Byline(author=get(f"author:{PHOTOGRAPHER}"), role="drawings", sort_order=99)
        signed.append(drawn)
    return signed


def amendment(writer: Writer, kind: str, days_ago: int, text: str) -> tuple[str, dict[str, Any]]:
    """An update or a correction made so many days ago."""
    day: date = writer.district.moment(-days_ago).date()
    return kind, {"day": day, "text": f"<p>{dated(writer, text)}</p>"}


def place(name: str, address: str, about: str, at: tuple[str, str]) -> tuple[str, dict[str, Any]]:
    """A place that a text is about; `at` is its latitude and longitude."""
    value = {"name": name, "address": address, "text": f"<p>{about}</p>"}
    return "place", {**value, "latitude": at[0], "longitude": at[1]}
