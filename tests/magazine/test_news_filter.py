"""What a reader asks the list of news for, and how many news each answer leaves."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from magazine.news_counts import Entry, count
from magazine.news_filter import NewsFilter, read_filter

WARSAW = ZoneInfo("Europe/Warsaw")
ENTRIES = [
    Entry("transport", "gorce", 2026, 11, 3),
    Entry("transport", "", 2026, 2, 2),
    Entry("kultura", "gorce", 2025, 11, 5),
    Entry("", "", 2016, 1, 1),
]


def read(**parameters):
    return read_filter(
        parameters, topics={"transport", "kultura"}, neighbourhoods={"gorce", "fort-bema"}
    )


def test_everything_in_the_address_is_read():
    chosen = read(topic="transport", neighbourhood="gorce", year="2024", month="3", page="2")

    assert chosen == NewsFilter(topic="transport", neighbourhood="gorce", year=2024, month=3)
    assert chosen.refused == ()


@pytest.mark.parametrize(
    ("parameters", "refused"),
    [
        ({"topic": "nonsense"}, ("topic",)),
        ({"neighbourhood": "' OR 1=1"}, ("neighbourhood",)),
        ({"year": "soon"}, ("year",)),
        ({"year": "99999999999"}, ("year",)),
        ({"year": "0"}, ("year",)),
        ({"year": "²024"}, ("year",)),
        ({"year": "2024", "month": "13"}, ("month",)),
        ({"month": "3"}, ("month",)),
    ],
)
def test_what_makes_no_sense_is_left_out_and_named(parameters, refused):
    chosen = read(**parameters)

    assert chosen.refused == refused
    assert chosen.without("year").is_empty


def test_an_empty_value_asks_for_nothing():
    chosen = read(topic="", year="")

    assert chosen.is_empty
    assert chosen.refused == ()


def test_the_query_string_always_has_the_same_order():
    chosen = NewsFilter(month=3, year=2024, topic="transport")

    assert chosen.query == "topic=transport&year=2024&month=3"


def test_a_year_takes_its_month_along():
    chosen = NewsFilter(topic="transport", year=2024, month=3)

    assert chosen.without("year") == NewsFilter(topic="transport")
    assert chosen.without("month") == NewsFilter(topic="transport", year=2024)


@pytest.mark.parametrize(
    ("chosen", "start", "end"),
    [
        (NewsFilter(year=2024), (2024, 1), (2025, 1)),
        (NewsFilter(year=2024, month=3), (2024, 3), (2024, 4)),
        (NewsFilter(year=2024, month=12), (2024, 12), (2025, 1)),
        (NewsFilter(year=2024, month=11), (2024, 11), (2024, 12)),
    ],
)
def test_a_month_begins_and_ends_at_midnight_in_warsaw(chosen, start, end):
    assert chosen.span == (
        datetime(*start, 1, tzinfo=WARSAW),
        datetime(*end, 1, tzinfo=WARSAW),
    )


def test_without_a_year_there_is_no_span():
    assert NewsFilter(topic="transport").span is None


def test_all_news_are_counted_when_nothing_is_chosen():
    counts = count(ENTRIES, NewsFilter())

    assert counts.year == {2026: 5, 2025: 5, 2016: 1}
    assert counts.month == {}
    assert counts.total == 11


def test_the_counts_of_one_choice_respect_the_others_but_not_itself():
    counts = count(ENTRIES, NewsFilter(topic="transport", neighbourhood="gorce"))

    assert counts.topic == {"transport": 3, "kultura": 5}
    assert counts.neighbourhood == {"gorce": 3, "": 2}
    assert counts.year == {2026: 3}
    assert counts.total == 3


def test_months_are_those_of_the_chosen_year():
    counts = count(ENTRIES, NewsFilter(year=2026, month=2))

    assert counts.month == {11: 3, 2: 2}
    assert counts.year == {2026: 5, 2025: 5, 2016: 1}
    assert counts.topic == {"transport": 2}
    assert counts.total == 2
