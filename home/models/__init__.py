"""The page types of the district site."""

from home.models.contact import ContactPage, PrivacyPage
from home.models.easy_access import EasyReadPage, SignLanguagePage
from home.models.front import HomePage
from home.models.office import OfficeUnitPage
from home.models.standard import SectionPage, StandardPage
from home.models.statement import AccessibilityStatementPage

__all__ = [
    "AccessibilityStatementPage",
    "ContactPage",
    "EasyReadPage",
    "HomePage",
    "OfficeUnitPage",
    "PrivacyPage",
    "SectionPage",
    "SignLanguagePage",
    "StandardPage",
]
