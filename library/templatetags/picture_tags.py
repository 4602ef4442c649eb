"""Pictures in templates: the right format, size and alternative text for each medium.

The context variable `medium` says what the page is drawn for ("screen" where it is absent); see
`core.choices.Medium`. A component included with `only` has to be given it.
"""

from collections.abc import Iterable
from typing import Any

from django import template
from django.template import Context

from core.choices import Medium
from library.models import LibraryImage
from library.selectors import draw, draw_lead
from library.selectors import prefetch_pictures as prefetch

register = template.Library()


@register.inclusion_tag("components/picture.html", takes_context=True)
def picture_of(
    context: Context,
    image: LibraryImage | None,
    shape: str = "wide",
    alt: str | None = None,
    is_lead: bool = False,
) -> dict[str, Any]:
    """Draw a picture; `alt` says otherwise than the block or the library does, "" decorates.

    Only the picture on top of a page is a lead: it loads at once, the others when scrolled to.
    """
    if not image:
        return {"picture": None}
    return {
        "picture": draw(image, shape, medium_of(context)),
        "alt": alternative_text(image) if alt is None else alt,
        "is_lead": is_lead,
        "shape": shape,
    }


@register.simple_tag(takes_context=True)
def prefetch_pictures(context: Context, images: Iterable[LibraryImage | None], shape: str) -> str:
    """Fetch the files of a list of pictures at once, before they are drawn one by one."""
    prefetch(images, shape, medium_of(context))
    return ""


@register.simple_tag
def prefetch_lead(image: LibraryImage | None) -> str:
    """In the head of a page: fetch the files of its lead picture and its share picture at once."""
    if image:
        draw_lead(image)
    return ""


@register.simple_tag(takes_context=True)
def prefetch_figures(context: Context, blocks: Iterable[Any]) -> str:
    """Fetch the files of all pictures of a page's blocks at once: one query a shape.

    A block with pictures says which and in what shape in the `pictures` of its value.
    """
    by_shape: dict[str, list[LibraryImage | None]] = {}
    for block in blocks:
        for image, shape in getattr(block.value, "pictures", ()):
            by_shape.setdefault(shape, []).append(image)
    for shape, images in by_shape.items():
        prefetch(images, shape, medium_of(context))
    return ""


def medium_of(context: Context) -> Medium:
    """Return what a template is drawn for."""
    return Medium(context.get("medium") or Medium.SCREEN)


def alternative_text(image: LibraryImage) -> str:
    """Return what the block says about the picture, or else the library."""
    if image.decorative:
        return ""
    return image.contextual_alt_text or image.default_alt_text
