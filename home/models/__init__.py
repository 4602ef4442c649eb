"""The page types of the district site."""

from home.models.front import HomePage
from home.models.office import OfficeUnitPage
from home.models.standard import SectionPage, StandardPage

__all__ = ["HomePage", "OfficeUnitPage", "SectionPage", "StandardPage"]
