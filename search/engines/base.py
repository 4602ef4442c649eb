"""What every engine does, and the SQL that they share."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from search.question import EntryTerms, Question, engine_term


class Engine(ABC):
    """Terms in, answers out; entries are named by their id."""

    #: SQL that gives `e` (entries) narrowed to those that match one parameter.
    matching: str
    #: SQL expression to order by, the best first.
    best_first: str

    def __init__(self, connection: Any) -> None:
        self.connection = connection

    @abstractmethod
    def write(self, entries: Iterable[EntryTerms]) -> None:
        """Keep the terms of entries, in place of what was kept for them."""

    @abstractmethod
    def tidy(self) -> None:
        """Drop what is kept for entries that are no more."""

    @abstractmethod
    def expression(self, alternatives: list[list[str]]) -> str:
        """Return the match expression: one term of each list must stand in the entry."""

    def standing(self, named: Mapping[str, frozenset[str]], language: str) -> set[str]:
        """Return the names of those sets of terms of which one stands in some entry."""
        asked = {name: _engine_terms(terms, language) for name, terms in named.items() if terms}
        if not asked:
            return set()
        one = f"SELECT %s WHERE EXISTS (SELECT 1 {self.matching})"
        parameters = ((name, self.expression([terms])) for name, terms in asked.items())
        with self.connection.cursor() as cursor:
            cursor.execute(" UNION ALL ".join([one] * len(asked)), list(chain(*parameters)))
            return {row[0] for row in cursor.fetchall()}

    def count(self, question: Question) -> dict[str, int]:
        """Return how many entries of each kind match, whatever kind was asked for."""
        if not (alternatives := self._alternatives(question)):
            return {}
        narrowing, parameters = _narrowing(question, by_kind=False)
        sql = f"SELECT e.kind, COUNT(*) {self.matching} {narrowing} GROUP BY e.kind"
        with self.connection.cursor() as cursor:
            cursor.execute(sql, [self.expression(alternatives), *parameters])
            return dict(cursor.fetchall())

    def top(self, question: Question, *, offset: int = 0, limit: int = 10) -> list[int]:
        """Return ids of matching entries, the best first, equally good ones by date."""
        if not (alternatives := self._alternatives(question)):
            return []
        narrowing, parameters = _narrowing(question, by_kind=True)
        order = f"ORDER BY {self.best_first}, e.dated_on DESC, e.id DESC LIMIT %s OFFSET %s"
        sql = f"SELECT e.id {self.matching} {narrowing} {order}"
        with self.connection.cursor() as cursor:
            cursor.execute(sql, [self.expression(alternatives), *parameters, limit, offset])
            return [row[0] for row in cursor.fetchall()]

    def _alternatives(self, question: Question) -> list[list[str]]:
        return [_engine_terms(terms, question.language) for terms in question.alternatives]


def _engine_terms(terms: Iterable[str], language: str) -> list[str]:
    return sorted(engine_term(term, language) for term in terms)


def _narrowing(question: Question, *, by_kind: bool) -> tuple[str, list[Any]]:
    conditions = {
        "AND e.kind = %s": question.kind if by_kind else "",
        "AND e.dated_on >= %s": question.since,
        "AND e.dated_on < %s": question.until,
    }
    asked = {condition: value for condition, value in conditions.items() if value}
    return " ".join(asked), list(asked.values())
