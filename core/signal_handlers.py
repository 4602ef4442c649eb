"""What the base of all pages does when something is published."""

from typing import Any

from wagtail.models import Revision
from wagtail.signals import page_published

from core.models import BasePage
from core.services import announce_first_publish


def on_page_published(instance: Any, revision: Revision | None, **signal: Any) -> None:
    """Announce our pages; Wagtail also sends this for aliases and for what is only scheduled."""
    is_this_revision = revision is not None and instance.live_revision_id == revision.pk
    if isinstance(instance, BasePage) and is_this_revision and not signal.get("alias"):
        announce_first_publish(instance)


def connect() -> None:
    """Called once, when the app is ready."""
    page_published.connect(on_page_published, dispatch_uid="core.announce_first_publish")
