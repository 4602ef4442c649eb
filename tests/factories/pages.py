"""Pages below a parent, live unless a test says otherwise."""

from datetime import date
from itertools import count
from typing import Any, TypeVar

from wagtail.models import Page

from home.models import (
    AccessibilityStatementPage,
    ContactPage,
    EasyReadPage,
    OfficeUnitPage,
    PrivacyPage,
    SectionPage,
    SignLanguagePage,
    StandardPage,
)

PageType = TypeVar("PageType", bound=Page)

_numbers = count(1)


def make_page(model: type[PageType], parent: Page, **fields: Any) -> PageType:
    """Add a page of any type; its slug is unique unless given."""
    number = next(_numbers)
    fields.setdefault("title", f"{model.__name__} {number}")
    fields.setdefault("slug", f"{model.__name__.lower()}-{number}")
    return parent.add_child(instance=model(**fields))


def make_section(parent: Page, **fields: Any) -> SectionPage:
    return make_page(SectionPage, parent, **fields)


def make_standard_page(parent: Page, **fields: Any) -> StandardPage:
    return make_page(StandardPage, parent, **fields)


def make_office_unit(parent: Page, **fields: Any) -> OfficeUnitPage:
    return make_page(OfficeUnitPage, parent, **fields)


def make_contact_page(parent: Page, **fields: Any) -> ContactPage:
    return make_page(ContactPage, parent, **fields)


def make_privacy_page(parent: Page, **fields: Any) -> PrivacyPage:
    return make_page(PrivacyPage, parent, **fields)


def make_easy_read_page(parent: Page, **fields: Any) -> EasyReadPage:
    return make_page(EasyReadPage, parent, **fields)


def make_sign_language_page(parent: Page, **fields: Any) -> SignLanguagePage:
    return make_page(SignLanguagePage, parent, **fields)


def make_statement(parent: Page, **fields: Any) -> AccessibilityStatementPage:
    """Add a statement with what the law requires of each."""
    required = {
        "body_name": "District Office",
        "site_scope": "District site",
        "site_url": "https://example.org",
        "site_published_on": date(2025, 1, 2),
        "site_updated_on": date(2026, 1, 2),
        "made_on": date(2026, 1, 2),
        "contact_unit": "Communications",
        "contact_email": "office@example.org",
        "contact_phone": "22 000 00 00",
        "architecture": "<p>Two entrances.</p>",
        "communication": "<p>An interpreter.</p>",
    }
    fields = required | fields
    return make_page(AccessibilityStatementPage, parent, **fields)
