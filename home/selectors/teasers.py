"""Pages as teasers: what a card or a line of a list shows, in few queries for any number of pages.

A query for each type of page, one for the pictures and one for their files; nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.models import Page

from core.models import BasePage
from library.models import LibraryImage

_DETAILS = ("page_ptr", "lead", "subject", "share_image")


@dataclass(frozen=True, kw_only=True)
class Teaser:
    """One page to go to."""

    pk: int
    title: str
    url: str
    lead: str = ""
    subject: str = ""
    published_at: datetime | None = None
    picture: LibraryImage | None = None


def load_teasers(pages: Iterable[Page], request: HttpRequest | None = None) -> list[Teaser]:
    """Return the teasers of plain pages, in their order; pages without an address are left out."""
    pages = list(pages)
    details = _details(pages)
    pictures = _pictures(row["share_image"] for row in details.values())
    teasers = (_teaser(page, details.get(page.pk, {}), pictures, request) for page in pages)
    return [teaser for teaser in teasers if teaser.url]


def _details(pages: list[Page]) -> dict[int, dict[str, Any]]:
    by_type = defaultdict(list)
    for page in pages:
        by_type[page.content_type_id].append(page.pk)
    details: dict[int, dict[str, Any]] = {}
    for content_type, keys in by_type.items():
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model and issubclass(model, BasePage):
            rows = model.objects.order_by().filter(pk__in=keys).values(*_DETAILS)
            details.update({row["page_ptr"]: dict(row) for row in rows})
    return details


def _pictures(keys: Iterable[int | None]) -> dict[int, LibraryImage]:
    wanted = {key for key in keys if key}
    if not wanted:
        return {}
    # All files of each picture: a named one that is missing would be made anew on each request.
    return LibraryImage.objects.prefetch_renditions().in_bulk(wanted)


def _teaser(
    page: Page,
    detail: dict[str, Any],
    pictures: dict[int, LibraryImage],
    request: HttpRequest | None,
) -> Teaser:
    return Teaser(
        pk=page.pk,
        title=page.title,
        url=page.get_url(request) or "",
        lead=detail.get("lead", ""),
        subject=detail.get("subject", ""),
        published_at=page.first_published_at,
        picture=pictures.get(detail.get("share_image", 0)),
    )
