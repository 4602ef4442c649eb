"""Draws the landscapes into the library, in a collection of their own."""

from django.core.files.base import ContentFile
from wagtail.models import Collection

from demo.district import District
from demo.pictures.catalogue import AUTHOR, LICENCE, MOTIFS, Motif
from demo.pictures.covers import COVERS
from demo.pictures.variants import VARIANTS
from library.models import LibraryImage

COLLECTION = "Dane przykładowe"
FOCUS_SIZE = 360


def plant(district: District) -> None:
    """Make the collection and every picture."""
    root = Collection.get_first_root_node()
    collection = district.keep("collection", root.add_child(name=COLLECTION))
    for motif in MOTIFS:
        district.keep(f"image:{motif.name}", _image(motif, collection))


def plant_more(district: District) -> None:
    """Add the landscapes in other lights, and the covers of the magazine."""
    collection = district.get("collection")
    for motif in (*VARIANTS, *COVERS):
        district.keep(f"image:{motif.name}", _image(motif, collection))


def _image(motif: Motif, collection: Collection) -> LibraryImage:
    image = LibraryImage(
        title=motif.title,
        description=motif.alt,
        file=ContentFile(motif.png(), name=f"przyklad-{motif.name}.png"),
        collection=collection,
        author=AUTHOR,
        licence=LICENCE,
        focal_point_x=motif.focus[0],
        focal_point_y=motif.focus[1],
        focal_point_width=FOCUS_SIZE,
        focal_point_height=FOCUS_SIZE,
    )
    image.full_clean()
    image.save()
    image.file.close()
    return image
