"""Search in PostgreSQL: a tsvector beside each entry, made of our terms, with a GIN index."""

from collections.abc import Iterable, Iterator

from search.engines.base import Engine
from search.question import EntryTerms

CREATE = """
    ALTER TABLE search_entry ADD COLUMN terms tsvector NOT NULL DEFAULT '';
    CREATE INDEX search_entry_terms ON search_entry USING gin (terms) WITH (fastupdate = off)
"""
DROP = "ALTER TABLE search_entry DROP COLUMN IF EXISTS terms"

_LAST_PLACE = 16_383  # what a tsvector can hold
_MOST_PLACES = 4  # more occurrences of a term say little and cost space


class PostgresEngine(Engine):
    """No text-search configuration is used: what is a word was decided in Python."""

    matching = "FROM search_entry e, (SELECT %s::tsquery AS asked) q WHERE e.terms @@ q.asked"
    # Weights of D, C, B, A: nothing, text, lead, title. Divided by 1 + log(length).
    best_first = "ts_rank('{0, 0.1, 0.4, 1.0}', e.terms, q.asked, 1) DESC"

    def write(self, entries: Iterable[EntryTerms]) -> None:
        rows = [(_vector(terms), terms.entry_id) for terms in entries]
        with self.connection.cursor() as cursor:
            cursor.executemany("UPDATE search_entry SET terms = %s::tsvector WHERE id = %s", rows)

    def tidy(self) -> None:
        """Nothing to do: terms stand in the entry's own row."""

    def expression(self, alternatives: list[list[str]]) -> str:
        groups = (" | ".join(f"'{term}'" for term in terms) for terms in alternatives)
        return " & ".join(f"({group})" for group in groups)


def _vector(terms: EntryTerms) -> str:
    places: dict[str, list[str]] = {}
    for term, place in _places(terms):
        if len(kept := places.setdefault(term, [])) < _MOST_PLACES:
            kept.append(place)
    return " ".join(f"'{term}':{','.join(kept)}" for term, kept in places.items())


def _places(terms: EntryTerms) -> Iterator[tuple[str, str]]:
    place = 0
    for weight, part in (("A", terms.title), ("B", terms.lead), ("C", terms.text)):
        for term in part:
            place = min(place + 1, _LAST_PLACE)
            yield term, f"{place}{weight}"
