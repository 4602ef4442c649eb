"""Verbs for lists of news."""

from datetime import datetime
from typing import Any

from wagtail.models import Page
from wagtail.query import PageQuerySet

from core.querysets import unrestricted

NEWEST_FIRST = ("-first_published_at", "-pk")


class NewsQuerySet(PageQuerySet):
    """News in domain words; `core.querysets.readable` is the same for pages of all types."""

    def open_below(self, index: Page) -> Any:
        """What anybody may read of one list."""
        return self._open(index.path)

    def open_beside(self, page: Page) -> Any:
        """What anybody may read of the list that a page stands in."""
        return self._open(page.path[: -page.steplen]).exclude(pk=page.pk)

    def about(self, topic: str) -> Any:
        """News of the topic with this code, in whatever language the topic is named."""
        return self.filter(topic__code=topic)

    def in_neighbourhood(self, neighbourhood: str) -> Any:
        """News of one neighbourhood, by its code."""
        return self.filter(neighbourhood__code=neighbourhood)

    def published_within(self, start: datetime, end: datetime) -> Any:
        """News of a span of time, without its end."""
        return self.filter(first_published_at__gte=start, first_published_at__lt=end)

    def newest_first(self) -> Any:
        return self.order_by(*NEWEST_FIRST)

    def as_teasers(self) -> Any:
        """What a line of a list shows, in the same query."""
        return self.select_related("share_image", "topic", "neighbourhood").defer_streamfields()

    def _open(self, list_path: str) -> Any:
        news = self.filter(path__startswith=list_path, depth=len(list_path) // Page.steplen + 1)
        return news.filter(unrestricted(), live=True, first_published_at__isnull=False)
