"""Reads of pictures that many templates share."""

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail.images.models import Filter

from core.choices import Medium
from library.models import LibraryImage, LibraryRendition
from library.shapes import MODERN_FORMATS, SHAPES

SHARE_SPEC = "fill-1200x630|format-jpeg"  # as in components/head_meta.html

Key = tuple[int, str, str]


@dataclass(frozen=True)
class Source:
    """One line of a <picture>: a format with its files."""

    media_type: str
    srcset: str


@dataclass(frozen=True)
class DrawnPicture:
    """A picture in one shape, ready for a template."""

    sources: list[Source]
    fallback: LibraryRendition
    sizes: str


def draw(image: LibraryImage, shape: str, medium: Medium = Medium.SCREEN) -> DrawnPicture:
    """Return a picture in a shape (a key of SHAPES); makes the files when they are missing.

    For a PDF or a book it has no sources: one file is all they can use.
    """
    renditions = image.drawn_shapes.get((shape, medium))
    if renditions is None:
        renditions = list(image.get_renditions(*SHAPES[shape].specs(medium)).values())
        image.drawn_shapes[shape, medium] = renditions
    names = MODERN_FORMATS if medium == Medium.SCREEN else ()
    sources = [_source(name, renditions) for name in names]
    return DrawnPicture(sources, renditions[-1], SHAPES[shape].sizes)


def draw_lead(image: LibraryImage) -> None:
    """Fetch the files of the picture on top of a page and of the one for shared links at once."""
    specs = SHAPES["lead"].specs()
    renditions = image.get_renditions(*specs, SHARE_SPEC)
    image.drawn_shapes["lead", Medium.SCREEN] = [renditions[spec] for spec in specs]


def prefetch_pictures(
    images: Iterable[LibraryImage | None], shape: str, medium: Medium = Medium.SCREEN
) -> None:
    """Fetch the files of many pictures with one query at most, none when they are cached.

    Wagtail's own prefetch_renditions makes a file anew on every request when a template asks for a
    spec that was not prefetched; here a missing file is made once.
    """
    prefetch_shapes([(image, shape) for image in images], medium)


def prefetch_shapes(
    pairs: Iterable[tuple[LibraryImage | None, str]], medium: Medium = Medium.SCREEN
) -> None:
    """The same for pictures of several shapes, still with one query."""
    wanted = [
        (image, shape, [Filter(spec=spec) for spec in SHAPES[shape].specs(medium)])
        for image, shape in pairs
        if image and (shape, medium) not in image.drawn_shapes
    ]
    keys = {_key_of(image, one): image for image, _shape, filters in wanted for one in filters}
    found = _cached(keys)
    found |= _stored({key: image for key, image in keys.items() if key not in found})
    for image, shape, filters in wanted:
        drawn = [found.get(_key_of(image, one)) for one in filters]
        complete = [rendition for rendition in drawn if rendition]
        if len(complete) == len(filters):
            image.drawn_shapes[shape, medium] = complete


def _key_of(image: LibraryImage, one: Filter) -> Key:
    return image.pk, one.spec, one.get_cache_key(image)


def _cached(keys: dict[Key, LibraryImage]) -> dict[Key, LibraryRendition]:
    names = [_cache_key(key, image) for key, image in keys.items()]
    renditions = LibraryRendition.cache_backend.get_many(names)
    return {_key(rendition): rendition for rendition in renditions.values()}


def _stored(keys: dict[Key, LibraryImage]) -> dict[Key, LibraryRendition]:
    if not keys:
        return {}
    renditions = LibraryRendition.objects.filter(
        image_id__in={pk for pk, _spec, _focus in keys},
        filter_spec__in={spec for _pk, spec, _focus in keys},
    )
    found = {_key(rendition): rendition for rendition in renditions if _key(rendition) in keys}
    LibraryRendition.cache_backend.set_many(
        {_cache_key(key, keys[key]): rendition for key, rendition in found.items()}
    )
    return found


def _key(rendition: LibraryRendition) -> Key:
    return rendition.image_id, rendition.filter_spec, rendition.focal_point_key


def _cache_key(key: Key, image: LibraryImage) -> str:
    _pk, spec, focus = key
    return LibraryRendition.construct_cache_key(image, focus, spec)


def _source(name: str, renditions: list[LibraryRendition]) -> Source:
    by_width = {
        rendition.width: rendition.url
        for rendition in renditions
        if rendition.filter_spec.endswith(f"format-{name}")
    }
    srcset = ", ".join(f"{url} {width}w" for width, url in sorted(by_width.items()))
    return Source(f"image/{name}", srcset)
