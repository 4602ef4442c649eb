"""What follows a change: the files of an issue made anew or withdrawn, kept parts out of date."""

from typing import Any

from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import page_published, page_unpublished

from core.content_version import advance_version
from magazine.models import Author, Column, IssueFile, IssuePage
from magazine.selectors import issues_of
from magazine.services import renew_files, withdraw_files


def on_published(instance: Page, **_signal: Any) -> None:
    """A new issue gets its files; a change in an issue that is out makes them anew."""
    is_first = isinstance(instance, IssuePage)
    renew_files(issues=issues_of(instance), moment=timezone.now(), is_first=is_first)


def on_unpublished(instance: Page, **_signal: Any) -> None:
    """What was withdrawn must not be read in a file."""
    withdraw_files(issues=issues_of(instance), moment=timezone.now())


def on_restricted(instance: PageViewRestriction, **_signal: Any) -> None:
    """As above, for a text that not everybody may read."""
    for page in Page.objects.filter(pk=instance.page_id).specific():
        withdraw_files(issues=issues_of(page), moment=timezone.now())


def on_file_deleted(instance: IssueFile, **_signal: Any) -> None:
    """The row is gone with its issue: so is the file."""
    name = instance.file.name
    if name:
        transaction.on_commit(lambda: default_storage.delete(name))


def connect() -> None:
    """Called once, when the app is ready."""
    page_published.connect(on_published, dispatch_uid="magazine.renew_files")
    page_unpublished.connect(on_unpublished, dispatch_uid="magazine.withdraw_files")
    post_save.connect(on_restricted, sender=PageViewRestriction, dispatch_uid="magazine.restricted")
    for model in (Author, Column):
        for signal in (post_save, post_delete):
            signal.connect(advance_version, sender=model, dispatch_uid=f"magazine.{model.__name__}")
    post_delete.connect(on_file_deleted, sender=IssueFile, dispatch_uid="magazine.file_deleted")
    for model in (Author, Column):
        for signal in (post_save, post_delete):
            signal.connect(advance_version, sender=model, dispatch_uid=f"magazine.{model.__name__}")
