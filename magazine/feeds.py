"""News as RSS 2.0, Atom 1.0 and JSON Feed 1.1, with the same filters as the list."""

from datetime import UTC, datetime
from io import StringIO
from typing import Any
from urllib.parse import urljoin
from uuid import uuid5

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed, SyndicationFeed
from django.utils.html import escape

from core.content_version import date_response
from core.kept_parts import remember
from library.models import LibraryImage
from library.selectors import draw
from magazine.feed_json import JsonFeed1
from magazine.models import NewsIndexPage, NewsPage
from magazine.news_filter import NewsFilter, read_filter
from magazine.selectors.news import news_for_feed
from magazine.selectors.news_archive import headline
from magazine.selectors.vocabulary import Vocabulary, vocabulary

LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


class _SteadyFeed(SyndicationFeed):
    """An empty feed has the date of its list, where Django would say now each time anew."""

    def latest_post_date(self) -> datetime:
        return super().latest_post_date() if self.items else self.feed["changed_at"]


class RssFeed(_SteadyFeed, Rss201rev2Feed):
    """RSS 2.0."""


class AtomFeed(_SteadyFeed, Atom1Feed):
    """Atom 1.0 (RFC 4287)."""


WRITERS: dict[str, Any] = {"rss": RssFeed, "atom": AtomFeed, "json": JsonFeed1}


def news_feed(index: NewsIndexPage, request: HttpRequest, code: str) -> HttpResponse:
    """Answer with a feed of what the address asks for; what nobody has chosen is not found."""
    words = vocabulary(index.locale_id)
    chosen = read_filter(request.GET, topics=words.topics, neighbourhoods=words.neighbourhoods)
    if code not in WRITERS or chosen.refused:
        raise Http404
    text = remember(
        ("feed", code, index.pk, chosen.query), lambda: _write(index, code, chosen, words)
    )
    return date_response(HttpResponse(text, content_type=WRITERS[code].content_type))


def _write(index: NewsIndexPage, code: str, chosen: NewsFilter, words: Vocabulary) -> str:
    feed = _empty_feed(index, code, chosen, words)
    for page in news_for_feed(index, chosen):
        feed.add_item(**_item(page, index, words))
    text = StringIO()
    feed.write(text, "utf-8")
    return text.getvalue()


def _empty_feed(
    index: NewsIndexPage, code: str, chosen: NewsFilter, words: Vocabulary
) -> SyndicationFeed:
    address = index.full_url or ""
    query = f"?{chosen.query}" if chosen.query else ""
    title = headline(index.title, chosen, words)
    own_address = f"{address}{index.reverse_subpage('feed', kwargs={'code': code})}{query}"
    return WRITERS[code](
        title=title,
        link=f"{address}{query}",
        feed_url=own_address,
        feed_guid=own_address,
        description=index.lead or title,
        language=index.locale.language_code,
        author_name=index.get_site().site_name or index.title,
        changed_at=index.last_published_at or index.first_published_at or LONG_AGO,
    )


def _item(page: NewsPage, index: NewsIndexPage, words: Vocabulary) -> dict[str, Any]:
    authors = list(dict.fromkeys(byline.author.name for byline in page.bylines.all()))
    codes = (
        words.topics.get(words.topic_codes.get(page.topic_id or 0, "")),
        page.neighbourhood.name if page.neighbourhood else None,
    )
    return {
        "title": page.title,
        "link": page.full_url,
        "description": escape(page.share_summary) or None,
        "plain_summary": page.share_summary,
        "pubdate": page.first_published_at,
        "updateddate": page.last_published_at or page.first_published_at,
        # stays when the page is moved or renamed, and differs from its translations
        "unique_id": uuid5(page.translation_key, index.locale.language_code).urn,
        "unique_id_is_permalink": False,
        "author_name": ", ".join(authors) or None,
        "author_names": authors,
        "categories": [name for name in codes if name],
        "enclosures": _enclosures(page.share_image, index),
    }


def _enclosures(image: LibraryImage | None, index: NewsIndexPage) -> list[Enclosure]:
    """The picture, unless its file is lost."""
    if not image:
        return []
    try:
        file = draw(image, "lead").fallback
        size = file.file.size
    except OSError:
        return []
    return [Enclosure(urljoin(index.full_url or "", file.url), str(size), "image/jpeg")]
