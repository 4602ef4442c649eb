"""Where a unit stands in the office."""

from dataclasses import dataclass

from wagtail.models import Page

from home.models import OfficeUnitPage


@dataclass(frozen=True)
class OfficePlace:
    """The units above, the highest first, and the units directly below."""

    above: list[Page]
    below: list[Page]


def office_place(unit: OfficeUnitPage) -> OfficePlace:
    """Return the unit's place, in two queries."""
    ancestors = unit.get_ancestors().live().exact_type(OfficeUnitPage).order_by("path")
    children = unit.get_children().live().exact_type(OfficeUnitPage).order_by("path")
    return OfficePlace(list(ancestors), list(children))
