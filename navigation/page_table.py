"""Pages chosen in menus and settings, with their translations, in one query."""

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from wagtail.models import Page, Site

from navigation.frame import Link


class PageTable:
    """Finds the published version of a chosen page in a language."""

    def __init__(self, site: Site, chosen: Iterable[int]) -> None:
        self._site = site
        self._keys: dict[int, Any] = {}
        self._versions: dict[tuple[Any, str], Page] = {}
        for page in _with_translations({pk for pk in chosen if pk}):
            self._keys[page.pk] = page.translation_key
            if page.live:
                self._versions[page.translation_key, page.locale.language_code] = page

    def find(self, pk: int | None, language: str) -> Page | None:
        """The published page in that language, or None."""
        return self._versions.get((self._keys.get(pk or 0), language))

    def link(self, pk: int | None, language: str, label: str = "") -> Link | None:
        """A link to the page in that language under the label or its title, or None."""
        page = self.find(pk, language)
        return page and page_link(page, self._site, label)

    def link_or_default(self, pk: int | None, language: str, label: str) -> Link | None:
        """As `link`; a missing translation gives the page in the default language, marked so."""
        link = self.link(pk, language, label)
        page = None if link else self.find(pk, settings.LANGUAGE_CODE)
        return link or (page and page_link(page, self._site, label, settings.LANGUAGE_CODE))


def page_link(page: Page, site: Site, label: str = "", language: str = "") -> Link | None:
    """A link to a page; None when the page has no address."""
    url = page.get_url(current_site=site)
    if not url:
        return None
    return Link(label=label or page.title, url=url, path=page.path, language=language)


def _with_translations(chosen: set[int]) -> Iterable[Page]:
    keys = Page.objects.filter(pk__in=chosen).values("translation_key")
    return (
        Page.objects.filter(translation_key__in=keys, alias_of__isnull=True)
        .select_related("locale")
        .order_by("pk")
    )
