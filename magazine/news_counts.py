"""How many news there are of each topic, neighbourhood, year and month, whatever else is chosen."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from magazine.news_filter import NewsFilter


class Entry(NamedTuple):
    """The number of news that share topic, neighbourhood (codes, or empty) and month."""

    topic: str
    neighbourhood: str
    year: int
    month: int
    number: int


@dataclass(frozen=True)
class Counts:
    """How many news each choice leaves among what is chosen otherwise, and how many there are."""

    topic: Counter[str] = field(default_factory=Counter)
    neighbourhood: Counter[str] = field(default_factory=Counter)
    year: Counter[int] = field(default_factory=Counter)
    month: Counter[int] = field(default_factory=Counter)
    total: int = 0


def count(entries: Iterable[Entry], chosen: NewsFilter) -> Counts:
    """Count in one go: another topic, say, keeps neighbourhood and month; a year frees its months.

    Months are counted in the chosen year only.
    """
    counts, total = Counts(), 0
    for topic, neighbourhood, year, month, number in entries:
        in_topic = not chosen.topic or topic == chosen.topic
        in_place = not chosen.neighbourhood or neighbourhood == chosen.neighbourhood
        in_year = not chosen.year or year == chosen.year
        in_month = in_year and (not chosen.month or month == chosen.month)
        if in_place and in_month:
            counts.topic[topic] += number
        if in_topic and in_month:
            counts.neighbourhood[neighbourhood] += number
        if in_topic and in_place:
            counts.year[year] += number
            if chosen.year and in_year:
                counts.month[month] += number
            if in_month:
                total += number
    return replace(counts, total=total)
