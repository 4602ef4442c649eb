"""A small site: sections, one page below, English for a part of it."""

from datetime import time

import pytest
from wagtail.models import Locale, Site

from home.models import SectionPage, StandardPage
from navigation.models import Menu, SiteSettings


@pytest.fixture
def site(home_page):
    return Site.objects.get(is_default_site=True)


@pytest.fixture
def section(home_page):
    return home_page.add_child(instance=SectionPage(title="Konsultacje", slug="konsultacje"))


@pytest.fixture
def other_section(home_page):
    return home_page.add_child(instance=SectionPage(title="Urząd", slug="urzad"))


@pytest.fixture
def page(section):
    return section.add_child(instance=StandardPage(title="Jelonki", slug="jelonki"))


@pytest.fixture
def english(home_page):
    """The English front page, live."""
    locale, _created = Locale.objects.get_or_create(language_code="en")
    front = home_page.copy_for_translation(locale)
    front.title = "Bemowo district"
    front.save_revision().publish()
    return front


def translate(page, locale, title, slug):
    """Publish a translation of a page."""
    copy = page.copy_for_translation(locale)
    copy.title, copy.slug = title, slug
    copy.save_revision().publish()
    copy.refresh_from_db()
    return copy


@pytest.fixture
def english_section(section, english):
    return translate(section, english.locale, "Consultations", "consultations")


@pytest.fixture
def main_menu(section, other_section):
    return Menu.objects.create(
        place="main",
        locale=section.locale,
        items=[
            ("link", {"page": section, "url": "", "label": ""}),
            ("link", {"page": other_section, "url": "", "label": "Nasz urząd"}),
            ("link", {"page": None, "url": "https://example.org/", "label": "Gdzie indziej"}),
        ],
    )


@pytest.fixture
def facts(site, other_section):
    return SiteSettings.objects.create(
        site=site,
        texts=[
            (
                "texts",
                {
                    "language": "pl",
                    "office_name": "Urząd Dzielnicy",
                    "district_name": "Bemowo",
                    "publisher": "Wydaje dzielnica",
                    "licence": "CC BY 4.0",
                },
            )
        ],
        street="ul. Powstańców Śląskich 70",
        phone="22 443 76 95",
        bip_url="https://bip.example.org/",
        weekly_hours=[
            ("hours", {"day": str(day), "opens": time(8), "closes": time(18 if day == 1 else 16)})
            for day in range(1, 6)
        ],
        accessibility_page=other_section,
    )
