"""Going through long lists in templates."""

from django import template
from django.core.paginator import Page

register = template.Library()

ELLIPSIS = None


@register.simple_tag
def page_numbers(page: Page) -> list[int | None]:
    """Return the page numbers to offer, with None where some are left out."""
    shown = page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1)
    return [number if isinstance(number, int) else ELLIPSIS for number in shown]
