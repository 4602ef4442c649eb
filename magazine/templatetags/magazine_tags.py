"""What the templates of the magazine ask for; asked here so that a kept fragment asks nothing."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlencode

from django import template
from django.db.models import Prefetch, prefetch_related_objects
from django.template import Context
from django.utils.translation import ngettext
from wagtail.models import Page, Site

from core.happenings import LatestIssue
from library.models import LibraryImage
from library.selectors import prefetch_shapes
from magazine import selectors
from magazine.models import ArticlePage, Byline, Column, IssuePage, MagazineIndexPage
from magazine.reading_time import count_words, minutes_to_read
from navigation.places import ancestors_of

register = template.Library()


@register.simple_tag
def latest_issue_of(magazine: MagazineIndexPage) -> LatestIssue | None:
    """The newest issue of a magazine."""
    return selectors.latest_issue_of(magazine)


@register.simple_tag(takes_context=True)
def issue_archive(context: Context, magazine: MagazineIndexPage) -> selectors.Archive:
    """The issues of the year that the address names."""
    asked = context["request"].GET
    return selectors.archive_of(magazine, year=asked.get("year", ""), page=asked.get("page", ""))


@register.simple_tag(takes_context=True)
def article_finder(context: Context, magazine: MagazineIndexPage) -> selectors.Finder:
    """The articles of the column and the year that the address names."""
    asked = context["request"].GET
    return selectors.find_articles(
        magazine,
        column=asked.get("column", ""),
        year=asked.get("year", ""),
        page=asked.get("page", ""),
    )


@register.simple_tag(takes_context=True)
def open_issue(context: Context, issue: IssuePage) -> selectors.OpenIssue:
    """What the page of an issue shows; a preview shows drafts, too."""
    return selectors.open_issue(issue, with_drafts=_is_preview(context))


@register.simple_tag(takes_context=True)
def place_of_article(context: Context, article: ArticlePage) -> selectors.Place | None:
    """Where an article stands in its issue."""
    return selectors.place_of_article(article, with_drafts=_is_preview(context))


@register.inclusion_tag("magazine/way_of_news.html", takes_context=True)
def way_of_news(context: Context, news: Page) -> dict[str, Any]:
    """On news reached from an issue (?issue=): the way on in that issue."""
    key = context["request"].GET.get("issue", "")
    return {"place": selectors.place_of_news(news, key) if key else None}


@register.simple_tag
def finder_address(issue: IssuePage, column: Column | None = None) -> str:
    """Where the articles of a column are, in the magazine of an issue."""
    query = f"?{urlencode({'column': column.code})}" if column else ""
    finder = MagazineIndexPage.get_resolver().reverse("articles")
    return f"{issue.magazine_url}{finder}{query}"


@register.simple_tag
def piece_address(piece: selectors.Piece, issue: IssuePage) -> str:
    """Where a text is read; news of the site remember the issue they were reached from."""
    return f"{piece.page.url}?issue={issue.pk}" if piece.is_from_site else piece.page.url


@register.simple_tag
def prefetch_pieces(pieces: Iterable[Any], issue: IssuePage | None = None) -> str:
    """Fetch the files of the lead pictures of texts at once, and of the cover above them."""
    pictures = [(piece.page.share_image, "card") for piece in pieces]
    prefetch_shapes([*pictures, *_cover(issue)])
    return ""


@register.simple_tag
def prefetch_article(article: ArticlePage, place: selectors.Place | None) -> str:
    """Fetch the files of an article's lead picture and of the cover beside it at once."""
    prefetch_shapes([(article.share_image, "lead"), *_cover(place.issue if place else None)])
    return ""


@register.simple_tag(takes_context=True)
def bylines_of(context: Context, page: Page) -> list[Byline]:
    """Who signs a page; a preview has authors that are not saved yet."""
    if not _is_preview(context):
        signed = Byline.objects.select_related("author").order_by("sort_order", "pk")
        prefetch_related_objects([page], Prefetch("bylines", signed))
    return list(page.bylines.all())


@register.inclusion_tag("navigation/breadcrumbs.html", takes_context=True)
def breadcrumbs_below(context: Context, page: Page, title: str) -> dict[str, Any]:
    """The way to an address below a page."""
    site = Site.find_for_request(context["request"])
    above = ancestors_of(page, site) if site else []
    here = {"url": page.get_url(context["request"]), "label": page.title}
    return {"ancestors": [*above, here], "title": title}


@register.simple_tag
def reading_time(article: ArticlePage) -> str:
    """How long an article takes to read, in words; empty without a text."""
    texts = article.body.stream_block.get_searchable_content(article.body)
    minutes = minutes_to_read(count_words([article.lead, *texts]))
    if not minutes:
        return ""
    words = ngettext("%(minutes)s minute to read", "%(minutes)s minutes to read", minutes)
    return words % {"minutes": minutes}


def _cover(issue: IssuePage | None) -> list[tuple[LibraryImage | None, str]]:
    return [(issue.cover or issue.share_image, "cover")] if issue else []


def _is_preview(context: Context) -> bool:
    return bool(getattr(context.get("request"), "is_preview", False))
