"""All public pages of a site, each with its versions in other languages."""

from collections import defaultdict
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from wagtail.models import Page, Site

AT_ONCE = 5000
FIELDS = ("pk", "url_path", "translation_key", "locale", "last_published_at", "title")


class PageSitemap(Sitemap):
    """Wagtail's own list knows one language tree only; this one reads all trees of the site.

    An alias is left out: it says the same as its original at another address.
    """

    limit = AT_ONCE

    def __init__(self, request: HttpRequest) -> None:
        self.request = request
        self.site = Site.find_for_request(request)

    def items(self) -> QuerySet:
        return self._pages().order_by("path")

    def get_urls(self, page: int | str = 1, *_site: Any, **_protocol: Any) -> list[dict[str, Any]]:
        pages = [one for one in self.paginator.page(page).object_list if self._address(one)]
        versions = self._versions(pages)
        dates = [one.last_published_at for one in pages if one.last_published_at]
        self.latest_lastmod = max(dates, default=None)
        return [
            {
                "item": one,
                "location": self._address(one),
                "lastmod": one.last_published_at,
                "changefreq": None,
                "priority": None,
                "alternates": self._alternates(versions[one.translation_key]),
            }
            for one in pages
        ]

    def get_latest_lastmod(self) -> Any:
        newest = self._pages().order_by("-last_published_at").first()
        return newest.last_published_at if newest else None

    def _pages(self) -> QuerySet:
        roots = Site.get_site_root_paths()
        paths = [root.root_path for root in roots if self.site and root.site_id == self.site.pk]
        if not paths:
            return Page.objects.none()
        below = reduce(or_, (Q(url_path__startswith=path) for path in paths))
        public = Page.objects.live().public().filter(below, alias_of=None)
        return public.select_related("locale").only(*FIELDS, "locale__language_code")

    def _versions(self, pages: list[Page]) -> dict[Any, list[Page]]:
        versions = defaultdict(list)
        keys = {page.translation_key for page in pages}
        for page in self._pages().filter(translation_key__in=keys).order_by("locale_id"):
            versions[page.translation_key].append(page)
        return versions

    def _alternates(self, versions: list[Page]) -> list[dict[str, str]]:
        if len(versions) < 2:
            return []
        return [
            {"location": self._address(one), "lang_code": one.locale.language_code}
            for one in versions
        ]

    def _address(self, page: Page) -> str:
        return page.get_full_url(self.request) or ""
