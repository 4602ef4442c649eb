"""Ukrainian pages: translations of Polish ones with the same keys."""

from demo.texts.uk import front, office, residents
from demo.writing import PageText

PAGES: tuple[PageText, ...] = (*front.PAGES, *office.PAGES, *residents.PAGES)
