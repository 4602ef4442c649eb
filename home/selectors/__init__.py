"""What the pages of the district read from the rest of the site."""

from home.selectors.front import FrontBlock, FrontRow, front_rows
from home.selectors.listings import section_listing, section_navigation
from home.selectors.office import units_above
from home.selectors.statement import statement_address
from home.selectors.teasers import Teaser, load_teasers

__all__ = [
    "FrontBlock",
    "FrontRow",
    "Teaser",
    "front_rows",
    "load_teasers",
    "section_listing",
    "section_navigation",
    "statement_address",
    "units_above",
]
