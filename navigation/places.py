"""Where a page stands: its translations and what lies above it, kept in the cache."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.urls import translate_url
from django.utils.translation import get_language_info
from wagtail.models import Page, Site

from core.kept_parts import remember
from navigation.frame import Link
from navigation.page_table import page_link

STEP = Page.steplen
FRONT_PAGE_DEPTH = 2


@dataclass(frozen=True, kw_only=True)
class LanguageChoice:
    """A way to another language. `leads_home` says that this page is not there."""

    code: str
    name: str
    url: str
    is_current: bool
    leads_home: bool


def translations_of(page: Page) -> dict[str, tuple[str, str]]:
    """The published versions of a page by language: address on this site, and in full."""
    parts = ("versions", page.translation_key)
    if not hasattr(page, "published_versions"):
        page.published_versions = remember(parts, lambda: _translations(page))
    return page.published_versions


def ancestors_of(page: Page, site: Site) -> list[Link]:
    """What lies between the front page and this page, the highest first."""
    paths = _paths_above(page)
    if not paths:
        return []
    return remember(("above", paths[-1]), lambda: _ancestors(paths, site))


def language_choices(
    *, request: HttpRequest, page: Page | None, current: str, homes: dict[str, str]
) -> list[LanguageChoice]:
    """Every language that has a front page; this page where it is translated."""
    versions = translations_of(page) if page else {}
    choices = []
    for code, _name in settings.LANGUAGES:
        if code != current and code not in homes:
            continue
        url = versions[code][0] if code in versions else ""
        if page is None:
            url = translate_url(request.get_full_path(), code)
        choices.append(
            LanguageChoice(
                code=code,
                name=get_language_info(code)["name_local"],
                url=url or homes.get(code, ""),
                is_current=code == current,
                leads_home=not url,
            )
        )
    return choices


def find_in_default_language(request: HttpRequest) -> Page | None:
    """For an address under /en/ or /uk/: the page at the same place, or with the same last part."""
    site = Site.find_for_request(request)
    slugs = [part for part in request.path.split("/") if part][1:]
    if site is None or not slugs:
        return None
    pages = Page.objects.filter(
        live=True, locale__language_code=settings.LANGUAGE_CODE, slug=slugs[-1]
    ).descendant_of(site.root_page)
    same_place = f"{site.root_page.url_path}{'/'.join(slugs)}/"
    found = sorted(pages[:20], key=lambda page: page.url_path != same_place)
    return found[0] if found else None


def _translations(page: Page) -> dict[str, tuple[str, str]]:
    versions = (
        page.get_translations(inclusive=True)
        .filter(live=True, alias_of__isnull=True)
        .select_related("locale")
    )
    found = {version.locale.language_code: version for version in versions}
    return {
        code: (found[code].get_url() or "", found[code].get_full_url() or "")
        for code, _name in settings.LANGUAGES
        if code in found
    }


def _paths_above(page: Page) -> list[str]:
    lengths = range((FRONT_PAGE_DEPTH + 1) * STEP, len(page.path), STEP)
    return [page.path[:length] for length in lengths]


def _ancestors(paths: list[str], site: Site) -> list[Link]:
    pages = Page.objects.filter(path__in=paths, live=True).order_by("path")
    return [link for page in pages if (link := page_link(page, site))]
