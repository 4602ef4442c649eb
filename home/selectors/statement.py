"""Where the accessibility statement of a site is: every page names it."""

from django.core.cache import cache
from django.http import HttpRequest
from wagtail.models import Site

from core.content_version import current_version
from home.models import AccessibilityStatementPage

KEEP_SECONDS = 24 * 3600


def statement_address(request: HttpRequest, language: str) -> str:
    """Return the full address of the statement in a language, else in any; "" without one."""
    site = Site.find_for_request(request)
    if site is None:
        return ""
    key = f"statement-address:{current_version()}:{site.pk}:{language}"
    address = cache.get(key)
    if address is None:
        address = _find(site, language, request)
        cache.set(key, address, KEEP_SECONDS)
    return address


def _find(site: Site, language: str, request: HttpRequest) -> str:
    roots = [root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk]
    statements = AccessibilityStatementPage.objects.live().select_related("locale")
    pages = [one for one in statements if one.url_path.startswith(tuple(roots))]
    pages.sort(key=lambda page: (page.locale.language_code != language, page.pk))
    return (pages[0].get_full_url(request) or "") if pages else ""
