"""What templates of news ask for; asked here so that a kept fragment asks nothing."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.core.paginator import Page as ListPage
from django.template import Context
from django.utils import timezone
from wagtail.models import Page

from magazine.feed_formats import FORMATS
from magazine.models import Author, NewsIndexPage, NewsPage
from magazine.news_filter import NewsFilter, read_filter
from magazine.selectors import news, news_archive
from magazine.selectors.vocabulary import vocabulary

register = template.Library()


@dataclass(frozen=True, kw_only=True)
class FeedLink:
    """A feed of what the list shows."""

    name: str
    media_type: str
    url: str


@dataclass(frozen=True, kw_only=True)
class NewsList:
    """What one page of the list shows from top to bottom."""

    listing: ListPage
    archive: news_archive.Archive
    lead: NewsPage | None
    pinned: list[NewsPage]
    others: list[NewsPage]


@register.simple_tag(takes_context=True)
def news_question(context: Context, page: NewsIndexPage) -> NewsFilter:
    """What the address asks of a list of news."""
    words = vocabulary(page.locale_id)
    return read_filter(
        context["request"].GET, topics=words.topics, neighbourhoods=words.neighbourhoods
    )


@register.simple_tag
def news_headline(page: NewsIndexPage, chosen: NewsFilter) -> str:
    """What the list shows, in words."""
    return news_archive.headline(page.title, chosen, vocabulary(page.locale_id))


@register.simple_tag(takes_context=True)
def news_list(context: Context, page: NewsIndexPage, chosen: NewsFilter) -> NewsList:
    """One page of the list; the first one of all news begins with what is pinned."""
    listing = news.news_page(page, chosen, number=context["request"].GET.get("page", 1))
    is_front = chosen.is_empty and listing.number == 1
    pinned = news.pinned_news(page, moment=timezone.now()) if is_front else []
    shown = {one.pk: one for one in [*pinned, *listing.object_list]}
    lead, *rest = shown.values() if listing.number == 1 and shown else (None, *shown.values())
    return NewsList(
        listing=listing,
        archive=news_archive.news_archive(page, chosen),
        lead=lead,
        pinned=[one for one in rest if one in pinned],
        others=[one for one in rest if one not in pinned],
    )


@register.simple_tag(takes_context=True)
def news_feeds(context: Context, page: NewsIndexPage, chosen: NewsFilter) -> list[FeedLink]:
    """Where what the list shows can be subscribed to."""
    address = page.get_url(context["request"]) or ""
    query = f"?{chosen.query}" if chosen.query else ""
    return [
        FeedLink(
            name=one.name,
            media_type=one.media_type,
            url=f"{address}{page.reverse_subpage('feed', kwargs={'code': one.code})}{query}",
        )
        for one in FORMATS
    ]


@register.simple_tag
def news_beside(page: NewsPage) -> list[NewsPage]:
    """Other news to read."""
    return news.news_beside(page)


@register.simple_tag
def related_pages(page: NewsPage) -> list[Page]:
    """The pages an editor chose to be read next."""
    return news.related_pages(page)


@register.simple_tag
def signatures(page: Any) -> list[tuple[str, list[Author]]]:
    """Who signed a page, by what they did."""
    return news.signatures(page)


@register.simple_tag
def map_of(title: str, places: list[Any]) -> dict[str, Any]:
    """What the template of a map shows."""
    return {"title": title, "places": places}


@register.simple_tag
def documents_of(title: str, documents: list[Any]) -> dict[str, Any]:
    """What the template of a list of documents shows."""
    return {"title": title, "documents": documents}


@register.simple_tag(takes_context=True)
def list_address(context: Context, page: NewsPage) -> str:
    """Where the list is that a piece of news stands in; it is one step above."""
    address = page.get_url(context.get("request")) or ""
    return address.removesuffix(f"{page.slug}/")
