"""The names of topics and neighbourhoods in the reader's language, by their codes."""

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from core.kept_parts import hold
from core.models import Neighbourhood, Topic


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """Names by code in their order; codes by primary key, of topics in every language."""

    topics: MappingProxyType[str, str]
    neighbourhoods: MappingProxyType[str, str]
    topic_codes: MappingProxyType[int, str] = field(repr=False)
    neighbourhood_codes: MappingProxyType[int, str] = field(repr=False)


def vocabulary(locale_id: int) -> Vocabulary:
    """Return the words of one language; read once after each change of the site."""
    return hold(("vocabulary", locale_id), lambda: _read(locale_id))


def _read(locale_id: int) -> Vocabulary:
    topics = list(Topic.objects.order_by("sort_order", "name", "pk"))
    neighbourhoods = list(Neighbourhood.objects.order_by("sort_order", "name", "pk"))
    return Vocabulary(
        topics=_names(topic for topic in topics if topic.locale_id == locale_id),
        neighbourhoods=_names(neighbourhoods),
        topic_codes=_codes(topics),
        neighbourhood_codes=_codes(neighbourhoods),
    )


def _names(words: Any) -> MappingProxyType[str, str]:
    return MappingProxyType({word.code: word.name for word in words})


def _codes(words: Any) -> MappingProxyType[int, str]:
    return MappingProxyType({word.pk: word.code for word in words})
