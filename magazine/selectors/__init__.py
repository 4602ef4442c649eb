"""What newsroom and magazine read from the rest of the site."""

from magazine.selectors.contents import Piece, issue_contents
from magazine.selectors.issues import issues_of

__all__ = ["Piece", "issue_contents", "issues_of"]
