"""Who wins: a pure function of votes, costs, money, rules, conflicts and the order of ties.

Most votes first; below the threshold is out; what does not fit the money left is skipped and the
next is tried; a project in conflict with a better placed winner drops out (vote-integrity rules of
Warsaw's participatory budget, resolution of the city council). Money is in whole numbers of any one
unit: złotys or hundredths of them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Verdict(StrEnum):
    """What became of a project, as a stable code."""

    SELECTED = "selected"
    TOO_FEW_VOTES = "too_few_votes"
    IN_CONFLICT = "in_conflict"
    NO_MONEY_LEFT = "no_money_left"


class TieOrder(StrEnum):
    """Who goes first among equal votes."""

    LOWER_COST = "lower_cost"
    DRAWN_LOT = "drawn_lot"


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """A project of one pool. `cost` is money; `lot` is its place in a drawn order."""

    id: str
    cost: int
    votes: int
    lot: int = 0


@dataclass(frozen=True, kw_only=True)
class Rules:
    """The rules of one pool. `budget` is money; a project without a vote never wins."""

    budget: int
    min_votes: int = 1
    ties: TieOrder = TieOrder.LOWER_COST
    skips: bool = True


@dataclass(frozen=True, kw_only=True)
class Placing:
    """A project's place in the ranking, what became of it, and the winner it lost to, if any."""

    place: int
    candidate: Candidate
    verdict: Verdict
    beaten_by: str = ""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The result of one pool: every project in the order of the ranking."""

    placings: tuple[Placing, ...]
    budget: int

    @property
    def selected(self) -> list[str]:
        """The winners in the order of their selection."""
        return [one.candidate.id for one in self.placings if one.verdict == Verdict.SELECTED]

    @property
    def spent(self) -> int:
        """The cost of the winners together."""
        chosen = (one for one in self.placings if one.verdict == Verdict.SELECTED)
        return sum(one.candidate.cost for one in chosen)

    @property
    def left(self) -> int:
        """The money that nobody got."""
        return self.budget - self.spent


@dataclass
class _Purse:
    """The money left, the winners so far, and whether the search is over."""

    left: int
    winners: set[str] = field(default_factory=set)
    is_closed: bool = False


def select_winners(
    candidates: Iterable[Candidate],
    rules: Rules,
    conflicts: Mapping[str, frozenset[str]] | None = None,
) -> Outcome:
    """Rank the candidates and choose the winners.

    `conflicts` names for a project those that cannot be built beside it; one direction is enough.
    Equal votes are ordered by the tie rule, then by lower cost, then by id, so that the same input
    always gives the same list.
    """
    against = _both_ways(conflicts or {})
    purse = _Purse(rules.budget)
    placings = []
    for place, candidate in enumerate(ranking(candidates, rules.ties), start=1):
        verdict, beaten_by = _judge(candidate, rules, purse, against.get(candidate.id, set()))
        if verdict == Verdict.SELECTED:
            purse.left -= candidate.cost
            purse.winners.add(candidate.id)
        placings.append(
            Placing(place=place, candidate=candidate, verdict=verdict, beaten_by=beaten_by)
        )
    return Outcome(placings=tuple(placings), budget=rules.budget)


def ranking(candidates: Iterable[Candidate], ties: TieOrder) -> list[Candidate]:
    """Return the candidates by votes, ties in the order of the rule."""
    if ties == TieOrder.DRAWN_LOT:
        return sorted(candidates, key=lambda one: (-one.votes, one.lot, one.cost, one.id))
    return sorted(candidates, key=lambda one: (-one.votes, one.cost, one.id))


def _judge(
    candidate: Candidate, rules: Rules, purse: _Purse, rivals: set[str]
) -> tuple[Verdict, str]:
    if candidate.votes < max(rules.min_votes, 1):
        return Verdict.TOO_FEW_VOTES, ""
    beaten_by = min(rivals & purse.winners, default="")
    if beaten_by:
        return Verdict.IN_CONFLICT, beaten_by
    if purse.is_closed or candidate.cost > purse.left:
        purse.is_closed = not rules.skips
        return Verdict.NO_MONEY_LEFT, ""
    return Verdict.SELECTED, ""


def _both_ways(conflicts: Mapping[str, frozenset[str]]) -> dict[str, set[str]]:
    against: dict[str, set[str]] = {}
    for one, others in conflicts.items():
        for other in others - {one}:
            against.setdefault(one, set()).add(other)
            against.setdefault(other, set()).add(one)
    return against
