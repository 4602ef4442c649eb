"""The order of lists on the front page and in sections."""

from typing import Any

from django.db.models import F
from wagtail.models import Page

from core.querysets import readable

NEWEST_FIRST = (F("first_published_at").desc(nulls_last=True), "-pk")


def newest_below(section_path: str, *, without_types: tuple[type[Page], ...] = ()) -> Any:
    """Pages below the one at a tree path, the newest first."""
    pages = readable().filter(path__startswith=section_path).exclude(path=section_path)
    return pages.not_type(*without_types).order_by(*NEWEST_FIRST)
