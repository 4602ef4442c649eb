"""How an address finds its page without walking down the tree."""

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

from core.querysets import unrestricted

_DEEPEST = 30


def find_route(request: HttpRequest, path: str) -> RouteResult | None:
    """Return the page and arguments for an address, or None, in three queries at any depth.

    Wagtail loads the site's root, its translation and then each level twice. Here the deepest page
    on the way answers for the rest of the address, so pages with routes of their own keep them;
    pages above it are not asked. Under /en/ nothing is found while there is no English front page.
    """
    root = _root_path(request)
    page = _deepest_page(root, path) if root else None
    if page is None or root is None:
        return None
    matched = page.url_path[len(root) :].count("/")
    rest = [part for part in path.split("/") if part][matched:]
    try:
        return _load(page).route(request, rest)
    except Http404:
        return None


def _root_path(request: HttpRequest) -> str | None:
    site, language = Site.find_for_request(request), get_language()
    if site is None:
        return None
    return next(
        (
            root.root_path
            for root in Site.get_site_root_paths()
            if root.site_id == site.pk and root.language_code == language
        ),
        None,
    )


def _deepest_page(root: str, path: str) -> Page | None:
    parts = [part for part in path.split("/") if part][:_DEEPEST]
    addresses = [root, *(f"{root}{'/'.join(parts[:n])}/" for n in range(1, len(parts) + 1))]
    found = Page.objects.filter(url_path__in=addresses).annotate(is_restricted=~unrestricted())
    return found.order_by("-depth", "pk").first()


def _load(page: Page) -> Page:
    """The page as its own type, with what its template shows of other tables."""
    model = page.specific_class or Page
    names = getattr(model, "shown_relations", ())
    loaded = model.objects.select_related(*names).get(pk=page.pk) if names else page.specific
    loaded.is_restricted = page.is_restricted
    return loaded
