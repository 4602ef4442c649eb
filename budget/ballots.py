"""A ballot, what makes it valid, and how many votes ballots give: pure arithmetic."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ballot:
    """The projects somebody chose; `points` stand in the order of `choices`, or are empty."""

    choices: tuple[str, ...]
    points: tuple[int, ...] = ()


@dataclass(frozen=True, kw_only=True)
class BallotLimits:
    """What one ballot may hold; None is no limit; costs are in one unit."""

    max_choices: int | None = None
    max_cost: int | None = None
    max_points: int | None = None

    def allow(self, ballot: Ballot, costs: Mapping[str, int]) -> bool:
        """Whether the ballot names each project once, only known ones, and stays in the limits."""
        is_sound = (
            len(set(ballot.choices)) == len(ballot.choices)
            and all(choice in costs for choice in ballot.choices)
            and len(ballot.points) in {0, len(ballot.choices)}
            and all(points >= 0 for points in ballot.points)
        )
        return (
            is_sound
            and _within(len(ballot.choices), self.max_choices)
            and _within(sum(costs[choice] for choice in ballot.choices), self.max_cost)
            and _within(sum(ballot.points), self.max_points)
        )


@dataclass(frozen=True, kw_only=True)
class Count:
    """How many ballots named each project, and the points they gave it, if they give points."""

    ballots: int
    votes: dict[str, int]
    points: dict[str, int] | None = None

    @property
    def scores(self) -> dict[str, int]:
        """What the ranking goes by: points where there are any, votes elsewhere."""
        return self.votes if self.points is None else self.points


def count_ballots(ballots: Iterable[Ballot], projects: Iterable[str]) -> Count:
    """Return the votes and points of each project, in the order of `projects`.

    A project named twice on a ballot counts once, and a name that is no project not at all.
    Ballots are read one by one and not kept.
    """
    number = 0
    votes: Counter[str] = Counter()
    points: Counter[str] = Counter()
    has_points = False
    for ballot in ballots:
        number += 1
        votes.update(set(ballot.choices))
        if ballot.points:
            has_points = True
            points.update(dict(zip(ballot.choices, ballot.points, strict=True)))
    named = list(projects)
    return Count(
        ballots=number,
        votes={name: votes[name] for name in named},
        points={name: points[name] for name in named} if has_points else None,
    )


def _within(amount: int, limit: int | None) -> bool:
    return limit is None or amount <= limit
