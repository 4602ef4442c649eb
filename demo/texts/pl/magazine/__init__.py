"""The magazine in Polish: its own page and twelve issues."""

from demo.texts.pl.magazine.about import MAGAZINE_PAGE
from demo.texts.pl.magazine.newest import FROM_SERIES, NEWEST
from demo.texts.pl.magazine.older import older_issues

ISSUES = (NEWEST, *older_issues(FROM_SERIES))

__all__ = ["ISSUES", "MAGAZINE_PAGE"]
