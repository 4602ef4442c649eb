"""Keeping the index true: what everybody may read is in it, and nothing else."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from django.db import transaction
from django.db.models import Q
from modelsearch.tasks import insert_or_update_object_task
from wagtail.documents import get_document_model
from wagtail.documents.models import AbstractDocument
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from core.language import index_terms
from core.language.words import compose
from search.engines import get_engine
from search.extraction import content_of, date_of
from search.models import Entry
from search.question import EntryTerms, engine_term
from search.vocabulary import forget_lost_words, remember_words

# A page or a document; Wagtail ships no types.
Findable = Any


@transaction.atomic
def index_items(items: Sequence[Findable]) -> None:
    """Put pages and documents of one kind into the index; take out those not for everybody."""
    public = _public(items)
    public_keys = {item.pk for item in public}
    forget_items([item for item in items if item.pk not in public_keys])
    if public:
        entries = _save_entries(public)
        get_engine().write([_terms_of(entry) for entry in entries])
        remember_words(entries)


def forget_items(items: Iterable[Findable]) -> None:
    """Take pages and documents out of the index."""
    pages = [item.pk for item in items if isinstance(item, Page)]
    documents = [item.pk for item in items if isinstance(item, AbstractDocument)]
    if pages or documents:
        Entry.objects.filter(Q(page__in=pages) | Q(document__in=documents)).delete()


def forget_private_pages() -> None:
    """Take out at once all pages that stand under a view restriction."""
    for path in _private_paths():
        Entry.objects.filter(page__path__startswith=path).delete()


def forget_private_documents() -> None:
    """Take out at once all documents that lie in a restricted collection."""
    for path in _private_collections():
        Entry.objects.filter(document__collection__path__startswith=path).delete()


def index_pages_below_again(page: Page) -> None:
    """Let the worker index a page and all below it."""
    for pk in Page.objects.descendant_of(page, inclusive=True).live().values_list("pk", flat=True):
        insert_or_update_object_task.enqueue("wagtailcore", "page", str(pk))


def index_collection_again(collection: Collection) -> None:
    """Let the worker index the documents of a collection and of those in it."""
    model = get_document_model()
    lying_in = collection.get_descendants(inclusive=True)
    for pk in model.objects.filter(collection__in=lying_in).values_list("pk", flat=True):
        insert_or_update_object_task.enqueue(model._meta.app_label, model._meta.model_name, str(pk))


def tidy_index() -> None:
    """Drop terms of entries that are gone, and words that stand nowhere any more."""
    get_engine().tidy()
    forget_lost_words()


def _public(items: Sequence[Findable]) -> list[Findable]:
    if items and isinstance(items[0], Page):
        private = _private_paths()
        return [page for page in items if _is_public_page(page, private)]
    private = _private_collections()
    return [document for document in items if not document.collection.path.startswith(private)]


def _is_public_page(page: Page, private: tuple[str, ...]) -> bool:
    is_shown = page.live and page.depth > 1 and page.alias_of_id is None
    return is_shown and not page.path.startswith(private)


def _private_paths() -> tuple[str, ...]:
    return tuple(PageViewRestriction.objects.values_list("page__path", flat=True))


def _private_collections() -> tuple[str, ...]:
    return tuple(CollectionViewRestriction.objects.values_list("collection__path", flat=True))


def _save_entries(items: Sequence[Findable]) -> list[Entry]:
    return Entry.objects.bulk_create(
        [_entry(item) for item in items],
        update_conflicts=True,
        unique_fields=["page" if isinstance(items[0], Page) else "document"],
        update_fields=["language", "kind", "dated_on", "title", "lead", "text"],
    )


def _entry(item: Findable) -> Entry:
    content = content_of(item)
    is_page = isinstance(item, Page)
    return Entry(
        page_id=item.pk if is_page else None,
        document_id=None if is_page else item.pk,
        # A file has no language field: it is filed under the language of the office.
        language=item.locale.language_code if is_page else settings.LANGUAGE_CODE,
        kind=item._meta.label,
        dated_on=date_of(item),
        title=compose(content.title),
        lead=compose(content.lead),
        text=compose(content.text),
    )


def _terms_of(entry: Entry) -> EntryTerms:
    title, lead, text = (
        [engine_term(term, entry.language) for term in index_terms(part, entry.language)]
        for part in (entry.title, entry.lead, entry.text)
    )
    return EntryTerms(entry_id=entry.pk, title=title, lead=lead, text=text)
