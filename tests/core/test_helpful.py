"""Was this helpful? Counted without JavaScript, without personal data, and not twice."""

import pytest
from django.test import Client

from core.models import HelpfulTally
from core.services import ANSWERS_A_MINUTE, count_answer
from tests.factories.pages import make_standard_page


@pytest.fixture
def asking_page(home_page):
    return make_standard_page(home_page, slug="alejki", asks_if_helpful=True)


def token_of(response):
    return response.content.decode().split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]


def test_a_reader_answers_with_the_form_on_the_page(asking_page):
    reader = Client(enforce_csrf_checks=True)
    token = token_of(reader.get("/alejki/"))

    response = reader.post(
        f"/opinia/{asking_page.pk}/", {"answer": "yes", "csrfmiddlewaretoken": token}
    )

    assert response.status_code == 200
    assert HelpfulTally.objects.get(page=asking_page).helpful == 1


def test_an_answer_without_the_token_is_refused(asking_page):
    response = Client(enforce_csrf_checks=True).post(
        f"/opinia/{asking_page.pk}/", {"answer": "yes"}
    )

    assert response.status_code == 403
    assert not HelpfulTally.objects.exists()


def test_a_second_answer_of_the_same_reader_does_not_count(asking_page):
    count_answer(page=asking_page, is_helpful=True, sender="one")

    counted = count_answer(page=asking_page, is_helpful=False, sender="one")

    assert not counted
    assert HelpfulTally.objects.get().unhelpful == 0


def test_a_flood_of_answers_does_not_count(asking_page):
    for number in range(ANSWERS_A_MINUTE + 5):
        count_answer(page=asking_page, is_helpful=False, sender=str(number))

    assert HelpfulTally.objects.get().unhelpful == ANSWERS_A_MINUTE


def test_a_page_that_does_not_ask_counts_nothing(home_page, client):
    page = make_standard_page(home_page)

    client.post(f"/opinia/{page.pk}/", {"answer": "yes"})

    assert not HelpfulTally.objects.exists()


def test_an_answer_that_is_neither_counts_nothing(asking_page, client):
    client.post(f"/opinia/{asking_page.pk}/", {"answer": "maybe"})

    assert not HelpfulTally.objects.exists()


def test_a_draft_takes_no_answers(home_page, client):
    page = make_standard_page(home_page, asks_if_helpful=True, live=False)

    response = client.post(f"/opinia/{page.pk}/", {"answer": "yes"})

    assert response.status_code == 404


def test_a_page_with_the_form_is_kept_out_of_shared_caches(asking_page, client):
    client.get("/alejki/")

    response = client.get("/alejki/")

    assert response["Cache-Control"] == "private, no-cache"


def test_share_of_helped_readers_is_whole_per_cent(db):
    assert HelpfulTally(helpful=2, unhelpful=1).helpful_share == 67
    assert HelpfulTally().helpful_share is None
