"""Polish pages; a parent stands before its children."""

from demo.texts.pl import culture, district, front, matters, office, outdoors, required
from demo.writing import PageText

PAGES: tuple[PageText, ...] = (
    *front.PAGES,
    *office.PAGES,
    *matters.PAGES,
    *outdoors.PAGES,
    *culture.PAGES,
    *district.PAGES,
    *required.PAGES,
)
