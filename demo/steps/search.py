"""Makes everything findable at once, and puts the best page first for a few questions."""

from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Page

from demo.district import District
from demo.models import Planted
from demo.texts.frame import PROMOTED
from library.models import LibraryDocument
from search.services import index_items


def plant(district: District) -> None:
    """Index pages and files now, without waiting for the worker; then promote."""
    index_pages("page:")
    index_items(list(LibraryDocument.objects.filter(pk__in=_keys("document:"))))
    for question, (key, words) in PROMOTED.items():
        query = district.keep(f"question:{question}", Query.get(question))
        promotion = SearchPromotion(query=query, page=district.page(key), description=words)
        promotion.sort_order = 0
        promotion.save()
        district.keep(f"promotion:{question}", promotion)


def index_pages(prefix: str) -> None:
    """Make the planted pages findable whose keys begin so."""
    pages = Page.objects.filter(pk__in=_keys(prefix)).order_by("pk")
    index_items(list(pages.specific()))


def _keys(prefix: str) -> list[int]:
    entries = Planted.objects.filter(key__startswith=prefix)
    return [int(key) for key in entries.values_list("object_id", flat=True)]
