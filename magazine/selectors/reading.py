"""Reading an issue: what its page shows, and the way from text to text."""

from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from core.happenings import IssueDownload
from magazine.imprint import Imprint, imprint_of
from magazine.models import ArticlePage, IssuePage, MagazineIndexPage, NewsPage
from magazine.selectors.archive import around, issue_above, readable_issue
from magazine.selectors.contents import Piece, issue_contents
from magazine.selectors.downloads import issue_downloads


@dataclass(frozen=True, kw_only=True)
class OpenIssue:
    """Everything the page of an issue shows beside its own fields."""

    magazine: MagazineIndexPage | None
    pieces: list[Piece]
    downloads: list[IssueDownload]
    imprint: Imprint
    older: IssuePage | None
    newer: IssuePage | None


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where a text stands in an issue: the `number`th of `total`."""

    issue: IssuePage
    piece: Piece
    number: int
    total: int
    previous: Piece | None
    next: Piece | None


def open_issue(issue: IssuePage, *, with_drafts: bool = False) -> OpenIssue:
    """Return what the page of an issue shows, in at most five queries."""
    if issue.pk:
        prefetch_related_objects([issue], "made_files")
    beside = around(issue)
    return OpenIssue(
        magazine=beside.magazine,
        pieces=issue_contents(issue, with_drafts=with_drafts),
        downloads=issue_downloads(issue),
        imprint=imprint_of(issue, beside.magazine or MagazineIndexPage()),
        older=beside.older,
        newer=beside.newer,
    )


def place_of_article(article: ArticlePage, *, with_drafts: bool = False) -> Place | None:
    """Return where an article stands in its issue; None when it is not in the contents."""
    issue = issue_above(article)
    return place_in_issue(article, issue, with_drafts=with_drafts) if issue else None


def place_of_news(news: NewsPage, issue_key: str) -> Place | None:
    """Return where news stand in an issue, whose key comes from the address, if at all."""
    if not issue_key.isdecimal():
        return None
    issue = readable_issue(int(issue_key))
    return place_in_issue(news, issue) if issue else None


def place_in_issue(
    page: ArticlePage | NewsPage, issue: IssuePage, *, with_drafts: bool = False
) -> Place | None:
    """Return where a text stands in an issue; None when it is not in the contents."""
    pieces = issue_contents(issue, with_drafts=with_drafts, with_bylines=False)
    at = next((at for at, piece in enumerate(pieces) if piece.page.pk == page.pk), None)
    if at is None:
        return None
    return Place(
        issue=issue,
        piece=pieces[at],
        number=at + 1,
        total=len(pieces),
        previous=pieces[at - 1] if at else None,
        next=pieces[at + 1] if at + 1 < len(pieces) else None,
    )
