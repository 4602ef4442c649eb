"""Feeds keep to their specifications: RSS 2.0, RFC 4287 (Atom), JSON Feed 1.1."""

import json
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import feedparser
import pytest
from defusedxml import ElementTree
from django.utils.dateparse import parse_datetime
from django.utils.http import http_date, parse_http_date
from wagtail.models import Locale

from core.models import ContentVersion
from tests.factories.library import make_image
from tests.factories.magazine import (
    make_neighbourhood,
    make_news,
    make_news_index,
    make_topic,
    sign,
)

FEEDS = {
    "/news/kanal/rss/": "application/rss+xml; charset=utf-8",
    "/news/kanal/atom/": "application/atom+xml; charset=utf-8",
    "/news/kanal/json/": "application/feed+json; charset=utf-8",
}
ATOM = "{http://www.w3.org/2005/Atom}"
DAY = datetime(2024, 3, 2, 10, tzinfo=UTC)


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, title="News & more", slug="news", lead="What is new.")


@pytest.fixture
def filled(index):
    """A list with a full piece of news, and one with a headline only."""
    page = make_news(
        index,
        title="Paths <ready> & open",
        lead="1.8 km of paths, “finally” & <free>.",
        topic=make_topic(),
        neighbourhood=make_neighbourhood("Górce", "gorce"),
        share_image=make_image(),
        first_published_at=DAY,
        last_published_at=DAY + timedelta(days=3),
    )
    sign(page, "Anna Nowak")
    sign(page, "Ewa Lis", "photographs")
    make_news(index, title="Bare", first_published_at=DAY - timedelta(days=1))
    return index


@pytest.fixture
def fetch(client):
    """The text of a feed."""

    def act(address):
        response = client.get(address)
        assert response.status_code == 200
        return response.content.decode()

    return act


def is_full_address(text):
    return bool(urlsplit(text).scheme and urlsplit(text).netloc)


def ids(fetch, address="/news/kanal/json/"):
    return [item["id"] for item in json.loads(fetch(address))["items"]]


def names(fetch, address):
    return [item["title"] for item in json.loads(fetch(address))["items"]]


@pytest.mark.parametrize("address", FEEDS)
def test_a_feed_says_what_it_is(filled, client, address):
    assert client.get(address)["Content-Type"] == FEEDS[address]


@pytest.mark.parametrize("address", [*FEEDS][:2])
def test_a_reader_of_feeds_finds_no_fault(filled, fetch, address):
    feed = feedparser.parse(fetch(address))

    assert feed.bozo == 0
    assert [entry.title for entry in feed.entries] == ["Paths <ready> & open", "Bare"]
    assert feed.entries[0].author == "Anna Nowak, Ewa Lis"
    assert {tag.term for tag in feed.entries[0].tags} == {"Transport", "Górce"}
    assert feed.feed.language == "pl"


def test_rss_has_what_its_specification_requires(filled, fetch):
    root = ElementTree.fromstring(fetch("/news/kanal/rss/"))
    channel = root.find("channel")

    assert (root.tag, root.get("version")) == ("rss", "2.0")
    assert all(channel.findtext(name) for name in ("title", "link", "description"))
    assert channel.find(f"{ATOM}link").attrib == {
        "rel": "self",
        "href": "http://localhost/news/kanal/rss/",
    }
    assert parsedate_to_datetime(channel.findtext("lastBuildDate")) == DAY + timedelta(days=3)
    for item in channel.findall("item"):
        assert item.findtext("title")
        assert is_full_address(item.findtext("link"))
        assert parsedate_to_datetime(item.findtext("pubDate"))
        assert item.find("guid").get("isPermaLink") == "false"
    [enclosure] = channel.iter("enclosure")
    assert is_full_address(enclosure.get("url"))
    assert int(enclosure.get("length")) > 0
    assert enclosure.get("type") == "image/jpeg"


def test_rss_descriptions_are_escaped_html(filled, fetch):
    description = ElementTree.fromstring(fetch("/news/kanal/rss/")).findtext(".//item/description")

    assert description == "1.8 km of paths, “finally” &amp; &lt;free&gt;."


def test_atom_has_what_its_specification_requires(filled, fetch):
    root = ElementTree.fromstring(fetch("/news/kanal/atom/"))

    assert root.tag == f"{ATOM}feed"
    assert root.findtext(f"{ATOM}author/{ATOM}name")
    for element in [root, *root.findall(f"{ATOM}entry")]:
        assert element.findtext(f"{ATOM}title")
        assert is_full_address(element.findtext(f"{ATOM}id")) or element.findtext(
            f"{ATOM}id"
        ).startswith("urn:uuid:")
        assert parse_datetime(element.findtext(f"{ATOM}updated")).tzinfo
        alternates = [
            link for link in element.findall(f"{ATOM}link") if link.get("rel") == "alternate"
        ]
        assert len(alternates) == 1
        assert is_full_address(alternates[0].get("href"))
    own = [link for link in root.findall(f"{ATOM}link") if link.get("rel") == "self"]
    assert [link.get("href") for link in own] == ["http://localhost/news/kanal/atom/"]
    entry = root.find(f"{ATOM}entry")
    assert parse_datetime(entry.findtext(f"{ATOM}published")) == DAY
    assert parse_datetime(entry.findtext(f"{ATOM}updated")) == DAY + timedelta(days=3)


def test_json_has_what_its_specification_requires(filled, fetch):
    feed = json.loads(fetch("/news/kanal/json/"))

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] == "News & more"
    assert feed["home_page_url"] == "http://localhost/news/"
    assert feed["feed_url"] == "http://localhost/news/kanal/json/"
    assert feed["language"] == "pl"
    full, bare = feed["items"]
    assert full["summary"] == "1.8 km of paths, “finally” & <free>."
    assert full["authors"] == [{"name": "Anna Nowak"}, {"name": "Ewa Lis"}]
    assert full["tags"] == ["Transport", "Górce"]
    assert is_full_address(full["image"])
    assert parse_datetime(full["date_modified"]) == DAY + timedelta(days=3)
    assert set(bare) == {
        *("id", "url", "title", "content_text", "date_published", "date_modified", "language"),
    }
    assert all(isinstance(item["id"], str) and item["content_text"] for item in feed["items"])


@pytest.mark.parametrize("address", FEEDS)
def test_an_empty_feed_is_valid_and_stays_the_same(index, client, address):
    first, second = client.get(address), client.get(address)

    assert first.content == second.content
    assert b"News" in first.content


def test_a_moved_or_renamed_page_keeps_its_id_and_a_translation_has_another(
    filled, home_page, fetch
):
    before = ids(fetch)
    page = filled.get_children().get(title="Bare").specific
    page.slug, page.title = "renamed", "Renamed"
    page.save_revision().publish()
    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page.copy_for_translation(english).save_revision().publish()
    filled.copy_for_translation(english).save_revision().publish()
    page.copy_for_translation(english).save_revision().publish()

    assert ids(fetch) == before
    assert set(ids(fetch, "/en/news/kanal/json/")).isdisjoint(before)


def test_a_feed_can_be_limited_like_the_list(filled, fetch):
    make_topic("Kultura", "kultura")

    feed = json.loads(fetch("/news/kanal/json/?topic=transport&neighbourhood=gorce"))

    assert feed["title"] == "News & more: Transport, Górce"
    assert feed["home_page_url"].endswith("/news/?topic=transport&neighbourhood=gorce")
    assert feed["feed_url"].endswith("/kanal/json/?topic=transport&neighbourhood=gorce")
    assert [item["title"] for item in feed["items"]] == ["Paths <ready> & open"]
    assert names(fetch, "/news/kanal/json/?topic=kultura") == []


@pytest.mark.parametrize("address", ["/news/kanal/xml/", "/news/kanal/rss/?topic=nonsense"])
def test_an_unknown_feed_is_not_found(filled, client, address):
    assert client.get(address).status_code == 404


def test_a_feed_shows_the_newest_twenty(index, fetch):
    for number in range(22):
        make_news(index, title=str(number), first_published_at=DAY - timedelta(days=number))

    assert names(fetch, "/news/kanal/json/") == [str(number) for number in range(20)]


@pytest.mark.parametrize("address", [*FEEDS, "/news/"])
def test_a_reader_who_has_it_already_gets_nothing(filled, client, address):
    first = client.get(address)

    by_tag = client.get(address, headers={"if-none-match": first["ETag"]})
    by_date = client.get(address, headers={"if-modified-since": first["Last-Modified"]})

    assert (by_tag.status_code, by_date.status_code) == (304, 304)


@pytest.mark.parametrize("address", [*FEEDS, "/news/"])
def test_withdrawn_news_are_a_change_since_then(filled, client, settings, address):
    settings.PUBLIC_PAGE_SECONDS = 0
    ContentVersion.objects.update(second=1_700_000_000)
    date = client.get(address)["Last-Modified"]

    filled.get_children().get(title="Bare").unpublish()
    response = client.get(address, headers={"if-modified-since": date})

    assert response.status_code == 200
    assert b"Bare" not in response.content
    assert parse_http_date(response["Last-Modified"]) > parse_http_date(date)


def test_a_page_of_news_answers_by_date_too(filled, client):
    address = filled.get_children().get(title="Bare").url
    date = client.get(address)["Last-Modified"]

    assert client.get(address, headers={"if-modified-since": date}).status_code == 304
    old = http_date(parse_http_date(date) - 60)
    assert client.get(address, headers={"if-modified-since": old}).status_code == 200
