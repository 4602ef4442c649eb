"""What leaves public view leaves the index at once; Wagtail's own signals do the rest."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import CollectionViewRestriction, PageViewRestriction
from wagtail.signals import page_unpublished, post_page_move

from search.services import (
    forget_items,
    forget_private_documents,
    forget_private_pages,
    index_collection_again,
    index_pages_below_again,
)


def forget_unpublished_page(instance: Any, **_kwargs: Any) -> None:
    """Do not wait for the worker."""
    forget_items([instance])


def follow_page_restriction(instance: Any, **_kwargs: Any) -> None:
    """Hide at once what became private; what became public comes with the worker."""
    forget_private_pages()
    index_pages_below_again(instance.page)


def follow_page_move(instance: Any, **_kwargs: Any) -> None:
    """A page may move into or out of a private section."""
    forget_private_pages()
    index_pages_below_again(instance)


def follow_collection_restriction(instance: Any, **_kwargs: Any) -> None:
    """Hide at once what became private; what became public comes with the worker."""
    forget_private_documents()
    index_collection_again(instance.collection)


def connect() -> None:
    """Listen; called once, when the app is ready."""
    page_unpublished.connect(forget_unpublished_page)
    post_page_move.connect(follow_page_move)
    for signal in (post_save, post_delete):
        signal.connect(follow_page_restriction, sender=PageViewRestriction)
        signal.connect(follow_collection_restriction, sender=CollectionViewRestriction)
