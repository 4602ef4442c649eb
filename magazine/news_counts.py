"""How many news there are of each topic, neighbourhood, year and month, whatever else is chosen."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from magazine.news_filter import NewsFilter

# a choice of one of these leaves the others of its kind to choose from
_IGNORED = {
    "topic": {"topic"},
    "neighbourhood": {"neighbourhood"},
    "year": {"year", "month"},
    "month": {"month"},
}


class Entry(NamedTuple):
    """The number of news that share topic, neighbourhood (codes, or empty) and month."""

    topic: str
    neighbourhood: str
    year: int
    month: int
    number: int


def counts(entries: Iterable[Entry], chosen: NewsFilter, *, by: str) -> Counter[str | int]:
    """Return the number of news for each value of `by`, among those otherwise chosen."""
    found: Counter[str | int] = Counter()
    wanted = _wanted(chosen, _IGNORED[by])
    for entry in entries:
        if all(getattr(entry, name) == value for name, value in wanted):
            found[getattr(entry, by)] += entry.number
    return found


def total(entries: Iterable[Entry], chosen: NewsFilter) -> int:
    """Return the number of news that fit all that is chosen."""
    wanted = _wanted(chosen, set())
    return sum(
        entry.number
        for entry in entries
        if all(getattr(entry, name) == value for name, value in wanted)
    )


def _wanted(chosen: NewsFilter, ignored: set[str]) -> list[tuple[str, str | int]]:
    return [
        (name, getattr(chosen, name))
        for name in _IGNORED
        if name not in ignored and getattr(chosen, name)
    ]
