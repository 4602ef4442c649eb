"""Words and blocks for the pages of the demonstration: what a text module is written with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.translation import override

from demo.district import District
from demo.pictures.album import BY_NAME

Block = tuple[str, Any]
NBSP = "\u00a0"


class Writer:
    """Writes blocks in one language; links and pictures are looked up by their keys."""

    def __init__(self, district: District, language: str) -> None:
        self.district = district
        self.language = language

    def heading(self, text: str, *, sub: bool = False) -> Block:
        return "heading", {"text": text, "rank": "subsection" if sub else "section"}

    def lead(self, text: str) -> Block:
        return "lead", {"text": text}

    def text(self, html: str) -> Block:
        return "text", {"text": html, "language": ""}

    def quote(self, words: str, author: str, role: str = "") -> Block:
        value = {"text": f"<p>{words}</p>", "author": author, "role": role}
        return "quote", {**value, "source": "", "language": ""}

    def notice(self, title: str, html: str, kind: str = "info") -> Block:
        return "notice", {"kind": kind, "title": title, "text": html}

    def picture(self, name: str, caption: str = "", shape: str = "lead") -> Block:
        return "image", {"image": self.image(name), "caption": caption, "shape": shape}

    def gallery(self, title: str, pictures: list[tuple[str, str]]) -> Block:
        items = [{"image": self.image(name), "caption": caption} for name, caption in pictures]
        return "gallery", {"title": title, "items": items}

    def steps(self, title: str, steps: list[tuple[str, str, str]]) -> Block:
        """Each step is (what to do, how as HTML, when)."""
        rows = [{"title": what, "text": how, "when": when} for what, how, when in steps]
        return "steps", {"title": title, "steps": rows}

    def accordion(self, title: str, parts: list[tuple[str, str]]) -> Block:
        items = [
            {"title": question, "content": [("text", {"text": answer, "language": ""})]}
            for question, answer in parts
        ]
        return "accordion", {"title": title, "items": items}

    def facts(self, title: str, facts: list[tuple[str, str]]) -> Block:
        rows = [{"term": term, "value": f"<p>{value}</p>"} for term, value in facts]
        return "facts", {"title": title, "facts": rows}

    def table(
        self, caption: str, heads: list[tuple[str, str]], rows: list[list], source: str
    ) -> Block:
        """`heads` are (kind, heading); the kinds are text, number and rich_text."""
        table = {
            "caption": caption,
            "columns": [{"type": kind, "heading": heading} for kind, heading in heads],
            "rows": [{"values": row} for row in rows],
        }
        return "table", {"table": table, "source": source, "names_rows": True}

    def documents(self, title: str, *names: str) -> Block:
        files = [self.district.document(name) for name in names]
        return "documents", {"title": title, "documents": files}

    def contact(self, name: str, **fields: str) -> Block:
        empty = dict.fromkeys(("about", "phone", "email", "address", "room", "access"), "")
        return "contact", {**empty, "name": name, **fields}

    def action(self, label: str, text: str, page: str, *, main: bool = True) -> Block:
        link = {"page": self.page(page), "document": None, "url": ""}
        emphasis = "main" if main else "other"
        return "call_to_action", {"label": label, "text": text, "link": link, "emphasis": emphasis}

    def places(self, title: str, places: list[tuple[str, str, str, str, str]]) -> Block:
        """Each place is (name, address, about it as HTML, latitude, longitude)."""
        names = ("name", "address", "text", "latitude", "longitude")
        return "map", {
            "title": title,
            "places": [dict(zip(names, row, strict=True)) for row in places],
        }

    def teasers(self, title: str, *keys: str) -> Block:
        return "teasers", {"title": title, "pages": [self.page(key) for key in keys]}

    def hours(self, title: str, rows: list[tuple[str, str, str, str]], note: str = "") -> Block:
        """Each row is (first weekday, last weekday or nothing, opens, closes); Monday is 1."""
        names = ("first_day", "last_day", "opens", "closes")
        hours = [dict(zip(names, row, strict=True)) for row in rows]
        return "opening_hours", {"title": title, "hours": hours, "note": note}

    def easy(self, title: str, html: str, picture: str, more: str) -> Block:
        link = {"page": self.page(more), "document": None, "url": ""}
        value = {
            "title": title,
            "text": html,
            "image": self.image(picture),
            "more": link,
        }
        return "easy_read", value

    def image(self, name: str) -> dict:
        """A picture with its alternative text in the language of the page."""
        alt = BY_NAME[name].alt_in(self.language)
        return {"image": self.district.image(name), "alt_text": alt, "decorative": False}

    def page(self, key: str) -> Any:
        """A page in this language, or its Polish original."""
        return self.district.page(key, self.language) or self.district.page(key)

    def link(self, key: str, words: str) -> str:
        """Words that lead to a page, for rich text."""
        return format_html('<a linktype="page" id="{}">{}</a>', self.page(key).pk, words)

    def day(self, days: int) -> str:
        """A day so far from today, as people say it."""
        day: date = self.district.today + timedelta(days=days)
        with override(self.language):
            return date_format(day, "j F" if self.language == "en" else "j E").replace(" ", NBSP)


def _nothing(_writer: Writer) -> Any:
    return []


def _no_fields(_writer: Writer) -> dict[str, Any]:
    return {}


@dataclass(frozen=True, kw_only=True)
class PageText:
    """One page in one language. The key links its translations and names it in links."""

    key: str
    kind: str
    title: str
    slug: str
    parent: str = "home"
    lead: str = ""
    about: str = ""
    picture: str = ""
    tags: tuple[str, ...] = ()
    unit: str = "komunikacja"
    in_menus: bool = False
    published_days_ago: int = 30
    changed_days_ago: int | None = None
    body: Callable[[Writer], list[Block]] = field(default=_nothing)
    fields: Callable[[Writer], dict[str, Any]] = field(default=_no_fields)
