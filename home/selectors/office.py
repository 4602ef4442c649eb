"""Where a unit stands in the office."""

from wagtail.models import Page

from home.models import OfficeUnitPage


def units_above(unit: OfficeUnitPage) -> list[Page]:
    """Return the units this one belongs to, the highest first."""
    ancestors = unit.get_ancestors().live().exact_type(OfficeUnitPage)
    return list(ancestors.order_by("path"))
