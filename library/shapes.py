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
    "lead": Shape(("fill-800x450", "fill-1600x900"), "(min-width: 60em) 800px, 100vw"),
    "card": Shape(("fill-400x300", "fill-800x600"), "(min-width: 40em) 400px, 100vw"),
    "cover": Shape(("fill-300x400", "fill-600x800"), "300px"),
    "wide": Shape(("width-800", "width-1600"), "(min-width: 60em) 800px, 100vw"),
    "portrait": Shape(("fill-420x560", "fill-840x1120"), "(min-width: 40em) 420px, 100vw"),
}
