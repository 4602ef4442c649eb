"""Pages as teasers: what a card or a line of a list shows, in few queries for any number of pages.

A query for each type of page and one for the files of the pictures; nothing else.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.models import Page

from core.models import BasePage
from library.models import LibraryImage
from library.selectors import prefetch_pictures

CARD_SHAPE = "card"


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
    typed = _typed(pages)
    prefetch_pictures([page.share_image for page in typed.values()], CARD_SHAPE)
    teasers = (_teaser(page, typed.get(page.pk), request) for page in pages)
    return [teaser for teaser in teasers if teaser.url]


def _typed(pages: list[Page]) -> dict[int, BasePage]:
    """What a teaser needs of each page of ours: one query for each type."""
    by_type = defaultdict(list)
    for page in pages:
        by_type[page.content_type_id].append(page.pk)
    typed: dict[int, BasePage] = {}
    for content_type, keys in by_type.items():
        model = ContentType.objects.get_for_id(content_type).model_class()
        if model and issubclass(model, BasePage):
            rows = model.objects.order_by().filter(pk__in=keys).defer_streamfields()
            typed |= {row.pk: row for row in rows.select_related(*model.teaser_relations)}
    return typed


def _teaser(page: Page, typed: BasePage | None, request: HttpRequest | None) -> Teaser:
    return Teaser(
        pk=page.pk,
        title=page.title,
        url=page.get_url(request) or "",
        lead=typed.lead if typed else "",
        subject=typed.kicker if typed else "",
        published_at=page.first_published_at,
        picture=typed.share_image if typed else None,
    )
