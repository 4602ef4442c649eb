"""The newest issue as the front page and the page of its magazine show it."""

from datetime import datetime

from django.db.models import prefetch_related_objects

from core.happenings import IssueLink, LatestIssue
from magazine.models import IssuePage, MagazineIndexPage
from magazine.selectors.archive import newest_issue
from magazine.selectors.contents import Piece, issue_contents
from magazine.selectors.downloads import issue_downloads

PIECES_SHOWN = 6


def latest_issue(_moment: datetime, language: str) -> LatestIssue | None:
    """Return the newest issue in a language; three queries: the issue, its files, its texts."""
    issue = newest_issue(language=language)
    if issue is None:
        return None
    return _described(issue, all_issues_url=issue.magazine_url)


def latest_issue_of(magazine: MagazineIndexPage) -> LatestIssue | None:
    """Return the newest issue of one magazine, for its own page."""
    issue = newest_issue(magazine.path)
    return _described(issue) if issue else None


def _described(issue: IssuePage, *, all_issues_url: str = "") -> LatestIssue:
    prefetch_related_objects([issue], "made_files")
    pieces = issue_contents(issue, with_bylines=False)
    return LatestIssue(
        title=issue.title,
        url=issue.url,
        magazine=issue.magazine_title or "",
        number=issue.designation,
        period=issue.period,
        cover=issue.cover,
        picture=issue.share_image,
        contents=tuple(_link(piece) for piece in pieces[:PIECES_SHOWN]),
        downloads=tuple(issue_downloads(issue)),
        all_issues_url=all_issues_url,
    )


def _link(piece: Piece) -> IssueLink:
    return IssueLink(title=piece.page.title, url=piece.page.url, page_number=piece.page_number)
