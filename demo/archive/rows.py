"""Pages as rows in bulk: no revisions, no signals; what thousands of pages need."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.contrib.contenttypes.models import ContentType
from django.db import DEFAULT_DB_ALIAS, connection
from django.db.models import Model
from django.db.models.sql import DeleteQuery, InsertQuery
from wagtail.models import Page

from search.models import Entry


class Shelf:
    """A page that gets many children: knows where the next one stands."""

    def __init__(self, parent: Page) -> None:
        self.parent: Page = Page.objects.get(pk=parent.pk)
        last = self.parent.get_last_child()
        self._step = _step_of(last.path) if last else 0

    def place(self, slug: str) -> dict[str, Any]:
        """The fields of the next child that say where it stands."""
        self._step += 1
        parent = self.parent
        return {
            "path": parent.path + _path_step(self._step),
            "depth": parent.depth + 1,
            "slug": slug,
            "url_path": f"{parent.url_path}{slug}/",
            "locale_id": parent.locale_id,
            "translation_key": uuid5(NAMESPACE_URL, f"demo:archive:{parent.url_path}{slug}"),
        }

    def missing(self, slugs: Sequence[str]) -> list[str]:
        """Those of the children that do not stand yet."""
        there = set(
            self.parent.get_children().filter(slug__in=slugs).values_list("slug", flat=True)
        )
        return [slug for slug in slugs if slug not in there]

    def count(self) -> None:
        """Write down how many children there are now."""
        # not by get_children: it believes the number that is to be corrected
        below = Page.objects.filter(path__startswith=self.parent.path, depth=self.parent.depth + 1)
        Page.objects.filter(pk=self.parent.pk).update(numchild=below.count())


def words(model: type[Page], title: str, lead: str, moment: datetime) -> dict[str, Any]:
    """The fields that every page of the archive has, whatever it is."""
    return {
        "title": title,
        "draft_title": title,
        "lead": lead,
        "search_description": lead,
        "content_type": ContentType.objects.get_for_model(model),
        "first_published_at": moment,
        "last_published_at": moment,
        "latest_revision_created_at": moment,
    }


def one_text(key: str, html: str) -> str:
    """A body of one block of text, as it is stored."""
    identity = str(uuid5(NAMESPACE_URL, f"demo:archive:{key}:text"))
    value = {"text": html, "language": ""}
    return json.dumps([{"type": "text", "id": identity, "value": value}])


def insert(pages: Sequence[Page]) -> None:
    """Write parent rows, then child rows: Django's bulk_create refuses inherited models."""
    fields = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    parents = [Page(**{name: getattr(page, name) for name in fields}) for page in pages]
    Page.objects.bulk_create(parents)
    keys = dict(
        Page.objects.filter(path__in=[page.path for page in pages]).values_list("path", "pk")
    )
    for page in pages:
        page.pk = page.page_ptr_id = page.id = keys[page.path]
    _insert_own_rows(type(pages[0]), list(pages))


def remove(model: type[Page], keys: list[int]) -> None:
    """Remove pages as they came: in bulk, without a signal for each."""
    Entry.objects.filter(page__in=keys).delete()
    DeleteQuery(model).delete_batch(keys, DEFAULT_DB_ALIAS)
    DeleteQuery(Page).delete_batch(keys, DEFAULT_DB_ALIAS)


def _insert_own_rows(model: type[Page], pages: list[Model]) -> None:
    fields = model._meta.local_concrete_fields
    limit = connection.features.max_query_params
    batch = max(1, limit // len(fields)) if limit else len(pages)
    for start in range(0, len(pages), batch):
        query = InsertQuery(model)
        query.insert_values(fields, pages[start : start + batch])
        query.get_compiler(connection=connection).execute_sql()


def _path_step(number: int) -> str:
    """Return a number as treebeard writes it in paths: base 36, four digits."""
    digits = ""
    for _ in range(Page.steplen):
        number, rest = divmod(number, len(Page.alphabet))
        digits = Page.alphabet[rest] + digits
    return digits


def _step_of(path: str) -> int:
    return int(path[-Page.steplen :], len(Page.alphabet))
