"""Renews the cached frames when something they show has changed."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Locale, Page, Site
from wagtail.signals import page_published, page_unpublished, post_page_move

from navigation import frame_cache
from navigation.models import Alert, Menu, SiteSettings


def renew_frames(**_kwargs: Any) -> None:
    """Menus, breadcrumbs and languages name pages, so any change of what is public counts."""
    frame_cache.renew()


def connect() -> None:
    """Listen to what editors change; called once at start."""
    for model in (Alert, Menu, SiteSettings, Site, Locale):
        post_save.connect(renew_frames, sender=model, dispatch_uid=f"renew_{model.__name__}")
        post_delete.connect(renew_frames, sender=model, dispatch_uid=f"forget_{model.__name__}")
    post_delete.connect(renew_frames, sender=Page, dispatch_uid="forget_page")
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(renew_frames, dispatch_uid="renew_frames")
