"""Pictures and documents for tests, with real bytes."""

from io import BytesIO

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image

from library.models import LibraryDocument, LibraryImage

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"


def picture_bytes(width=640, height=480, kind="PNG"):
    """Return a drawn picture as a file's content."""
    buffer = BytesIO()
    Image.new("RGB", (width, height), (227, 238, 221)).save(buffer, kind)
    return buffer.getvalue()


def make_image(title="A park", width=640, height=480, **fields):
    """Return a saved picture with author and licence."""
    values = {"description": "A park with a path", "author": "Press office", "licence": "own"}
    file = ImageFile(BytesIO(picture_bytes(width, height)), name="park.png")
    image = LibraryImage(title=title, file=file, **(values | fields))
    image._set_image_file_metadata()
    image.save()
    return image


def make_document(title="Plan", name="plan.pdf", content=PDF, **fields):
    """Return a saved document."""
    document = LibraryDocument(title=title, **fields)
    document.file.save(name, ContentFile(content), save=False)
    document._set_document_file_metadata()
    document.file.close()  # Wagtail leaves it open
    document.save()
    return document
