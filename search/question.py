"""A question as the engines take it: what to look for, and among what."""

from dataclasses import dataclass
from datetime import date

LONGEST_QUERY = 200


@dataclass(frozen=True, kw_only=True)
class Question:
    """What somebody looks for in one language. `until` is the first day that no longer counts.

    Of each set of terms in `alternatives`, one must stand in the answer; `search.reading` makes
    them from the text.
    """

    text: str
    language: str
    alternatives: tuple[frozenset[str], ...] = ()
    kind: str = ""
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, kw_only=True)
class EntryTerms:
    """The terms of one entry, as often as they stand in its title, lead and text."""

    entry_id: int
    title: list[str]
    lead: list[str]
    text: list[str]


def engine_term(term: str, language: str) -> str:
    """Return the term as engines keep it: the same letters mean other words in other languages."""
    return f"{language[:2]}{term}"
