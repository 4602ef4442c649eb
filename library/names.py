"""Names that uploaded files are stored under: nobody chooses them."""

import secrets

from django.utils import timezone
from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii

LONGEST_STEM = 60


def document_path(_instance: object, filename: str) -> str:
    """Return a path like documents/2026/plan-jelonek-x7h2kq.pdf for an uploaded file."""
    stem, _dot, extension = filename.rpartition(".")
    readable = slugify(string_to_ascii(stem))[:LONGEST_STEM].strip("-") or "dokument"
    suffix = secrets.token_hex(3)
    return f"documents/{timezone.now():%Y}/{readable}-{suffix}.{extension.lower()}"
