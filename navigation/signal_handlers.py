"""What editors change around the pages makes kept parts of pages out of date."""

from django.db.models.signals import post_delete, post_save

from core.content_version import advance_version
from navigation.models import Alert, Menu, SiteSettings


def connect() -> None:
    """Listen to what editors change; called once at start. core listens to pages and sites."""
    for model in (Alert, Menu, SiteSettings):
        for signal in (post_save, post_delete):
            signal.connect(advance_version, sender=model, dispatch_uid=f"advance_{model.__name__}")
