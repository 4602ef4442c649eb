"""How an address finds its page without walking down the tree."""

from django.http import Http404, HttpRequest
from django.utils.translation import get_language
from wagtail.models import Locale, Page
from wagtail.url_routing import RouteResult

_DEEPEST = 30


class DirectRouteMixin:
    """For the root of a site: two queries for a page at any depth, where Wagtail needs two a level.

    The deepest page on the way answers for the rest of the address, so pages with routes of their
    own keep them; pages between it and the root are not asked.
    """

    depth: int
    url_path: str
    locale: Locale

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Return the page and arguments for the address; raise Http404 when there is none.

        Wagtail would answer /en/ with the Polish front page while there is no English one.
        """
        if self.locale.language_code != get_language():
            raise Http404
        page = self._deepest_page(path_components[:_DEEPEST])
        if page is None:
            return super().route(request, path_components)  # type: ignore[misc] # Page has it
        return page.specific.route(request, path_components[page.depth - self.depth :])

    def _deepest_page(self, components: list[str]) -> Page | None:
        addresses = [
            f"{self.url_path}{'/'.join(components[:length])}/"
            for length in range(1, len(components) + 1)
        ]
        if not addresses:
            return None
        return Page.objects.filter(url_path__in=addresses).order_by("-depth", "pk").first()
