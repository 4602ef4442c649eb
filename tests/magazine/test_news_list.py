"""The list of news: what readers find in it, and what it says when they find nothing."""

from datetime import UTC, datetime, timedelta

import pytest
from bs4 import BeautifulSoup
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from core.models import Topic
from tests.factories.magazine import (
    make_neighbourhood,
    make_news,
    make_news_index,
    make_topic,
)

NOVEMBER = datetime(2024, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, title="Aktualności", slug="aktualnosci")


@pytest.fixture
def read(client):
    """The list as a reader sees it."""

    def act(address="/aktualnosci/"):
        response = client.get(address)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return act


def titles(page):
    return [heading.get_text(strip=True) for heading in page.select("main article h2")]


def words(tag):
    return " ".join(tag.get_text(" ").split())


def choices(page):
    """The label of each choice with its count."""
    return {
        words(link.select_one(".news-filter__label")): int(
            words(link.select_one(".news-filter__number")).split()[-1]
        )
        for link in page.select(".news-filter__choice")
    }


def address_of(page, label):
    [link] = [
        link
        for link in page.select(".news-filter__choice, .news-chosen__one")
        if label in words(link)
    ]
    return link["href"]


def test_the_newest_news_lead(index, read):
    make_news(index, title="Old", first_published_at=NOVEMBER - timedelta(days=400))
    make_news(index, title="New", first_published_at=NOVEMBER)
    make_news(index, title="Middle", first_published_at=NOVEMBER - timedelta(days=4))

    assert titles(read()) == ["New", "Middle", "Old"]


def test_drafts_and_private_news_are_neither_listed_nor_counted(index, read):
    make_news(index, title="Draft", live=False, first_published_at=NOVEMBER)
    private = make_news(index, title="Private", first_published_at=NOVEMBER)
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    make_news(index, title="Public", first_published_at=NOVEMBER)

    page = read()

    assert titles(page) == ["Public"]
    assert choices(page) == {"2024": 1}


def test_choices_are_combined_and_each_can_be_taken_back(index, read):
    transport, culture = make_topic(), make_topic("Kultura", "kultura")
    gorce = make_neighbourhood("Górce", "gorce")
    make_news(index, title="A", topic=transport, neighbourhood=gorce, first_published_at=NOVEMBER)
    make_news(index, title="B", topic=transport, first_published_at=NOVEMBER)
    make_news(index, title="C", topic=culture, neighbourhood=gorce, first_published_at=NOVEMBER)

    transport_only = read(address_of(read(), "Transport"))
    both = read(address_of(transport_only, "Górce"))
    culture_left = read(address_of(both, "Zdejmij ograniczenie: Górce"))

    assert sorted(titles(transport_only)) == ["A", "B"]
    assert titles(both) == ["A"]
    assert sorted(titles(culture_left)) == ["A", "B"]


def test_counts_say_what_a_choice_would_leave(index, read):
    transport, culture = make_topic(), make_topic("Kultura", "kultura")
    for year, topic in [(2024, transport), (2024, culture), (2016, transport)]:
        make_news(index, topic=topic, first_published_at=NOVEMBER.replace(year=year))

    assert choices(read()) == {"Transport": 2, "Kultura": 1, "2024": 2, "2016": 1}
    assert choices(read("/aktualnosci/?topic=kultura")) == {"Transport": 2, "Kultura": 1, "2024": 1}
    of_a_year = choices(read("/aktualnosci/?year=2016"))
    assert of_a_year == {"Transport": 1, "listopad": 1, "2024": 2, "2016": 1}


def test_the_archive_reaches_ten_years_back_by_links_alone(index, read):
    make_news(index, title="Then", first_published_at=NOVEMBER.replace(year=2014, month=3))
    make_news(index, title="Now", first_published_at=NOVEMBER)

    year = read(address_of(read(), "2014"))
    month = read(address_of(year, "marzec"))

    assert titles(month) == ["Then"]
    assert month.h1.get_text() == "Aktualności: marzec\u00a02014"


def test_news_of_new_years_night_belong_to_the_year_in_warsaw(index, read):
    make_news(index, title="Night", first_published_at=datetime(2023, 12, 31, 23, 30, tzinfo=UTC))

    assert choices(read()) == {"2024": 1}
    assert titles(read("/aktualnosci/?year=2024&month=1")) == ["Night"]
    assert titles(read("/aktualnosci/?year=2023")) == []


def test_heading_and_title_say_what_is_shown(index, read):
    make_topic()
    make_neighbourhood("Górce", "gorce")

    page = read("/aktualnosci/?topic=transport&neighbourhood=gorce&year=2024&month=3")

    assert page.h1.get_text() == "Aktualności: Transport, Górce, marzec\u00a02024"
    assert words(page.title).startswith("Aktualności: Transport, Górce, marzec 2024")


def test_wrong_values_are_left_out_with_a_word(index, read):
    make_news(index, title="A", first_published_at=NOVEMBER)

    page = read("/aktualnosci/?topic=%3Cscript%3E&year=abc&page=-7")

    assert titles(page) == ["A"]
    assert "Nie znamy części tego" in words(page.select_one(".notice"))


def test_an_empty_list_says_what_to_do(index, read):
    page = read()

    assert "skorzystaj z wyszukiwarki" in words(page.main)
    assert page.select(".news-filter") == []


def test_a_choice_without_news_leads_back_to_all(index, read):
    make_news(index, first_published_at=NOVEMBER)

    page = read("/aktualnosci/?year=1999")

    assert "Nie ma wiadomości" in words(page.select_one(".news-nothing"))
    assert page.select_one(".news-nothing a")["href"] == "/aktualnosci/"


def test_the_list_is_paged_and_keeps_what_was_chosen(index, read):
    topic = make_topic()
    for number in range(21):
        day = NOVEMBER - timedelta(days=number)
        make_news(index, title=f"News {number}", topic=topic, first_published_at=day)

    first = read("/aktualnosci/?topic=transport")
    second = read("/aktualnosci/" + first.select_one("a[rel=next]")["href"])

    assert len(titles(first)) == 20
    assert titles(second) == ["News 20"]
    assert "strona 2" in words(second.title)


def test_pinned_news_stand_on_top_until_their_time_is_over(index, read):
    now = timezone.now()
    old = now - timedelta(days=50)
    make_news(index, title="Was pinned", first_published_at=old, pinned_until=now)
    make_news(index, title="Pinned", first_published_at=old, pinned_until=now + timedelta(hours=1))
    make_news(index, title="New", first_published_at=now)

    assert titles(read())[:2] == ["Pinned", "New"]
    assert len(titles(read())) == 3
    assert titles(read(f"/aktualnosci/?year={now.year}"))[0] == "New"


def test_a_list_shows_news_of_its_own_language_and_names_topics_in_it(index, home_page, read):
    english = Locale.objects.get_or_create(language_code="en")[0]
    translated_home = home_page.copy_for_translation(english)
    translated_home.save_revision().publish()
    translated = index.copy_for_translation(english)
    translated.title = "News"
    translated.save_revision().publish()
    topic = make_topic()
    english_topic = Topic.objects.create(name="Getting around", code="transport", locale=english)
    make_news(index, title="Po polsku", topic=topic, first_published_at=NOVEMBER)
    translated.refresh_from_db()
    make_news(translated, title="In English", topic=english_topic, first_published_at=NOVEMBER)

    page = read("/en/aktualnosci/?topic=transport")

    assert titles(page) == ["In English"]
    assert page.h1.get_text() == "News: Getting around"
    assert choices(page) == {"Getting around": 1, "2024": 1}


def test_a_topic_in_another_language_is_no_kicker(index, read):
    english = Locale.objects.get_or_create(language_code="en")[0]
    foreign = Topic.objects.create(name="Getting around", code="transport", locale=english)
    make_news(index, title="A", topic=foreign, first_published_at=NOVEMBER)
    make_news(index, title="B", topic=make_topic(), first_published_at=NOVEMBER)

    kickers = [words(one) for one in read().select("[class$=__kicker]")]

    assert kickers == ["Transport"]


def test_feeds_of_what_is_shown_can_be_discovered(index, read):
    make_topic()

    page = read("/aktualnosci/?topic=transport")

    links = {link["type"]: link["href"] for link in page.select("head link[rel=alternate][type]")}
    assert links == {
        "application/rss+xml": "/aktualnosci/kanal/rss/?topic=transport",
        "application/atom+xml": "/aktualnosci/kanal/atom/?topic=transport",
        "application/feed+json": "/aktualnosci/kanal/json/?topic=transport",
    }
    assert [link["href"] for link in page.select(".news-feeds a")] == list(links.values())
