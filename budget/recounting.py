"""Counts an election of a file again and chooses its winners."""

from dataclasses import dataclass

from budget.ballots import Count, count_ballots
from budget.equal_shares import equal_shares, pool_of
from budget.pabulib import HUNDREDTHS, Election
from budget.tally import Candidate, Outcome, Rules, select_winners


@dataclass(frozen=True, kw_only=True)
class Recount:
    """The votes of every project in the order of the file, and what follows from them.

    `outcome` ranks and judges every project; the Method of Equal Shares has no such ranking.
    """

    count: Count
    selected: list[str]
    spent: int
    budget: int
    outcome: Outcome | None = None


def recount(
    election: Election, *, min_votes: int | None = None, excluded: frozenset[str] = frozenset()
) -> Recount:
    """Count the ballots and choose the winners by the rule of the file.

    The rule is the greedy one, equal votes by lower cost, unless META says "equalshares".
    `min_votes` stands for the threshold of the file. `excluded` projects keep their votes and
    cannot win. Raises FaultyFileError when a ballot cannot be read.
    """
    count = count_ballots(election.ballots(), election.projects)
    threshold = max(election.min_votes if min_votes is None else min_votes, 1)
    running = [
        Candidate(id=one.id, cost=one.cost, votes=count.scores[one.id])
        for one in election.projects.values()
        if one.id not in excluded
    ]
    if election.shares_equally:
        return _by_equal_shares(election, count, running, threshold)
    rules = Rules(budget=election.budget, min_votes=threshold)
    outcome = select_winners(running, rules)
    return Recount(
        count=count,
        selected=outcome.selected,
        spent=outcome.spent,
        budget=outcome.budget,
        outcome=outcome,
    )


def _by_equal_shares(
    election: Election, count: Count, running: list[Candidate], threshold: int
) -> Recount:
    in_tie_order = sorted(running, key=lambda one: (one.cost, one.id))
    costs = {one.id: one.cost for one in in_tie_order if one.votes >= threshold}
    named = (ballot.choices for ballot in election.ballots())
    selected = equal_shares(pool_of(named, costs, election.budget, step=HUNDREDTHS))
    spent = sum(costs[name] for name in selected)
    return Recount(count=count, selected=selected, spent=spent, budget=election.budget)
