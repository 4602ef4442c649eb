"""What block templates need: headings of the right level, settings of the map."""

from typing import Any
from urllib.parse import urljoin

from django import template
from django.conf import settings
from django.template import Context
from django.utils.html import format_html
from django.utils.safestring import SafeString

from core.blocks.headings import DEEPEST_LEVEL, TOP_LEVEL
from core.choices import Medium

register = template.Library()


@register.simple_tag(takes_context=True)
def block_heading(
    context: Context, text: Any, css_class: str, anchor: str = "", deeper: int = 0
) -> SafeString | str:
    """Render a heading of the level that fits its place, or nothing without a text."""
    if not text:
        return ""
    level = min(heading_level(context, deeper), DEEPEST_LEVEL)
    anchored = format_html(' id="{}"', anchor) if anchor else ""
    return format_html('<h{0} class="{1}"{2}>{3}</h{0}>', level, css_class, anchored, text)


@register.simple_tag(takes_context=True)
def heading_level(context: Context, deeper: int = 0) -> int:
    """Return the level of headings here, some levels deeper if asked."""
    return int(context.get("heading_level") or TOP_LEVEL) + deeper


@register.simple_tag
def map_tiles() -> dict[str, str]:
    """Return the address and the credit of map tiles; without an address maps draw an outline."""
    return {"url": settings.MAP_TILE_URL, "credit": settings.MAP_TILE_CREDIT}


@register.simple_tag(takes_context=True)
def on_paper(context: Context) -> bool:
    """Tell whether a page is drawn for a PDF or a book: nothing opens or is clicked there."""
    return (context.get("medium") or Medium.SCREEN) != Medium.SCREEN


@register.simple_tag
def full_address(path: str) -> str:
    """Return an address that can be typed from paper."""
    return urljoin(settings.WAGTAILADMIN_BASE_URL, path)
