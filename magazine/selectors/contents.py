"""What is in an issue: its articles and the news taken into it, in the editor's order."""

from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from wagtail.models import Page

from core.querysets import readable
from magazine.models import ArticlePage, Byline, Column, IssuePage, NewsPage


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
    issue: IssuePage, *, with_bodies: bool = False, with_drafts: bool = False
) -> list[Piece]:
    """Return the texts of an issue: those listed, then its other articles in the order of the tree.

    Texts that readers may not see are left out, unless `with_drafts`. At most seven queries for
    any number of texts; without `with_bodies` their streams are not loaded.
    """
    stored = [item["value"] for item in issue.contents.raw_data]
    listed = [value["page"] for value in stored if value.get("page")]
    pages = _pages(issue, listed, with_bodies=with_bodies, with_drafts=with_drafts)
    columns = Column.objects.in_bulk(_columns(stored, pages))
    numbers = _page_numbers(issue)
    known = {value["page"]: value for value in stored if value.get("page")}
    order = [*dict.fromkeys(listed), *(key for key in pages if key not in known)]
    return [
        _piece(pages[key], known.get(key, {}), columns, numbers) for key in order if key in pages
    ]


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
    """The texts by their keys, the issue's own articles in the order of the tree."""
    public = Page.objects.all() if with_drafts else readable()
    articles = ArticlePage.objects.filter(pk__in=public.child_of(issue).values("pk"))
    news = NewsPage.objects.filter(pk__in=public.filter(pk__in=listed).values("pk"))
    found: list[ArticlePage | NewsPage] = []
    for pages in (articles.order_by("path"), news.order_by("path")):
        typed = pages.select_related("share_image", "locale")
        found += typed if with_bodies else typed.defer_streamfields()
    prefetch_related_objects(found, "bylines__author")
    return {page.pk: page for page in found}


def _columns(stored: list[dict], pages: dict[int, ArticlePage | NewsPage]) -> set[int]:
    of_articles = {getattr(page, "column_id", None) for page in pages.values()}
    return {key for key in {*of_articles, *(value.get("column") for value in stored)} if key}


def _page_numbers(issue: IssuePage) -> dict[str, int]:
    numbers: dict[str, int] = {}
    for made in issue.made_files.all():
        numbers |= made.page_numbers
    return numbers
