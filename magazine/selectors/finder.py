"""Articles of a magazine by column and year, with counts."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import CharField, Count, OuterRef, Prefetch, Subquery
from django.db.models.functions import Length, Substr
from wagtail.models import Page

from core.kept_parts import remember
from core.querysets import readable
from magazine.models import ArticlePage, Byline, Column, IssuePage, MagazineIndexPage

ARTICLES_AT_ONCE = 20


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A column or a year to choose, by the query of its address; without a label all of them."""

    query: str
    label: str
    count: int
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class FoundArticle:
    """An article with the issue it stands in."""

    page: ArticlePage
    issue: IssuePage

    @property
    def source(self) -> str:
        """The issue in words."""
        return f"{self.issue.title}, {self.issue.designation}"


@dataclass(frozen=True, kw_only=True)
class Finder:
    """What was asked for, what else can be, and one page of the articles found."""

    columns: list[Choice]
    years: list[Choice]
    articles: ListPage

    @property
    def chosen(self) -> list[str]:
        """The labels of the column and the year that were chosen."""
        return [one.label for one in (*self.columns, *self.years) if one.is_chosen and one.label]


@dataclass(frozen=True)
class _Shelf:
    """Counts of all articles by (column's code, year), columns in order, years of issues."""

    counts: Counter
    columns: dict[str, str]
    years: dict[str, str]

    def count(self, column: str, year: str) -> int:
        """How many articles there are; "" stands for every column or year."""
        return sum(
            count
            for (one_column, one_year), count in self.counts.items()
            if column in ("", one_column) and year in ("", one_year)
        )


def find_articles(magazine: MagazineIndexPage, *, column: str, year: str, page: str) -> Finder:
    """Return the articles of a column and a year, the newest issue first.

    The arguments are as in the address; a column or a year that does not exist finds nothing.
    """
    shelf: _Shelf = remember(("articles", magazine.pk), lambda: _shelf(magazine))
    columns = {"": "", **shelf.columns}
    years = {"": "", **{one: one for one in sorted(set(shelf.years.values()), reverse=True)}}
    return Finder(
        columns=_choices(columns, column, lambda code: (code, year), shelf),
        years=_choices(years, year, lambda code: (column, code), shelf),
        articles=_page_of(_articles(magazine, shelf, column, year), page),
    )


def _choices(
    labels: dict[str, str], chosen: str, pair: Callable[[str], tuple[str, str]], shelf: _Shelf
) -> list[Choice]:
    """All of them, what finds something together with the other choice, and what is chosen."""
    if len(labels) == 1:
        return []
    return [
        Choice(query=_query(*pair(code)), label=label, count=count, is_chosen=code == chosen)
        for code, label in labels.items()
        if (count := shelf.count(*pair(code))) or code in ("", chosen)
    ]


def _query(column: str, year: str) -> str:
    asked = {"column": column, "year": year}
    return urlencode({name: value for name, value in asked.items() if value})


def _shelf(magazine: MagazineIndexPage) -> _Shelf:
    issues = IssuePage.objects.filter(pk__in=_readable(magazine, 1), dated_on__isnull=False)
    years = {path: str(year) for path, year in issues.values_list("path", "dated_on__year")}
    rows = _with_issue(magazine).values_list("issue_path", "column__code").annotate(Count("pk"))
    counts: Counter = Counter()
    for path, code, count in rows.order_by():
        if path in years:
            counts[code or "", years[path]] += count
    columns = Column.objects.filter(locale_id=magazine.locale_id).order_by("sort_order", "name")
    return _Shelf(counts, dict(columns.values_list("code", "name")), years)


def _articles(magazine: MagazineIndexPage, shelf: _Shelf, column: str, year: str) -> Any:
    paths = [path for path, one in shelf.years.items() if year in ("", one)]
    issues = IssuePage.objects.filter(path=OuterRef("issue_path"))
    found = _with_issue(magazine).filter(issue_path__in=paths)
    if column:
        found = found.filter(column__code=column)
    dated = found.annotate(issue_dated_on=Subquery(issues.values("dated_on")))
    return (
        dated.order_by("-issue_dated_on", "path")
        .select_related("column", "locale", "share_image")
        .prefetch_related(Prefetch("bylines", Byline.objects.select_related("author")))
        .defer_streamfields()
    )


def _page_of(articles: Any, number: str) -> ListPage:
    listing = Paginator(articles, ARTICLES_AT_ONCE).get_page(number)
    pages = list(listing.object_list)
    paths = {page.issue_path for page in pages}
    issues = IssuePage.objects.filter(path__in=paths).select_related("locale")
    by_path = {issue.path: issue for issue in issues.defer_streamfields()}
    listing.object_list = [FoundArticle(page=one, issue=by_path[one.issue_path]) for one in pages]
    return listing


def _with_issue(magazine: MagazineIndexPage) -> Any:
    articles = ArticlePage.objects.filter(pk__in=_readable(magazine, 2))
    above = Substr("path", 1, Length("path") - Page.steplen, output_field=CharField())
    return articles.annotate(issue_path=above)


def _readable(magazine: MagazineIndexPage, deeper: int) -> Any:
    below = readable().filter(path__startswith=magazine.path, depth=magazine.depth + deeper)
    return below.values("pk")
