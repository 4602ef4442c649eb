"""The shapes pictures are shown in: one table that drawing and prefetching share."""

from dataclasses import dataclass

MODERN_FORMATS = ("avif", "webp")
FALLBACK_FORMAT = "jpeg"


@dataclass(frozen=True)
class Shape:
    """A way to cut a picture, and how wide the browser will show it."""

    cuts: tuple[str, ...]
    sizes: str

    def specs(self) -> tuple[str, ...]:
        """Return every rendition spec of this shape; the last is the fallback."""
        modern = [f"{cut}|format-{name}" for name in MODERN_FORMATS for cut in self.cuts]
        return (*modern, f"{self.cuts[0]}|format-{FALLBACK_FORMAT}")


SHAPES = {
    "lead": Shape(("fill-640x360", "fill-1280x720"), "(min-width: 60rem) 46rem, 100vw"),
    "card": Shape(("fill-320x240", "fill-640x480"), "(max-width: 33rem) 6.5rem, 18rem"),
    "cover": Shape(("fill-300x400", "fill-600x800"), "18rem"),
    "wide": Shape(("width-640", "width-1280"), "(min-width: 60rem) 46rem, 100vw"),
    "portrait": Shape(("fill-420x560", "fill-840x1120"), "(min-width: 40rem) 26rem, 100vw"),
}
