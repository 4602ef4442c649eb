"""What the front page shows: the editor's blocks, filled from the rest of the site.

The blocks are read as they are stored: asking each for its pages would cost a query a chooser,
whereas all chosen pages come in one, and all teasers in a few more.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext as _
from wagtail.models import Page
from wagtail.rich_text import RichText

from core.happenings import latest_issue, open_now, upcoming
from core.querysets import readable
from home.models import HomePage, SectionPage
from home.querysets import newest_below
from home.selectors.teasers import Teaser, load_teasers
from magazine.models import MagazineIndexPage, NewsIndexPage

LISTS = (SectionPage, NewsIndexPage, MagazineIndexPage)  # lead to news, and are none
TEASER_KINDS = ("lead_story", "news")
SIDE_KINDS = {"open_now", "quick_tasks", "text", "profiles"}

Value = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class FrontBlock:
    """A block with its content; `content` is what the template of its kind expects."""

    kind: str
    title: str = ""
    content: Any = None
    link_url: str = ""
    link_text: str = ""

    @property
    def template(self) -> str:
        return f"home/front/{self.kind}.html"


@dataclass(frozen=True)
class FrontRow:
    """A block from side to side; a lead story also has what stands beside it."""

    main: FrontBlock
    side: list[FrontBlock] = field(default_factory=list)


@dataclass(frozen=True, kw_only=True)
class _Shelf:
    """Everything the blocks are filled from."""

    moment: datetime
    language: str
    request: HttpRequest
    chosen: dict[int, Page]
    shown: dict[str, list[Teaser]]

    def address(self, key: int | None) -> str:
        page = self.chosen.get(key or 0)
        return (page.get_url(self.request) or "") if page else ""


def front_rows(
    page: HomePage, *, request: HttpRequest, moment: datetime, language: str
) -> list[FrontRow]:
    """Return the rows of the front page; blocks with nothing to show are left out.

    In a preview an empty block says so, so that the editor knows where it stands.
    """
    stored = [item for item in page.body.raw_data if item["type"] in _FILLERS]
    chosen = _chosen_pages(stored)
    shelf = _Shelf(
        moment=moment,
        language=language,
        request=request,
        chosen=chosen,
        shown=_teasers(stored, chosen, request),
    )
    return _rows(_filled(stored, shelf, is_preview=getattr(request, "is_preview", False)))


def _filled(stored: list[Value], shelf: _Shelf, *, is_preview: bool) -> Iterator[FrontBlock]:
    for item in stored:
        block = _FILLERS[item["type"]](item, shelf)
        if block:
            yield block
        elif is_preview:
            yield FrontBlock(kind="empty", title=item["value"].get("title") or "")


def _rows(blocks: Iterable[FrontBlock]) -> list[FrontRow]:
    rows: list[FrontRow] = []
    for block in blocks:
        is_beside = rows and rows[-1].main.kind == "lead_story" and block.kind in SIDE_KINDS
        if is_beside:
            rows[-1].side.append(block)
        else:
            rows.append(FrontRow(block))
    return rows


# --- Pages that editors chose, and the newest of their sections ---------------------------------


def _chosen_pages(stored: list[Value]) -> dict[int, Page]:
    keys = {key for item in stored for key in _keys(item["value"]) if key}
    return readable().in_bulk(keys) if keys else {}


def _keys(value: Value) -> Iterator[int | None]:
    yield from (value.get(name) for name in ("page", "section", "calendar"))
    yield from _items(value.get("pages"))
    yield from (task.get("page") for task in _items(value.get("tasks")))


def _items(stored: list[Any] | None) -> list[Any]:
    """The values of a stored list block."""
    return [item["value"] for item in stored or []]


def _teasers(
    stored: list[Value], chosen: dict[int, Page], request: HttpRequest
) -> dict[str, list[Teaser]]:
    """The teasers of each block by its id; a page stands on the front page once."""
    pages: dict[str, list[Page]] = {}
    taken: set[int] = set()
    newest = _newest(stored, chosen)
    for item in stored:
        if item["type"] in TEASER_KINDS:
            pages[item["id"]] = _pages_of(item["value"], chosen, newest, taken)
            taken |= {page.pk for page in pages[item["id"]]}
    every = [page for some in pages.values() for page in some]
    teasers = {teaser.pk: teaser for teaser in load_teasers(every, request)}
    return {
        key: [teasers[page.pk] for page in some if page.pk in teasers]
        for key, some in pages.items()
    }


def _newest(stored: list[Value], chosen: dict[int, Page]) -> dict[int, list[Page]]:
    """The newest pages of each section, read once: enough when all that is chosen is among them."""
    teasing = [item["value"] for item in stored if item["type"] in TEASER_KINDS]
    sections = {value.get("section") for value in teasing} & set(chosen)
    enough = sum(value.get("limit") or 1 for value in teasing) + len(chosen)
    return {
        key: list(newest_below(chosen[key].path, without_types=LISTS)[:enough]) for key in sections
    }


def _pages_of(
    value: Value, chosen: dict[int, Page], newest: dict[int, list[Page]], taken: set[int]
) -> list[Page]:
    limit = value.get("limit") or 1
    keys = [value.get("page"), *_items(value.get("pages"))]
    wanted = [chosen[key] for key in keys if key in chosen]
    pages: dict[int, Page] = {}
    for page in [*wanted, *newest.get(value.get("section") or 0, [])]:
        if page.pk not in taken and len(pages) < limit:
            pages[page.pk] = page
    return list(pages.values())


# --- One filler for each kind of block ----------------------------------------------------------


def _lead_story(item: Value, shelf: _Shelf) -> FrontBlock | None:
    teasers = shelf.shown[item["id"]]
    return FrontBlock(kind="lead_story", content=teasers[0]) if teasers else None


def _news(item: Value, shelf: _Shelf) -> FrontBlock | None:
    value = item["value"]
    teasers = shelf.shown[item["id"]]
    return _block(
        "news", value, teasers, shelf.address(value.get("section")), value.get("link_text")
    )


def _open_now(item: Value, shelf: _Shelf) -> FrontBlock | None:
    value = item["value"]
    found = [one for provider in open_now for one in provider(shelf.moment, shelf.language)]
    found.sort(key=lambda one: (one.ends_at is None, one.ends_at or shelf.moment))
    return _block("open_now", value, found[: value.get("limit") or len(found)])


def _meetings(item: Value, shelf: _Shelf) -> FrontBlock | None:
    value = item["value"]
    found = [one for provider in upcoming for one in provider(shelf.moment, shelf.language)]
    found.sort(key=lambda one: one.starts_at)
    found = found[: value.get("limit") or len(found)]
    address = shelf.address(value.get("calendar"))
    return _block("meetings", value, found, address, value.get("link_text"))


def _quick_tasks(item: Value, shelf: _Shelf) -> FrontBlock | None:
    tasks = [
        (task["label"], shelf.address(task.get("page")) or task.get("url") or "")
        for task in _items(item["value"].get("tasks"))
    ]
    return _block("quick_tasks", item["value"], [(label, url) for label, url in tasks if url])


def _magazine(item: Value, shelf: _Shelf) -> FrontBlock | None:
    issues = [provider(shelf.moment, shelf.language) for provider in latest_issue]
    issue = next((one for one in issues if one), None)
    title = item["value"].get("title") or (issue.title if issue else "")
    return FrontBlock(kind="magazine", title=title, content=issue) if issue else None


def _profiles(item: Value, shelf: _Shelf) -> FrontBlock | None:
    # navigation leaves the frame of the page on the request when it draws the header
    frame = getattr(shelf.request, "navigation_frame", None)
    return _block("profiles", item["value"], frame.contact.profiles if frame else ())


def _text(item: Value, _shelf: _Shelf) -> FrontBlock | None:
    text = item["value"].get("text")
    return _block("text", item["value"], RichText(text) if text else None)


def _block(
    kind: str, value: Value, content: Any, link_url: str = "", link_text: str | None = ""
) -> FrontBlock | None:
    if not content:
        return None
    return FrontBlock(
        kind=kind,
        title=value.get("title") or "",
        content=content,
        link_url=link_url,
        link_text=link_text or (_("See all") if link_url else ""),
    )


_FILLERS: dict[str, Callable[[Value, _Shelf], FrontBlock | None]] = {
    "lead_story": _lead_story,
    "news": _news,
    "open_now": _open_now,
    "meetings": _meetings,
    "quick_tasks": _quick_tasks,
    "magazine": _magazine,
    "profiles": _profiles,
    "text": _text,
}
