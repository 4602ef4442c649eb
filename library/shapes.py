"""The shapes pictures are shown in: one table that drawing and prefetching share."""

from dataclasses import dataclass

from core.choices import Medium

MODERN_FORMATS = ("avif", "webp")
FALLBACK_FORMAT = "jpeg"
# of pictures inside a PDF or an EPUB, where all of them are one file to download
PAPER_QUALITY = 78


@dataclass(frozen=True)
class Shape:
    """A way to cut a picture, and how wide the browser will show it.

    A PDF (`print_cut`) and an EPUB (`book_cut`) hold one file of each picture, always a JPEG.
    """

    cuts: tuple[str, ...]
    sizes: str
    print_cut: str
    book_cut: str

    def specs(self, medium: Medium = Medium.SCREEN) -> tuple[str, ...]:
        """Return every rendition spec of this shape in a medium; the last is the fallback."""
        if medium != Medium.SCREEN:
            cut = self.print_cut if medium == Medium.PRINT else self.book_cut
            return (f"{cut}|format-{FALLBACK_FORMAT}|jpegquality-{PAPER_QUALITY}",)
        modern = [f"{cut}|format-{name}" for name in MODERN_FORMATS for cut in self.cuts]
        return (*modern, f"{self.cuts[0]}|format-{FALLBACK_FORMAT}")


SHAPES = {
    "lead": Shape(
        ("fill-640x360", "fill-1280x720"),
        "(min-width: 60rem) 46rem, 100vw",
        print_cut="fill-1400x788",
        book_cut="fill-1000x563",
    ),
    "card": Shape(
        ("fill-320x240", "fill-640x480"),
        "(max-width: 33rem) 6.5rem, 18rem",
        print_cut="fill-800x600",
        book_cut="fill-800x600",
    ),
    "half": Shape(
        ("fill-480x360", "fill-960x720"),
        "(min-width: 60rem) 23rem, (min-width: 40rem) 50vw, 100vw",
        print_cut="fill-1000x750",
        book_cut="fill-1000x750",
    ),
    "cover": Shape(
        ("fill-300x400", "fill-600x800"),
        "18rem",
        print_cut="fill-1050x1400",
        book_cut="fill-1050x1400",
    ),
    "wide": Shape(
        ("width-640", "width-1280"),
        "(min-width: 60rem) 46rem, 100vw",
        print_cut="max-1400x1400",
        book_cut="max-1000x1400",
    ),
    "portrait": Shape(
        ("fill-420x560", "fill-840x1120"),
        "(min-width: 40rem) 26rem, 100vw",
        print_cut="fill-900x1200",
        book_cut="fill-750x1000",
    ),
}
