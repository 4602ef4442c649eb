"""Who wins: worked examples and what holds for every election."""

from hypothesis import given
from hypothesis import strategies as st

from budget.ballots import Ballot, BallotLimits, count_ballots
from budget.tally import Candidate, Rules, TieOrder, Verdict, select_winners


def candidate(name, cost, votes, lot=0):
    return Candidate(id=name, cost=cost, votes=votes, lot=lot)


def verdicts(outcome):
    return {one.candidate.id: one.verdict for one in outcome.placings}


def test_project_that_does_not_fit_is_skipped_and_the_next_is_tried():
    candidates = [candidate("park", 70, 90), candidate("most", 50, 80), candidate("ławka", 30, 10)]

    outcome = select_winners(candidates, Rules(budget=100))

    assert outcome.selected == ["park", "ławka"]
    assert (outcome.spent, outcome.left) == (100, 0)
    assert verdicts(outcome)["most"] == Verdict.NO_MONEY_LEFT


def test_search_ends_at_the_first_that_does_not_fit_where_the_rules_say_so():
    candidates = [candidate("park", 70, 90), candidate("most", 50, 80), candidate("ławka", 30, 10)]

    outcome = select_winners(candidates, Rules(budget=100, skips=False))

    assert outcome.selected == ["park"]


def test_project_below_the_threshold_does_not_win_although_there_is_money():
    candidates = [candidate("park", 10, 50), candidate("ławka", 10, 49)]

    outcome = select_winners(candidates, Rules(budget=100, min_votes=50))

    assert outcome.selected == ["park"]
    assert verdicts(outcome)["ławka"] == Verdict.TOO_FEW_VOTES


def test_project_without_a_vote_never_wins():
    outcome = select_winners([candidate("park", 10, 0)], Rules(budget=100, min_votes=0))

    assert outcome.selected == []


def test_project_in_conflict_with_a_better_placed_winner_drops_out():
    candidates = [candidate("park", 10, 50), candidate("parking", 10, 40), candidate("kino", 5, 9)]

    outcome = select_winners(candidates, Rules(budget=100), {"parking": frozenset({"park"})})

    assert outcome.selected == ["park", "kino"]
    lost = outcome.placings[1]
    assert (lost.verdict, lost.beaten_by) == (Verdict.IN_CONFLICT, "park")


def test_project_in_conflict_with_a_loser_may_win():
    candidates = [candidate("park", 200, 50), candidate("parking", 10, 40)]

    outcome = select_winners(candidates, Rules(budget=100), {"park": frozenset({"parking"})})

    assert outcome.selected == ["parking"]


def test_equal_votes_go_to_the_cheaper_or_by_the_drawn_lot():
    candidates = [candidate("drogi", 60, 5, lot=1), candidate("tani", 50, 5, lot=2)]

    by_cost = select_winners(candidates, Rules(budget=60))
    by_lot = select_winners(candidates, Rules(budget=60, ties=TieOrder.DRAWN_LOT))

    assert (by_cost.selected, by_lot.selected) == (["tani"], ["drogi"])


def test_points_rank_and_votes_are_reported_beside_them():
    count = count_ballots([Ballot(("a", "b"), (5, 1)), Ballot(("b",), (1,))], ["a", "b"])

    assert count.votes == {"a": 1, "b": 2}
    assert count.scores == {"a": 5, "b": 2}


def test_ballot_over_a_limit_or_with_a_name_twice_is_not_allowed():
    limits = BallotLimits(max_choices=2, max_cost=100, max_points=5)
    costs = {"a": 60, "b": 60, "c": 1, "d": 1}

    assert limits.allow(Ballot(("a", "c")), costs)
    assert not limits.allow(Ballot(("a", "b")), costs)
    assert not limits.allow(Ballot(("b", "c", "d")), costs)
    assert not limits.allow(Ballot(("c", "c")), costs)
    assert not limits.allow(Ballot(("x",)), costs)
    assert not limits.allow(Ballot(("c", "d"), (5, 1)), costs)
    assert not limits.allow(Ballot(("c",), (-1,)), costs)


names = st.sampled_from("abcdefgh")
ballots = st.lists(st.lists(names, max_size=5).map(lambda chosen: Ballot(tuple(chosen))))
pools = st.lists(
    st.builds(candidate, names, st.integers(1, 100), st.integers(0, 20)),
    unique_by=lambda one: one.id,
)
conflicts = st.dictionaries(names, st.frozensets(names, max_size=3), max_size=4)


@given(ballots)
def test_a_ballot_gives_a_project_one_vote_at_most(ballots):
    count = count_ballots(ballots, "abcdefgh")

    assert count.ballots == len(ballots)
    for name, votes in count.votes.items():
        assert votes == sum(name in ballot.choices for ballot in ballots)


@given(pools, st.integers(0, 300), st.integers(0, 10), conflicts)
def test_winners_fit_the_money_the_threshold_and_each_other(pool, budget, min_votes, conflicts):
    outcome = select_winners(pool, Rules(budget=budget, min_votes=min_votes), conflicts)

    won = set(outcome.selected)
    assert outcome.spent <= budget
    assert all(one.votes >= max(min_votes, 1) for one in pool if one.id in won)
    assert not any(other in won for one in won for other in conflicts.get(one, ()) if other != one)


@given(pools, st.integers(0, 300), st.integers(0, 10), conflicts)
def test_every_loser_has_a_reason_that_holds(pool, budget, min_votes, conflicts):
    outcome = select_winners(pool, Rules(budget=budget, min_votes=min_votes), conflicts)

    left = budget
    for one in outcome.placings:
        if one.verdict == Verdict.SELECTED:
            left -= one.candidate.cost
        elif one.verdict == Verdict.NO_MONEY_LEFT:
            assert one.candidate.cost > left
        elif one.verdict == Verdict.IN_CONFLICT:
            assert one.beaten_by in outcome.selected
        else:
            assert one.candidate.votes < max(min_votes, 1)


@given(
    st.permutations(
        [candidate(name, 10, votes) for name, votes in zip("abcd", (3, 3, 2, 1), strict=True)]
    )
)
def test_the_order_of_the_input_changes_nothing(pool):
    assert select_winners(pool, Rules(budget=30)).selected == ["a", "b", "c"]
