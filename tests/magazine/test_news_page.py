"""A piece of news: who signed it, what was put right, where to go on, what is left of it."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from bs4 import BeautifulSoup
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale, PageViewRestriction

from core.models import Topic
from tests.factories.library import make_document, make_image
from tests.factories.magazine import make_news, make_news_index, make_topic, sign
from tests.factories.pages import make_standard_page

PLACE = {
    "name": "Town hall",
    "address": "ul. Prosta 1",
    "text": "",
    "latitude": Decimal("52.2391"),
    "longitude": Decimal("20.9136"),
}


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, title="News", slug="news")


@pytest.fixture
def read(client):
    """A page as a reader sees it."""

    def act(page):
        response = client.get(page.url)
        assert response.status_code == 200
        return BeautifulSoup(response.content, "html.parser")

    return act


def words(tag):
    return " ".join(tag.get_text(" ").split())


def test_people_and_units_sign_by_what_they_did(index, read):
    page = make_news(index)
    sign(page, "Ewa Lis", "photographs")
    sign(page, "Anna Nowak", "text")
    sign(page, "Jan Kowalski", "text")

    roles = [words(row) for row in read(page).select(".news-signed__list > div")]

    assert roles == ["Tekst Anna Nowak, Jan Kowalski", "Zdjęcia Ewa Lis"]


def test_the_lead_picture_has_caption_author_and_licence(index, read):
    image = make_image(author="Ewa Lis", licence="cc-by-4.0")

    caption = read(make_news(index, share_image=image, picture_caption="The path")).figcaption

    assert words(caption) == "The path Zdjęcie: Ewa Lis, CC BY 4.0"


def test_a_correction_stands_above_the_text_and_an_update_below(index, read):
    page = make_news(
        index,
        body=[("text", {"text": "<p>The text.</p>"})],
        amendments=[
            ("update", {"day": date(2026, 3, 1), "text": "<p>Moved to Thursday.</p>"}),
            ("update", {"day": date(2026, 3, 5), "text": "<p>Moved to Friday.</p>"}),
            ("correction", {"day": date(2026, 3, 2), "text": "<p>It costs less.</p>"}),
        ],
    )

    article = words(read(page).article)

    parts = ["aktualizacja 5", "Sprostowanie, 2", "It costs less", "The text", "Friday", "Thursday"]
    assert [article.index(part) for part in parts] == sorted(article.index(part) for part in parts)


def test_attachments_say_kind_size_language_and_whether_they_are_accessible(index, read):
    document = make_document("Plan of the park", language="en", is_accessible=True)

    panel = read(make_news(index, attachments=[("document", document)])).select_one(".downloads")

    assert "Plan of the park" in words(panel)
    assert "(PDF, " in words(panel)
    assert "wersja dostępna, angielski" in words(panel)


def test_places_are_a_list_that_a_map_is_drawn_from(index, read):
    [place] = read(make_news(index, related=[("place", PLACE)])).select(".places__place")

    assert words(place) == "Town hall ul. Prosta 1"
    assert place["data-latitude"] == "52.2391"


def test_related_pages_are_shown_as_chosen_as_far_as_anybody_may_read_them(index, home_page, read):
    second, first, draft, private = (
        make_standard_page(home_page, title=title)
        for title in ("Second", "First", "Draft", "Private")
    )
    draft.unpublish()
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    chosen = [("page", one) for one in (first, draft, second, private, first)]

    page = read(make_news(index, related=chosen))

    assert [words(link) for link in page.select("[aria-labelledby=related-title] a")] == [
        "First",
        "Second",
    ]


def test_related_pages_follow_the_language_of_the_page(index, home_page, read):
    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page.copy_for_translation(english).save_revision().publish()
    index.copy_for_translation(english).save_revision().publish()
    related = make_standard_page(home_page, title="Po polsku")
    only_polish = make_standard_page(home_page, title="Tylko po polsku")
    translated = related.copy_for_translation(english)
    translated.title = "In English"
    translated.save_revision().publish()
    page = make_news(index, related=[("page", related), ("page", only_polish)])
    page.copy_for_translation(english).save_revision().publish()

    [link] = read(page.get_translation(english)).select("[aria-labelledby=related-title] a")

    assert words(link) == "In English"


def test_other_news_of_the_topic_stand_beside(index, read):
    topic = make_topic()
    make_news(index, title="Other subject")
    make_news(index, title="Same subject", topic=topic)
    page = make_news(index, title="This", topic=topic)

    beside = read(page).select("[aria-labelledby=others-title] .news-beside__one")

    assert [words(link) for link in beside] == ["Same subject"]


def test_the_topic_leads_to_the_list_and_a_tag_to_the_search(index, read):
    page = make_news(index, topic=make_topic())
    page.tags.add("rower miejski")
    page.save()

    links = {words(link): link["href"] for link in read(page).select(".tag-list a")}

    assert links == {
        "Transport": "/news/?topic=transport",
        "rower miejski": "/szukaj/?q=rower%20miejski",
    }


def test_the_topic_stands_above_the_headline_unless_an_editor_wrote_a_subject(index):
    topic = make_topic()
    english = Locale.objects.get_or_create(language_code="en")[0]
    foreign = Topic.objects.create(name="Culture", code="culture", locale=english)

    assert make_news(index, topic=topic).kicker == "Transport"
    assert make_news(index, topic=topic, subject="Metro").kicker == "Metro"
    assert make_news(index, topic=foreign).kicker == ""
    assert make_news(index).kicker == ""


def test_expired_news_say_so_and_lead_to_what_is_current(index, client):
    page = make_news(index, title="Summer camps", topic=make_topic(), slug="camps")
    page.expire_at = timezone.now() - timedelta(minutes=1)
    page.save()
    call_command("publish_scheduled")

    response = client.get("/news/camps/")
    html = BeautifulSoup(response.content, "html.parser")

    assert response.status_code == 410
    assert "Ta wiadomość jest już nieaktualna" in words(html.main)
    assert html.select_one("main .button")["href"] == "/news/?topic=transport"
    assert html.select_one("meta[name=robots]")["content"] == "noindex"


def test_withdrawn_news_are_not_there(index, client):
    page = make_news(index, slug="withdrawn")
    page.unpublish()

    assert client.get("/news/withdrawn/").status_code == 404


def test_a_page_in_print_has_its_text(index, client):
    page = make_news(index, body=[("text", {"text": "<p>The text.</p>"})])

    html = BeautifulSoup(client.get(page.url + "?druk=1").content, "html.parser")

    assert "The text." in words(html.main)
    assert html.body.has_attr("data-print-view")


def test_a_page_knows_when_it_was_first_published(index, read):
    page = make_news(index, first_published_at=datetime(2016, 3, 1, 12, tzinfo=UTC))

    assert words(read(page).select_one(".news-signed__when")) == "1 marca 2016"
