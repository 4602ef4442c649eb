"""The series that return in every issue."""

from demo.texts.pl.magazine.stock.areas import AREAS
from demo.texts.pl.magazine.stock.doors import DOORS
from demo.texts.pl.magazine.stock.evenings import EVENINGS
from demo.texts.pl.magazine.stock.names import NAMES
from demo.texts.pl.magazine.stock.trees import TREES
from demo.texts.pl.magazine.stock.walks import WALKS

FEATURES = (AREAS, TREES, DOORS, EVENINGS, NAMES, WALKS)

__all__ = ["FEATURES"]
