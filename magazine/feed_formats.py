"""The formats in which news can be subscribed to, and who writes them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse

from core.registry import Registry


@dataclass(frozen=True)
class FeedFormat:
    """A format by its code in the address, its name for people and its media type."""

    code: str
    name: str
    media_type: str


FORMATS = (
    FeedFormat("rss", "RSS", "application/rss+xml"),
    FeedFormat("atom", "Atom", "application/atom+xml"),
    FeedFormat("json", "JSON Feed", "application/feed+json"),
)

# a page's route may not import views; magazine.feeds registers itself under "news"
feed_views: Registry[Callable[[Any, HttpRequest, str], HttpResponse]] = Registry()
