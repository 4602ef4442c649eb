"""The archive of news as choices with counts: topics, neighbourhoods, years and months."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Count
from django.db.models.functions import TruncMonth

from core.dates import say_month
from core.kept_parts import remember
from magazine.models import NewsIndexPage, NewsPage
from magazine.news_counts import Counts, Entry, count
from magazine.news_filter import NewsFilter
from magazine.selectors.vocabulary import Vocabulary, vocabulary


@dataclass(frozen=True, kw_only=True)
class Choice:
    """One value to choose, how many news it leaves, and the query string that chooses it."""

    label: str
    number: int
    query: str
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class Chosen:
    """One thing that was chosen, and the query string without it."""

    label: str
    query: str


@dataclass(frozen=True, kw_only=True)
class Archive:
    """Everything a reader may choose from, and what has been chosen."""

    topics: list[Choice]
    neighbourhoods: list[Choice]
    years: list[Choice]
    months: list[Choice] = field(default_factory=list)
    chosen: list[Chosen] = field(default_factory=list)
    number: int = 0


def news_archive(index: NewsIndexPage, chosen: NewsFilter) -> Archive:
    """Return the choices that lead to some news, each with its count among what else is chosen."""
    counts = _counts(index, chosen)
    words = vocabulary(index.locale_id)
    return Archive(
        topics=_choices(chosen, "topic", words.topics, counts.topic),
        neighbourhoods=_choices(
            chosen, "neighbourhood", words.neighbourhoods, counts.neighbourhood
        ),
        years=_choices(chosen, "year", _years(counts.year, chosen), counts.year),
        months=_choices(chosen, "month", _months(), counts.month),
        chosen=_what_is_chosen(chosen, words),
        number=counts.total,
    )


def count_of_news(index: NewsIndexPage, chosen: NewsFilter) -> int:
    """Return how many news fit what was chosen."""
    return _counts(index, chosen).total


def headline(title: str, chosen: NewsFilter, words: Vocabulary) -> str:
    """Return what a list shows: "News: Transport, March 2024"."""
    parts = [
        words.topics.get(chosen.topic),
        words.neighbourhoods.get(chosen.neighbourhood),
        _span_in_words(chosen),
    ]
    told = ", ".join(part for part in parts if part)
    return f"{title}: {told}" if told else title


def _counts(index: NewsIndexPage, chosen: NewsFilter) -> Counts:
    return remember(("news-counts", index.pk, chosen.query), lambda: _count(index, chosen))


def _count(index: NewsIndexPage, chosen: NewsFilter) -> Counts:
    return count(_entries(index), chosen)


def _entries(index: NewsIndexPage) -> list[Entry]:
    """All news of a list as counts: one query after each change, for every choice."""
    return remember(("news-entries", index.pk), lambda: _read(index))


def _read(index: NewsIndexPage) -> list[Entry]:
    words = vocabulary(index.locale_id)
    rows = (
        NewsPage.objects.open_below(index)
        .order_by()
        .annotate(month=TruncMonth("first_published_at"))
        .values_list("topic_id", "neighbourhood_id", "month")
        .annotate(number=Count("pk"))
    )
    return [
        Entry(
            words.topic_codes.get(topic, ""),
            words.neighbourhood_codes.get(neighbourhood, ""),
            month.year,
            month.month,
            number,
        )
        for topic, neighbourhood, month, number in rows
    ]


def _choices(
    chosen: NewsFilter, name: str, labels: Mapping[Any, str], numbers: Mapping[Any, int]
) -> list[Choice]:
    """The values that lead to some news, and the chosen one in any case."""
    current = getattr(chosen, name)
    return [
        Choice(
            label=label,
            number=numbers.get(value, 0),
            query=(
                chosen.without(name) if value == current else _choose(chosen, name, value)
            ).query,
            is_chosen=value == current,
        )
        for value, label in labels.items()
        if numbers.get(value) or value == current
    ]


def _choose(chosen: NewsFilter, name: str, value: str | int) -> NewsFilter:
    """Another year is a new beginning: its months may be empty."""
    return chosen.without("year").but(year=value) if name == "year" else chosen.but(**{name: value})


def _years(found: Iterable[Any], chosen: NewsFilter) -> dict[int, str]:
    years = {*found, *([chosen.year] if chosen.year else [])}
    return {year: str(year) for year in sorted(years, reverse=True)}


def _months() -> dict[int, str]:
    return {month: say_month(date(2000, month, 1), with_year=False) for month in range(12, 0, -1)}


def _what_is_chosen(chosen: NewsFilter, words: Vocabulary) -> list[Chosen]:
    labels = {
        "topic": words.topics.get(chosen.topic, ""),
        "neighbourhood": words.neighbourhoods.get(chosen.neighbourhood, ""),
        "year": str(chosen.year or ""),
        "month": _months().get(chosen.month or 0, ""),
    }
    return [
        Chosen(label=label, query=chosen.without(name).query)
        for name, label in labels.items()
        if label
    ]


def _span_in_words(chosen: NewsFilter) -> str:
    if chosen.first_day and chosen.month:
        return say_month(chosen.first_day)
    return str(chosen.year or "")
