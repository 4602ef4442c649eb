"""What of a page or document is searched: its own `search_fields`, whatever its kind."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Manager
from django.utils import timezone
from django.utils.encoding import force_str
from wagtail.documents.models import AbstractDocument
from wagtail.models import Page
from wagtail.search.index import RelatedFields, SearchField

_LEADS = ("lead", "search_description")
_SENTENCE_ENDS = (".", "?", "!", ":", ";", ",", "…", "”")


@dataclass(frozen=True, kw_only=True)
class Content:
    """The plain texts of something that can be found."""

    title: str
    lead: str
    text: str


def content_of(item: Any) -> Content:
    """Return the texts of the item's search fields: title, lead, and all the others."""
    texts: dict[str, list[str]] = {"title": [], "lead": [], "text": []}
    for name, text in _field_texts(item, item.get_search_fields()):
        part = "title" if name == "title" else "lead" if name in _LEADS else "text"
        texts[part].append(text)
    joined = {part: _one_line(found) for part, found in texts.items()}
    return Content(**joined)


def date_of(item: Page | AbstractDocument) -> date:
    """Return the day by which the item is filtered: the first publication, or the upload."""
    if isinstance(item, AbstractDocument):
        return timezone.localdate(item.created_at)
    moment = item.first_published_at or item.latest_revision_created_at or timezone.now()
    return timezone.localdate(moment)


def _field_texts(item: Any, fields: Iterable[Any]) -> Iterator[tuple[str, str]]:
    for field in fields:
        if isinstance(field, SearchField):
            yield from ((field.field_name, text) for text in _flat(field.get_value(item)))
        elif isinstance(field, RelatedFields):
            for related in _related(field.get_value(item)):
                # The words of what belongs to a page are never its title.
                yield from (("", text) for _, text in _field_texts(related, field.fields))


def _related(value: Any) -> Iterable[Any]:
    if isinstance(value, Manager):
        return value.all()
    return [] if value is None else [value]


def _flat(value: Any) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _flat(item)
    elif isinstance(value, dict):
        yield from _flat(list(value.values()))
    elif value:
        yield force_str(value)


def _one_line(texts: list[str]) -> str:
    """Join texts in one line, a dot between those that do not end as a sentence does."""
    lines = (" ".join(text.replace("\x00", " ").split()) for text in texts)
    kept = [line for line in lines if line]
    ends = [" " if line.endswith(_SENTENCE_ENDS) else " · " for line in kept[:-1]]
    return "".join(line + end for line, end in zip(kept, [*ends, ""], strict=False))
