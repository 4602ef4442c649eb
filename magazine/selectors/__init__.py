"""What newsroom and magazine read from the rest of the site."""

from magazine.selectors.contents import Piece, issue_contents
from magazine.selectors.files import any_file, public_files
from magazine.selectors.issues import issues_of

__all__ = ["Piece", "any_file", "issue_contents", "issues_of", "public_files"]
