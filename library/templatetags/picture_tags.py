"""Pictures in templates: the right format, size and alternative text."""

from collections.abc import Iterable
from typing import Any

from django import template

from library.models import LibraryImage
from library.selectors import draw
from library.selectors import prefetch_pictures as prefetch

register = template.Library()


@register.inclusion_tag("components/picture.html")
def picture_of(
    image: LibraryImage | None, shape: str = "wide", alt: str | None = None, is_lead: bool = False
) -> dict[str, Any]:
    """Draw a picture; `alt` says otherwise than the block or the library does, "" decorates.

    Only the picture on top of a page is a lead: it loads at once, the others when scrolled to.
    """
    if not image:
        return {"picture": None}
    return {
        "picture": draw(image, shape),
        "alt": alternative_text(image) if alt is None else alt,
        "is_lead": is_lead,
        "shape": shape,
    }


@register.simple_tag
def prefetch_pictures(images: Iterable[LibraryImage | None], shape: str) -> str:
    """Fetch the files of a list of pictures at once, before they are drawn one by one."""
    prefetch(images, shape)
    return ""


@register.simple_tag
def prefetch_figures(blocks: Iterable[Any]) -> str:
    """Fetch the files of all picture blocks of a page at once."""
    by_shape: dict[str, list[LibraryImage | None]] = {}
    for block in blocks:
        if block.block_type == "image":
            by_shape.setdefault(block.value["shape"], []).append(block.value["image"])
    for shape, images in by_shape.items():
        prefetch(images, shape)
    return ""


def alternative_text(image: LibraryImage) -> str:
    """Return what the block says about the picture, or else the library."""
    if image.decorative:
        return ""
    return image.contextual_alt_text or image.default_alt_text
