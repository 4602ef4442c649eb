"""The front pages, once there is something to tell: news in front, the magazine, menus."""

from demo.district import District
from demo.steps.frame import plant_menus
from demo.steps.pages import write_pages
from demo.texts.frame import NAMES
from demo.texts.front import FRONT
from demo.writing import Writer


def plant(district: District) -> None:
    """Write the front page of each language, and lead to it all from the menus."""
    write_pages(district, FRONT)
    for language in NAMES:
        plant_menus(Writer(district, language))
