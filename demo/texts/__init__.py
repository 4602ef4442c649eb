"""The words of the demonstration, written anew for it, a package for each language."""

from demo.texts import en, pl, uk
from demo.writing import PageText

PAGES: dict[str, tuple[PageText, ...]] = {"pl": pl.PAGES, "en": en.PAGES, "uk": uk.PAGES}
