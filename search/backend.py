"""Our index as one more search back end of Wagtail: its signals, tasks and `update_index` feed it.

Questions are not asked through it: see `search.selectors`, and docs/adr/0005-search-index.md.
"""

from collections.abc import Sequence
from typing import Any

from modelsearch.backends.base import BaseIndex, BaseSearchBackend
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page

from search.models import Entry
from search.services import forget_items, index_items, tidy_index


class SiteIndex(BaseIndex):
    """Takes pages and documents, and leaves pictures and the rest to Wagtail's own index."""

    def add_items(self, model: type, items: Sequence[Any]) -> None:
        if items and issubclass(model, Page | AbstractDocument):
            index_items(items)

    def delete_item(self, item: Any) -> None:
        forget_items([item])

    def reset(self) -> None:
        Entry.objects.all().delete()
        tidy_index()


class SiteRebuilder:
    """What `manage.py update_index` does around handing over all items."""

    def __init__(self, index: SiteIndex) -> None:
        self.index = index

    def start(self) -> SiteIndex:
        return self.index

    def finish(self) -> None:
        tidy_index()


class SearchBackend(BaseSearchBackend):
    """The name by which `WAGTAILSEARCH_BACKENDS` finds this module."""

    index_class = SiteIndex
    rebuilder_class = SiteRebuilder
