"""The magazine in Polish: its own page and twelve issues."""

from demo.texts.pl.magazine.about import MAGAZINE_PAGE
from demo.texts.pl.magazine.newest import NEWEST

ISSUES = (NEWEST,)

__all__ = ["ISSUES", "MAGAZINE_PAGE"]
