"""Where the accessibility statement of a site is: every page names it."""

from django.http import HttpRequest
from wagtail.models import Site

from core.kept_parts import hold
from home.models import AccessibilityStatementPage


def statement_address(request: HttpRequest, language: str) -> str:
    """Return the full address of the statement in a language, else in any; "" without one."""
    site = Site.find_for_request(request)
    if site is None:
        return ""
    parts = ("statement", site.pk, request.get_host(), language)
    return hold(parts, lambda: _find(site, language, request))


def _find(site: Site, language: str, request: HttpRequest) -> str:
    roots = [root.root_path for root in Site.get_site_root_paths() if root.site_id == site.pk]
    statements = AccessibilityStatementPage.objects.live().select_related("locale")
    pages = [one for one in statements if one.url_path.startswith(tuple(roots))]
    pages.sort(key=lambda page: (page.locale.language_code != language, page.pk))
    return (pages[0].get_full_url(request) or "") if pages else ""
