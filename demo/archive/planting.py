"""Plants the archive: rows in bulk, five hundred pages at a time, each part whole or not at all."""

import json
from collections.abc import Iterator
from datetime import timedelta
from math import ceil
from uuid import NAMESPACE_URL, uuid5

from django.contrib.contenttypes.models import ContentType
from django.db import DEFAULT_DB_ALIAS, IntegrityError, connection, transaction
from django.db.models import Model
from django.db.models.sql import DeleteQuery, InsertQuery
from wagtail.models import Page

from core.content_version import advance_version
from demo.archive.notes import Note, note
from demo.district import District
from home.models import SectionPage, StandardPage
from search.models import Entry
from search.services import index_items

PART_SIZE = 500
SECTION = "page:pl:archiwum"


def plant_archive(district: District, size: int) -> Iterator[int]:
    """Bring the archive up to `size` pages, and yield how many there are after each part.

    Existing pages stay as they are; an archive that is larger already is left alone.
    """
    section = district.get(SECTION) or _section(district)
    for number in range(ceil(size / PART_SIZE)):
        wanted = min(PART_SIZE, size - number * PART_SIZE)
        with transaction.atomic():
            part = _part(section, number)
            _fill(district, part, range(number * PART_SIZE, number * PART_SIZE + wanted))
        yield number * PART_SIZE + wanted
    advance_version()


def remove_archive(district: District) -> None:
    """Remove the archive part by part, so that no transaction grows with its size."""
    section = district.get(SECTION)
    for part in section.get_children().order_by("-path") if section else ():
        try:
            with transaction.atomic():
                _remove_rows(part)
        except IntegrityError:
            # somebody has worked on these notes: revisions, tags or comments hang on them
            part.refresh_from_db()
            part.delete()


def _remove_rows(part: Page) -> None:
    """Remove the notes of a part as they came: in bulk, without a signal for each."""
    notes = Page.objects.filter(path__startswith=part.path, depth=part.depth + 1)
    Entry.objects.filter(page__in=notes).delete()
    keys = list(notes.values_list("pk", flat=True))
    DeleteQuery(StandardPage).delete_batch(keys, DEFAULT_DB_ALIAS)
    DeleteQuery(Page).delete_batch(keys, DEFAULT_DB_ALIAS)
    part.numchild = 0
    part.save(update_fields=["numchild"])
    part.delete()


def _section(district: District) -> SectionPage:
    section = SectionPage(
        title="Archiwum przykładowe",
        slug="archiwum-przykladowe",
        lead="Krótkie notatki do prób wydajności. Dane przykładowe.",
        search_description="Notatki do prób wydajności. Dane przykładowe.",
        locale=district.locale("pl"),
    )
    home = Page.objects.get(pk=district.page("home").pk)
    return district.keep(SECTION, home.add_child(instance=section))


def _part(section: Page, number: int) -> Page:
    slug = f"czesc-{number + 1}"
    found = section.get_children().filter(slug=slug).first()
    if found:
        return found
    part = SectionPage(title=f"Archiwum, część {number + 1}", slug=slug, locale=section.locale)
    return Page.objects.get(pk=section.pk).add_child(instance=part)


def _fill(district: District, part: Page, numbers: range) -> None:
    there = set(part.get_children().values_list("slug", flat=True))
    notes = {number: note(number) for number in numbers}
    missing = {number: each for number, each in notes.items() if each.slug not in there}
    if not missing:
        return
    last = part.get_last_child()
    step = _step_of(last.path) if last else 0
    pages = [
        _page(district, part, step + place, number, each)
        for place, (number, each) in enumerate(missing.items(), start=1)
    ]
    _insert(pages)
    Page.objects.filter(pk=part.pk).update(numchild=len(there) + len(pages))
    index_items(pages)


def _page(district: District, part: Page, step: int, number: int, text: Note) -> StandardPage:
    published_at = district.moment(-200) - timedelta(hours=number)
    return StandardPage(
        path=part.path + _path_step(step),
        depth=part.depth + 1,
        title=text.title,
        draft_title=text.title,
        slug=text.slug,
        url_path=f"{part.url_path}{text.slug}/",
        locale_id=part.locale_id,
        translation_key=uuid5(NAMESPACE_URL, f"demo:archive:{number}"),
        content_type=ContentType.objects.get_for_model(StandardPage),
        search_description=text.lead,
        first_published_at=published_at,
        last_published_at=published_at,
        latest_revision_created_at=published_at,
        lead=text.lead,
        body=json.dumps([_text_block(number, text.html)]),
    )


def _text_block(number: int, html: str) -> dict:
    identity = uuid5(NAMESPACE_URL, f"demo:archive:{number}:text")
    return {"type": "text", "id": str(identity), "value": {"text": html, "language": ""}}


def _insert(pages: list[StandardPage]) -> None:
    """Write parent rows, then child rows: Django's bulk_create refuses inherited models."""
    fields = [field.attname for field in Page._meta.concrete_fields if not field.primary_key]
    parents = [Page(**{name: getattr(page, name) for name in fields}) for page in pages]
    Page.objects.bulk_create(parents)
    keys = dict(
        Page.objects.filter(path__in=[page.path for page in pages]).values_list("path", "pk")
    )
    for page in pages:
        page.pk = page.page_ptr_id = page.id = keys[page.path]
    _insert_own_rows(list(pages))


def _insert_own_rows(pages: list[Model]) -> None:
    fields = StandardPage._meta.local_concrete_fields
    limit = connection.features.max_query_params
    batch = max(1, limit // len(fields)) if limit else len(pages)
    for start in range(0, len(pages), batch):
        query = InsertQuery(StandardPage)
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
