"""Counts an election of a file again and chooses its winners."""

from dataclasses import dataclass

from budget.ballots import Count, count_ballots
from budget.pabulib import Election
from budget.tally import Candidate, Outcome, Rules, select_winners


@dataclass(frozen=True, kw_only=True)
class Recount:
    """The votes of every project in the order of the file, and what follows from them."""

    count: Count
    outcome: Outcome


def recount(
    election: Election, *, min_votes: int | None = None, excluded: frozenset[str] = frozenset()
) -> Recount:
    """Count the ballots and choose the winners by votes, equal votes by lower cost.

    `min_votes` stands for the threshold of the file. `excluded` projects keep their votes and
    cannot win. Raises FaultyFileError when a ballot cannot be read.
    """
    count = count_ballots(election.ballots(), election.projects)
    scores = count.scores
    running = [project for project in election.projects.values() if project.id not in excluded]
    outcome = select_winners(
        [Candidate(id=one.id, cost=one.cost, votes=scores[one.id]) for one in running],
        Rules(
            budget=election.budget,
            min_votes=election.min_votes if min_votes is None else min_votes,
        ),
    )
    return Recount(count=count, outcome=outcome)
