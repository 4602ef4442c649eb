"""The Method of Equal Shares, for towns whose rules say so: every voter has an equal part of money.

Utilities are costs; the method is completed as in Polish towns (Wieliczka, Świecie): the parts grow
by one unit of money a voter while the winners can be paid ("Add1"), then the most votes win what is
left. Peters, Pierczyński, Skowron: "Proportional Participatory Budgeting with Additive Utilities"
(2021); equalshares.net. Exact: all money is whole numbers over one common denominator.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

Supporters = Mapping[str, Sequence[int]]


@dataclass(frozen=True, kw_only=True)
class SharedPool:
    """What is divided: costs by project in the order of ties, supporters by project, and money.

    Voters are numbers from 0 on; `step` is the unit by which the parts grow.
    """

    costs: Mapping[str, int]
    supporters: Supporters
    voters: int
    budget: int
    step: int = 1


def pool_of(
    ballots: Iterable[Sequence[str]], costs: Mapping[str, int], budget: int, *, step: int = 1
) -> SharedPool:
    """Turn ballots (ids of the projects each names) into a pool; empty ballots have no part."""
    supporters: dict[str, list[int]] = {name: [] for name in costs}
    voters = 0
    for chosen in ballots:
        known = set(chosen) & costs.keys()
        for name in known:
            supporters[name].append(voters)
        voters += bool(known)
    return SharedPool(costs=costs, supporters=supporters, voters=voters, budget=budget, step=step)


def equal_shares(pool: SharedPool) -> list[str]:
    """Return the winners, completed, in the order of their selection."""
    if not pool.voters:
        return []
    part = Fraction(pool.budget, pool.voters)
    winners = divide(pool, part)
    part = Fraction(part // pool.step * pool.step)
    while not _is_exhausted(pool, winners):
        part += pool.step
        more = divide(pool, part)
        if sum(pool.costs[name] for name in more) > pool.budget:
            break
        winners = more
    return _filled_up(pool, winners)


def divide(pool: SharedPool, part: Fraction) -> list[str]:
    """Return the winners when every voter has `part` of money, without completion."""
    purses = _Purses(pool, part)
    # the price of a project for its supporters never falls, so an old price is a lower bound
    bounds = {name: Fraction(0) for name in pool.costs if pool.supporters[name]}
    winners: list[str] = []
    while best := _cheapest(purses, bounds):
        winners.append(best)
        purses.pay(best)
        del bounds[best]
    return winners


def _cheapest(purses: "_Purses", bounds: dict[str, Fraction]) -> str:
    best, best_price = "", None
    for name in sorted(bounds, key=lambda one: bounds[one]):
        if best_price is not None and bounds[name] > best_price:
            break
        price = purses.price(name)
        if price is None:
            del bounds[name]
            continue
        bounds[name] = price
        if best_price is None or (price, purses.rank[name]) < (best_price, purses.rank[best]):
            best, best_price = name, price
    return best


class _Purses:
    """What each voter has left, in whole numbers over `_scale`."""

    def __init__(self, pool: SharedPool, part: Fraction) -> None:
        self._pool = pool
        self._scale = part.denominator
        self._left = [part.numerator] * pool.voters
        self.rank = {name: place for place, name in enumerate(pool.costs)}

    def price(self, name: str) -> Fraction | None:
        """The largest share of its cost that a supporter pays, or None if it is too dear."""
        share = self._share(name)
        if share is None:
            return None
        missing, payers = share
        return Fraction(missing, payers * self._pool.costs[name] * self._scale)

    def pay(self, name: str) -> None:
        """Take the cost from the supporters: equally, from the poor all that they have."""
        share = self._share(name)
        if share is None:
            raise ValueError(name)
        missing, payers = share
        rest = Fraction(missing, payers)
        if rest.denominator > 1:
            self._scale *= rest.denominator
            self._left = [left * rest.denominator for left in self._left]
        for voter in self._pool.supporters[name]:
            self._left[voter] = max(0, self._left[voter] - rest.numerator)

    def _share(self, name: str) -> tuple[int, int] | None:
        """What the richer supporters must still pay, and how many they are."""
        missing = self._pool.costs[name] * self._scale
        purses = sorted(self._left[voter] for voter in self._pool.supporters[name])
        payers = len(purses)
        for left in purses:
            if left * payers >= missing:
                return missing, payers
            missing -= left
            payers -= 1
        return None


def _is_exhausted(pool: SharedPool, winners: list[str]) -> bool:
    left = pool.budget - sum(pool.costs[name] for name in winners)
    # what nobody wants is never bought, however large the parts
    wanted = [name for name, voters in pool.supporters.items() if voters and name not in winners]
    return not any(pool.costs[name] <= left for name in wanted)


def _filled_up(pool: SharedPool, winners: list[str]) -> list[str]:
    """Add what the money left allows, the most votes first."""
    left = pool.budget - sum(pool.costs[name] for name in winners)
    won = list(winners)
    by_votes = sorted(pool.costs, key=lambda name: -len(pool.supporters[name]))
    for name in by_votes:
        if name not in winners and pool.supporters[name] and pool.costs[name] <= left:
            won.append(name)
            left -= pool.costs[name]
    return won
