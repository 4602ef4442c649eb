"""How the magazine of the demonstration is written: issues by their distance from this month."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import override

from demo.markup import blocks_of
from demo.newsroom import bylines
from demo.writing import Block, PageText, Writer

MAGAZINE = "magazyn"
# the month before the first issue: since then there was one every month
FIRST_YEAR = 2016
MONTHS_A_YEAR = 12


def _no_blocks(_writer: Writer) -> list[Block]:
    return []


@dataclass(frozen=True, kw_only=True)
class ArticleText:
    """One article. `blocks` are those that no mark can write; they follow the text."""

    key: str
    title: str
    slug: str
    lead: str
    column: str
    text: str
    picture: str = ""
    caption: str = ""
    authors: tuple[str, ...] = ("lipien",)
    blocks: Callable[[Writer], list[Block]] = field(default=_no_blocks)

    def body(self, writer: Writer) -> list[Block]:
        """The text, then what no mark can write."""
        return [*blocks_of(writer, self.text), *self.blocks(writer)]


@dataclass(frozen=True, kw_only=True)
class IssueText:
    """One issue, `months_ago` months before this one.

    `news` are taken in from the site: (after how many articles, key of the news, column).
    """

    months_ago: int
    title: str
    lead: str
    editorial: str
    articles: tuple[ArticleText, ...]
    news: tuple[tuple[int, str, str], ...] = ()

    @property
    def key(self) -> str:
        return f"issue-{self.months_ago}"


def month_of(today: date, months_ago: int) -> date:
    """The first day of a month so many months ago; a month counts from its fourth day on."""
    today -= timedelta(days=3)
    count = today.year * MONTHS_A_YEAR + today.month - 1 - months_ago
    return date(count // MONTHS_A_YEAR, count % MONTHS_A_YEAR + 1, 1)


def issue_page(issue: IssueText, today: date) -> PageText:
    """The page of an issue; written when its articles stand in the tree."""
    month = month_of(today, issue.months_ago)

    def fields(writer: Writer) -> dict[str, Any]:
        with override(writer.language):
            period = date_format(month, "F Y").lower()
        return {
            "number": month.month,
            "continuous_number": (month.year - FIRST_YEAR) * MONTHS_A_YEAR + month.month,
            "dated_on": month,
            "period": period,
            "cover": writer.district.image(f"cover-{month.month:02}"),
            "print_run": 5000,
            "editorial": blocks_of(writer, issue.editorial),
            "contents": _contents(writer, issue),
        }

    return PageText(
        key=issue.key,
        kind="magazine.IssuePage",
        parent=MAGAZINE,
        title=issue.title,
        slug=f"{month:%Y-%m}",
        lead=issue.lead,
        about=f"{issue.lead} Dane przykładowe.",
        picture=f"cover-{month.month:02}",
        published_days_ago=(today - month).days,
        fields=fields,
    )


def _contents(writer: Writer, issue: IssueText) -> list[Block]:
    """The articles in their order, with the news between them."""
    entries: list[tuple[str, str]] = [(f"{issue.key}-{text.key}", "") for text in issue.articles]
    for place, key, column in sorted(issue.news, reverse=True):
        entries.insert(place, (f"news-{key}", column))
    return [("entry", _entry(writer, key, column)) for key, column in entries]


def _entry(writer: Writer, key: str, column: str) -> dict[str, Any]:
    chosen = writer.district.get(f"column:{column}") if column else None
    return {"page": writer.page(key), "column": chosen, "page_number": None}


def article_page(article: ArticleText, issue: IssueText, today: date) -> PageText:
    """The page of an article, published with its issue."""

    def fields(writer: Writer) -> dict[str, Any]:
        return {
            "column": writer.district.get(f"column:{article.column}"),
            "picture_caption": article.caption,
            "bylines": bylines(writer, article.authors, has_picture=bool(article.picture)),
        }

    return PageText(
        key=f"{issue.key}-{article.key}",
        kind="magazine.ArticlePage",
        parent=issue.key,
        title=article.title,
        slug=article.slug,
        lead=article.lead,
        about=article.lead,
        picture=article.picture,
        published_days_ago=issue_page(issue, today).published_days_ago,
        body=article.body,
        fields=fields,
    )
