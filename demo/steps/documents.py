"""Files to download: a table of places, a form, a text for machines, a picture to colour."""

import csv
from collections.abc import Callable
from io import BytesIO, StringIO
from random import Random
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from django.core.files.base import ContentFile
from PIL import ImageFilter, ImageOps

from demo.district import District
from demo.pictures.album import BY_NAME
from demo.texts.pl import files
from library.models import LibraryDocument


def plant(district: District) -> None:
    """Put every file into the library, in the collection of the demonstration."""
    for name, title, file_name, content in FILES:
        document = LibraryDocument(
            title=title,
            file=ContentFile(content(), name=file_name),
            collection=district.get("collection"),
        )
        document.full_clean()
        document.save()
        document.get_file_size()  # asked later, Wagtail would write it when a reader comes
        document.file.close()
        district.keep(f"document:{name}", document)


def _areas() -> bytes:
    stream = StringIO()
    csv.writer(stream, delimiter=";", lineterminator="\r\n").writerows(files.AREAS)
    return stream.getvalue().encode("utf-8-sig")


def _scope() -> bytes:
    return files.SCOPE.encode()


def _form() -> bytes:
    stream = BytesIO()
    with ZipFile(stream, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", files.ODT_TYPE, ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", files.ODT_MANIFEST)
        archive.writestr("content.xml", files.ODT_CONTENT)
    return stream.getvalue()


def _picture_to_colour() -> bytes:
    motif = BY_NAME["park"]
    drawn = motif.draw(Random(motif.name)).finished().convert("L")
    outlines = ImageOps.invert(drawn.filter(ImageFilter.FIND_EDGES)).point(
        lambda level: 0 if level < 248 else 255
    )
    stream = BytesIO()
    outlines.convert("1").save(stream, "PDF", title="Kolorowanka: park", resolution=150)
    return stream.getvalue()


FILES: tuple[tuple[str, str, str, Callable[[], bytes]], ...] = (
    ("areas", "Obszary Bemowa i ich charakter", "bemowo-obszary.csv", _areas),
    ("scope", "Czym zajmuje się urząd – tekst do odczytu maszynowego", "zakres.txt", _scope),
    ("form", "Zgłoszenie usterki w okolicy – wzór", "zgloszenie-usterki.odt", _form),
    ("colouring", "Kolorowanka: park z ławką", "kolorowanka-park.pdf", _picture_to_colour),
)
