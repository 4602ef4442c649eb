"""The front pages in three languages."""

from demo.texts import PAGES
from demo.writing import PageText

# those of the district's pages that are written anew when everything stands
FRONT: dict[str, tuple[PageText, ...]] = {
    language: tuple(text for text in texts if text.key == "home")
    for language, texts in PAGES.items()
}
