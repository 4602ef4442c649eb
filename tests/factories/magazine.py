"""News, a magazine with issues and articles, and what they are sorted and signed with."""

from datetime import date
from itertools import count
from typing import Any

from django.utils import timezone
from wagtail.models import Locale, Page

from core.models import Neighbourhood, Topic
from magazine.models import (
    ArticlePage,
    Author,
    Byline,
    Column,
    IssuePage,
    MagazineIndexPage,
    NewsIndexPage,
    NewsPage,
)
from tests.factories.pages import make_page

IMPRINT = {
    "publisher": "Dzielnica Bemowo m.st. Warszawy",
    "publisher_address": "ul. Powstańców Śląskich 70, 01-381 Warszawa",
    "editorial_address": "ul. Powstańców Śląskich 70, pok. 115",
    "editor_in_chief": "Anna Nowak",
    "place": "Warszawa",
    "printer": "Drukarnia Przykładowa, ul. Prosta 1, Warszawa",
    "issn": "2450-7113",
}
_numbers = count(1)


def make_topic(name: str = "Transport", code: str = "transport") -> Topic:
    return Topic.objects.create(name=name, code=code, locale=Locale.get_default())


def make_neighbourhood(name: str = "Jelonki Północne", code: str = "jelonki") -> Neighbourhood:
    return Neighbourhood.objects.create(name=name, code=code)


def make_column(name: str = "Rozmowa", code: str = "rozmowa") -> Column:
    return Column.objects.create(name=name, code=code, locale=Locale.get_default())


def make_author(name: str = "Jan Kowalski", **fields: Any) -> Author:
    return Author.objects.get_or_create(name=name, defaults=fields)[0]


def sign(page: Page, name: str = "Jan Kowalski", role: str = "text") -> Byline:
    """Put an author's name under a page."""
    return Byline.objects.create(page=page, author=make_author(name), role=role)


def make_news_index(parent: Page, **fields: Any) -> NewsIndexPage:
    return make_page(NewsIndexPage, parent, **fields)


def make_news(parent: Page, **fields: Any) -> NewsPage:
    """Add news as if published now, or on the day given; with `live=False` a draft."""
    if fields.get("live", True):
        fields.setdefault("first_published_at", timezone.now())
        fields.setdefault("last_published_at", fields["first_published_at"])
    return make_page(NewsPage, parent, **fields)


def make_magazine(parent: Page, **fields: Any) -> MagazineIndexPage:
    return make_page(MagazineIndexPage, parent, **(IMPRINT | fields))


def make_issue(parent: Page, **fields: Any) -> IssuePage:
    """Add an issue; its imprint is complete with what the magazine says."""
    number = next(_numbers)
    numbers = {"number": number % 12 + 1, "continuous_number": number}
    return make_page(IssuePage, parent, **(numbers | {"dated_on": date(2026, 11, 1)} | fields))


def make_article(parent: Page, **fields: Any) -> ArticlePage:
    return make_page(ArticlePage, parent, **fields)


def contents_of(*pages: Page, **settings: Any) -> list[tuple[str, dict]]:
    """Return the contents of an issue with these pages in this order."""
    empty = {"column": None, "page_number": None}
    return [("entry", {"page": page, **empty, **settings}) for page in pages]
