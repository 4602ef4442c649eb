"""A picture with another author or focal point makes kept parts of pages out of date."""

from django.db.models.signals import post_delete, post_save

from core.content_version import advance_version
from library.models import LibraryDocument, LibraryImage


def connect() -> None:
    """Listen to what editors change; called once at start."""
    for model in (LibraryImage, LibraryDocument):
        for signal in (post_save, post_delete):
            signal.connect(advance_version, sender=model, dispatch_uid=f"library.{model.__name__}")
