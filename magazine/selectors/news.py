"""What the list of news and its feeds show, and what stands beside a piece of news."""

from datetime import datetime
from typing import Any

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from wagtail.models import Page

from core.querysets import unrestricted
from library.selectors import prefetch_pictures
from magazine.choices import BylineRole
from magazine.models import Author, NewsIndexPage, NewsPage
from magazine.news_filter import NewsFilter
from magazine.selectors.news_archive import count_of_news

NEWS_AT_ONCE = 20
NEWS_IN_A_FEED = 20
MOST_PINNED = 3
NEWS_BESIDE = 4


def news_page(index: NewsIndexPage, chosen: NewsFilter, *, number: str | int) -> ListPage:
    """Return one page of what was chosen, the newest first; the count is known already."""
    paginator = Paginator(_chosen(index, chosen).as_teasers(), NEWS_AT_ONCE)
    paginator.count = count_of_news(index, chosen)
    listing = paginator.get_page(number)
    listing.object_list = list(listing.object_list)
    prefetch_pictures([one.share_image for one in listing.object_list], "card")
    return listing


def pinned_news(index: NewsIndexPage, *, moment: datetime) -> list[NewsPage]:
    """Return what editors keep on top of the list now, the newest first."""
    pinned = NewsPage.objects.open_below(index).filter(pinned_until__gt=moment)
    found = list(pinned.as_teasers().newest_first()[:MOST_PINNED])
    prefetch_pictures([one.share_image for one in found], "card")
    return found


def news_for_feed(index: NewsIndexPage, chosen: NewsFilter) -> list[NewsPage]:
    """Return the newest of what was chosen, with who signed it."""
    news = _chosen(index, chosen).as_teasers().prefetch_related("bylines__author")
    found = list(news[:NEWS_IN_A_FEED])
    prefetch_pictures([one.share_image for one in found], "lead")
    return found


def news_beside(page: NewsPage) -> list[NewsPage]:
    """Return the newest other news of the same list, of the same topic if the page has one."""
    news = NewsPage.objects.open_beside(page)
    if page.topic_id:
        news = news.filter(topic=page.topic_id)
    return list(news.newest_first().defer_streamfields()[:NEWS_BESIDE])


def signatures(page: Page) -> list[tuple[str, list[Author]]]:
    """Return who signed a page, by what they did: text first, in the editor's order."""
    bylines = list(page.bylines.select_related("author"))
    return [
        (str(role.label), [one.author for one in bylines if one.role == role])
        for role in BylineRole
        if any(one.role == role for one in bylines)
    ]


def related_pages(page: NewsPage) -> list[Page]:
    """Return the chosen pages in the page's language, as far as anybody may read them."""
    keys = [item["value"] for item in page.related.raw_data if item["type"] == "page"]
    if not keys:
        return []
    chosen = Page.objects.filter(pk__in=keys).values("translation_key")
    versions = Page.objects.filter(translation_key__in=chosen).order_by("pk")
    found = list(versions.annotate(is_open=unrestricted()))
    translation_keys = {one.pk: one.translation_key for one in found}
    shown = {
        one.translation_key: one
        for one in found
        if one.locale_id == page.locale_id and one.live and one.is_open
    }
    wanted = dict.fromkeys(translation_keys.get(key) for key in keys)
    return [shown[key] for key in wanted if key in shown]


def _chosen(index: NewsIndexPage, chosen: NewsFilter) -> Any:
    news = NewsPage.objects.open_below(index)
    if chosen.topic:
        news = news.about(chosen.topic)
    if chosen.neighbourhood:
        news = news.in_neighbourhood(chosen.neighbourhood)
    if chosen.span:
        news = news.published_within(*chosen.span)
    return news.newest_first()
