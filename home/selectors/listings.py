"""What is in a section, and what stands beside a page."""

from typing import Any

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db.models import Q
from django.http import HttpRequest
from wagtail.models import Page

from core.querysets import readable
from home.choices import PageOrder
from home.models import SectionPage
from home.querysets import NEWEST_FIRST
from home.selectors.teasers import load_teasers

PAGES_AT_ONCE = 20
MAX_NEIGHBOURS = 15

_ORDERS: dict[str, tuple[Any, ...]] = {
    PageOrder.MENU: ("path",),
    PageOrder.NEWEST: NEWEST_FIRST,
    PageOrder.TITLE: ("title", "pk"),
}


def section_listing(section: SectionPage, request: HttpRequest) -> ListPage:
    """Return one page of the section's teasers; the number stands in `?page=`."""
    children = readable().child_of(section).order_by(*_ORDERS[section.page_order])
    listing = Paginator(children, PAGES_AT_ONCE).get_page(request.GET.get("page"))
    listing.object_list = load_teasers(listing.object_list, request)
    return listing


def section_navigation(page: Page) -> tuple[Page | None, list[Page]]:
    """Return the page above and the pages beside this one, in the order of the tree.

    Beside means the children of a page that has some, else its siblings. There is nothing beside
    when there is too much to be a help (news), and nothing above on the first floor.
    """
    above = page if page.numchild else None
    path = page.path if above else page.path[: -page.steplen]
    depth = page.depth + 1 if above else page.depth
    if depth <= 3:
        return None, []
    family = readable().filter(Q(path=path) | Q(path__startswith=path, depth=depth))
    found = list(family.order_by("path")[: MAX_NEIGHBOURS + 2])
    parent = next((one for one in found if one.path == path), None)
    beside = [one for one in found if one.path != path]
    if len(beside) > MAX_NEIGHBOURS or not parent:
        return parent, []
    return parent, beside
