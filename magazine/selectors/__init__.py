"""What newsroom and magazine read from the rest of the site."""

from magazine.selectors.archive import Archive, archive_of
from magazine.selectors.contents import Piece, issue_contents
from magazine.selectors.downloads import issue_downloads
from magazine.selectors.files import any_file, public_files
from magazine.selectors.finder import Finder, find_articles
from magazine.selectors.front import latest_issue_of
from magazine.selectors.issues import issues_of
from magazine.selectors.reading import (
    OpenIssue,
    Place,
    open_issue,
    place_of_article,
    place_of_news,
)

__all__ = [
    "Archive",
    "Finder",
    "OpenIssue",
    "Piece",
    "Place",
    "any_file",
    "archive_of",
    "find_articles",
    "issue_contents",
    "issue_downloads",
    "issues_of",
    "latest_issue_of",
    "open_issue",
    "place_of_article",
    "place_of_news",
    "public_files",
]
