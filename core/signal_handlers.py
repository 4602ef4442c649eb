"""What the base of all pages does when something is published."""

from typing import Any

from django.core.signals import request_finished, request_started
from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale, Page, PageViewRestriction, Revision, Site
from wagtail.signals import (
    copy_for_translation_done,
    page_published,
    post_page_move,
    pre_page_move,
    published,
    unpublished,
)

from core.content_version import advance_version, close_request, open_request
from core.models import BasePage, Neighbourhood, Topic
from core.publishing import require_publishable
from core.services import announce_first_publish


def on_page_published(instance: Any, revision: Revision | None, **signal: Any) -> None:
    """Announce our pages; Wagtail also sends this for aliases and for what is only scheduled."""
    is_this_revision = revision is not None and instance.live_revision_id == revision.pk
    if isinstance(instance, BasePage) and is_this_revision and not signal.get("alias"):
        announce_first_publish(instance)


def hide_alias_in_another_language(
    instance: Any = None, target_obj: Any = None, **_signal: Any
) -> None:
    """Keep from readers what stands in for a page nobody has translated yet.

    wagtail-localize makes a public alias of each untranslated page above a translation, and
    Wagtail publishes an alias whenever its original is published.
    """
    page = target_obj if instance is None else instance
    if isinstance(page, Page) and page.alias_of and page.alias_of.locale_id != page.locale_id:
        page.live = False
        Page.objects.filter(pk=page.pk).update(live=False)


def on_page_moves(instance: Any, parent_page_after: Page, **_signal: Any) -> None:
    """Refuse a move that would make a public page incomplete."""
    if instance.live:
        require_publishable(instance.specific, parent=parent_page_after)


def connect() -> None:
    """Called once, when the app is ready."""
    page_published.connect(on_page_published, dispatch_uid="core.announce_first_publish")
    pre_page_move.connect(on_page_moves, dispatch_uid="core.on_page_moves")
    for signal in (page_published, copy_for_translation_done):
        signal.connect(hide_alias_in_another_language, dispatch_uid="core.hide_alias")
    request_started.connect(open_request, dispatch_uid="core.open_request")
    request_finished.connect(close_request, dispatch_uid="core.close_request")
    for signal in (published, unpublished, post_page_move):
        signal.connect(advance_version, dispatch_uid="core.advance_version")
    post_delete.connect(advance_version, sender=Page, dispatch_uid="core.Page")
    for model in (Locale, Site, PageViewRestriction, Topic, Neighbourhood):
        for signal in (post_save, post_delete):
            signal.connect(advance_version, sender=model, dispatch_uid=f"core.{model.__name__}")
