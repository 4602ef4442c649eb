"""How an address finds its page without walking down the tree."""

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page, Site
from wagtail.url_routing import RouteResult

_DEEPEST = 30
_SHOWN = ("responsible_unit", "share_image", "locale")


class DirectRouteMixin:
    """For the root of a site: two queries for a page at any depth, where Wagtail needs two a level.

    The deepest page on the way answers for the rest of the address, so pages with routes of their
    own keep them; pages between it and the root are not asked.
    """

    depth: int
    url_path: str

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Return the page and arguments for the address; raise Http404 when there is none.

        Wagtail would answer /en/ with the Polish front page while there is no English one.
        """
        if self._language() != get_language():
            raise Http404
        page = self._deepest_page(path_components[:_DEEPEST])
        if page is None:
            return super().route(request, path_components)  # type: ignore[misc] # Page has it
        found = _load(page)
        return found.route(request, path_components[page.depth - self.depth :])

    def _language(self) -> str | None:
        """The language of this tree, from Wagtail's cached list of roots."""
        roots = Site.get_site_root_paths()
        return next((root.language_code for root in roots if root.root_path == self.url_path), None)

    def _deepest_page(self, components: list[str]) -> Page | None:
        addresses = [
            f"{self.url_path}{'/'.join(components[:length])}/"
            for length in range(1, len(components) + 1)
        ]
        if not addresses:
            return None
        return Page.objects.filter(url_path__in=addresses).order_by("-depth", "pk").first()


def _load(page: Page) -> Page:
    """The page as its own type, with what its template shows of other tables."""
    model = page.specific_class or Page
    names = [name for name in _SHOWN if hasattr(model, name)]
    return model.objects.select_related(*names).get(pk=page.pk) if names else page.specific
