"""What is in an issue: its articles and the news taken into it, in the editor's order."""

from dataclasses import dataclass

from django.db.models import Prefetch, Q, prefetch_related_objects
from wagtail.models import Page

from core.kept_parts import hold
from core.querysets import readable
from magazine.models import ArticlePage, Byline, Column, IssuePage, NewsPage

_STREAMS = (
    "articlepage__body",
    "newspage__body",
    "newspage__attachments",
    "newspage__related",
    "newspage__amendments",
)
_RELATIONS = (
    "articlepage__locale",
    "articlepage__share_image",
    "newspage__locale",
    "newspage__share_image",
)


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One text of an issue. `page_number` is the page in print, or None."""

    page: ArticlePage | NewsPage
    column: Column | None = None
    page_number: int | None = None

    @property
    def is_from_site(self) -> bool:
        """Whether it is a news page that lives outside the issue."""
        return isinstance(self.page, NewsPage)

    @property
    def bylines(self) -> list[Byline]:
        return list(self.page.bylines.all())


def issue_contents(
    issue: IssuePage,
    *,
    with_bodies: bool = False,
    with_drafts: bool = False,
    with_bylines: bool = True,
) -> list[Piece]:
    """Return the texts of an issue: those listed, then its other articles in the order of the tree.

    Texts that readers may not see are left out, unless `with_drafts`. Three queries for any number
    of texts, two `with_bylines=False`, and one for all columns after a change; without
    `with_bodies` streams are not loaded.
    """
    known = _listed(issue)
    pages = _pages(issue, list(known), with_bodies=with_bodies, with_drafts=with_drafts)
    if with_bylines:
        prefetch_related_objects(
            list(pages.values()),
            Prefetch("bylines", Byline.objects.select_related("author").order_by("sort_order")),
        )
    columns = _every_column()
    numbers = _page_numbers(issue)
    order = [*known, *(key for key in pages if key not in known)]
    return [
        _piece(pages[key], known.get(key, {}), columns, numbers) for key in order if key in pages
    ]


def _listed(issue: IssuePage) -> dict[int, dict]:
    """What the editor says of each listed text, by its key; named twice, the first time counts."""
    found: dict[int, dict] = {}
    for item in issue.contents.raw_data:
        if item["value"].get("page"):
            found.setdefault(item["value"]["page"], item["value"])
    return found


def _piece(
    page: ArticlePage | NewsPage,
    value: dict,
    columns: dict[int, Column],
    numbers: dict[str, int],
) -> Piece:
    own = page.column_id if isinstance(page, ArticlePage) else None
    return Piece(
        page=page,
        column=columns.get(own or value.get("column") or 0),
        page_number=value.get("page_number") or numbers.get(str(page.pk)),
    )


def _pages(
    issue: IssuePage, listed: list[int], *, with_bodies: bool, with_drafts: bool
) -> dict[int, ArticlePage | NewsPage]:
    """The texts by their keys, in the order of the tree; both kinds in one query."""
    public = Page.objects.all() if with_drafts else readable()
    own = Q(path__startswith=issue.path, depth=issue.depth + 1, articlepage__isnull=False)
    taken_in = Q(pk__in=listed, newspage__isnull=False)
    found = public.filter(own | taken_in).select_related(*_RELATIONS)
    if not with_bodies:
        found = found.defer(*_STREAMS)
    return {page.pk: _typed(page) for page in found.order_by("path")}


def _typed(page: Page) -> ArticlePage | NewsPage:
    return page.articlepage if hasattr(page, "articlepage") else page.newspage


def _every_column() -> dict[int, Column]:
    """All columns by their keys: few, and every issue needs some."""
    return hold(("columns",), Column.objects.in_bulk)


def _page_numbers(issue: IssuePage) -> dict[str, int]:
    """The pages of the PDF that the site made, by the keys of the texts; known already or asked."""
    if hasattr(issue, "known_page_numbers"):
        return issue.known_page_numbers or {}
    numbers: dict[str, int] = {}
    for made in issue.made_files.all() if issue.pk else ():
        numbers |= made.page_numbers
    return numbers
