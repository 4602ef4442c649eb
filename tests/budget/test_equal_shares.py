"""The Method of Equal Shares: a worked example, and a plain reading of its definition."""

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from budget.equal_shares import divide, equal_shares, pool_of

COSTS = st.lists(st.integers(1, 60), min_size=1, max_size=6).map(
    lambda costs: {f"p{place}": cost for place, cost in enumerate(sorted(costs))}
)


@st.composite
def elections(draw):
    costs = draw(COSTS)
    ballots = draw(st.lists(st.sets(st.sampled_from(list(costs)), min_size=1), max_size=8))
    return ballots, costs, draw(st.integers(1, 150))


def divided_by_definition(ballots, costs, part):
    """Buy the project with the smallest price rho: supporters pay rho x cost at most."""
    purses = [part] * len(ballots)
    winners = []
    while True:
        prices = {}
        for name, cost in costs.items():
            supporters = [voter for voter, chosen in enumerate(ballots) if name in chosen]
            if name not in winners and sum(purses[voter] for voter in supporters) >= cost:
                prices[name] = price_of(cost, [purses[voter] for voter in supporters])
        if not prices:
            return winners
        name = min(prices, key=lambda one: (prices[one], list(costs).index(one)))
        winners.append(name)
        for voter, chosen in enumerate(ballots):
            if name in chosen:
                purses[voter] -= min(purses[voter], prices[name] * costs[name])


def price_of(cost, purses):
    """Solve sum(min(purse, rho x cost)) = cost: rho x cost lies between two neighbouring purses."""
    for payers in range(len(purses), 0, -1):
        poor = sorted(purses)[: len(purses) - payers]
        rho = (cost - sum(poor)) / Fraction(payers * cost)
        if all(purse <= rho * cost for purse in poor) and rho * cost <= sorted(purses)[len(poor)]:
            return rho
    raise AssertionError


def test_a_third_of_the_voters_gets_a_third_of_the_money():
    ballots = [{"a", "b", "c"}] * 6 + [{"x", "y"}] * 3
    costs = {"x": 20, "y": 20, "a": 30, "b": 30, "c": 30}

    winners = equal_shares(pool_of(ballots, costs, 90))

    assert set(winners) == {"a", "b", "x"}


def test_money_left_goes_to_the_most_votes_that_fit():
    ballots = [{"big"}] * 3 + [{"small"}]

    winners = equal_shares(pool_of(ballots, {"small": 30, "big": 90}, 100))

    assert winners == ["big"]


def test_money_that_only_an_unwanted_project_could_use_stays():
    winners = equal_shares(pool_of([{"a"}], {"a": 10, "unwanted": 20}, 100))

    assert winners == ["a"]


@settings(deadline=None)
@given(elections())
def test_winners_are_those_of_the_definition(election):
    ballots, costs, budget = election
    part = Fraction(budget, max(len(ballots), 1))

    assert divide(pool_of(ballots, costs, budget), part) == divided_by_definition(
        ballots, costs, part
    )


@settings(deadline=None)
@given(elections())
def test_completed_winners_fit_and_leave_no_money_that_a_wanted_project_could_use(election):
    ballots, costs, budget = election

    winners = equal_shares(pool_of(ballots, costs, budget))

    left = budget - sum(costs[name] for name in winners)
    wanted = {name for chosen in ballots for name in chosen}
    assert left >= 0
    assert len(set(winners)) == len(winners)
    assert not any(costs[name] <= left for name in wanted - set(winners))
