"""Verbs for lists of pages of any type."""

from typing import Any

from django.db.models import Exists, F, OuterRef
from django.db.models.functions import Length, Substr
from wagtail.models import Page, PageViewRestriction

NEWEST_FIRST = (F("first_published_at").desc(nulls_last=True), "-pk")


def readable() -> Any:
    """Pages that anybody may read; in the same query, where Wagtail's own verb needs one more."""
    path = Substr(OuterRef("path"), 1, Length("page__path"))
    restrictions = PageViewRestriction.objects.filter(page__path=path)
    return Page.objects.live().filter(~Exists(restrictions))


def newest_below(section_path: str, *, without_types: tuple[type[Page], ...] = ()) -> Any:
    """Pages below the one at a tree path, the newest first."""
    pages = readable().filter(path__startswith=section_path).exclude(path=section_path)
    return pages.not_type(*without_types).order_by(*NEWEST_FIRST)
