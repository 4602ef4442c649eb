"""Where a unit stands in the office."""

from wagtail.models import Page

from home.models import OfficeUnitPage

# a unit at the top of a section has none above it
HIGHEST_DEPTH = 4


def units_above(unit: OfficeUnitPage) -> list[Page]:
    """Return the units this one belongs to, the highest first."""
    if unit.parent_unit or unit.depth <= HIGHEST_DEPTH:
        return []
    ancestors = unit.get_ancestors().live().exact_type(OfficeUnitPage)
    return list(ancestors.order_by("path"))
