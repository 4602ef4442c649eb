"""What newsroom and magazine read from the rest of the site."""

from magazine.selectors.contents import Piece, issue_contents

__all__ = ["Piece", "issue_contents"]
