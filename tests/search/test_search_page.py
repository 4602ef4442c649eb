"""What a visitor sees at /szukaj/."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override
from wagtail.contrib.search_promotions.models import Query, SearchPromotion
from wagtail.models import Locale, PageViewRestriction

from tests.factories.pages import make_contact_page, make_section, make_standard_page


@pytest.fixture
def get(client, home_page):
    """Ask the search page; give its HTML."""

    def page(language: str = "pl", **asked: str) -> str:
        with override(language):
            response = client.get(reverse("search"), asked)
        assert response.status_code == 200
        return response.content.decode()

    return page


def test_a_match_is_marked_in_its_own_form(get, add_page):
    add_page("Konsultacje społeczne", lead="Zapraszamy na konsultacje w szkole.")

    html = get(q="konsultacji szkoła")

    assert "<mark>Konsultacje</mark> społeczne" in html
    assert "na <mark>konsultacje</mark> w\u00a0<mark>szkole</mark>." in html


def test_what_editors_and_visitors_write_is_escaped(get, add_page):
    add_page("Park <script>alert(1)</script>")

    html = get(q='park "><script>alert(2)</script>')

    assert "<script>alert" not in html
    assert "<script>alert" not in get(q="park")


def test_the_text_of_the_body_is_searched(get, add_page):
    add_page("Zieleń", body=[("text", {"text": "<p>Posadzimy wiązy przy szpalerze.</p>"})])

    assert "<mark>wiązy</mark>" in get(q="wiąz")


@pytest.mark.parametrize(
    "text",
    ["x" * 10_000, '"', "'", "a OR b AND NOT (c", "*", "NEAR(a b)", "title:park", "\x00park", "🌳",
     "%", "\\", "park\u0301", "-park", "{}", "п'ять", "' & | !", "ą" * 300],
)  # fmt: skip
@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_odd_questions_get_an_answer(get, add_page, text, language):
    add_page("Park")

    assert get(language, q=text)


def test_odd_filters_get_an_answer(get, add_page):
    add_page("Park")

    for asked in (
        {"kind": "nothing"},
        {"kind": "\x00"},
        {"page": "-1"},
        {"page": "999999"},
        {"page": "x"},
        {"since": "yesterday", "until": "9999-12-31"},
        {"since": "0001-01-01", "until": "0001-01-01"},
    ):
        assert get(q="park", **asked)


def test_a_wrong_date_is_named_and_left_out(get, add_page):
    add_page("Park nowy")

    html = get(q="park", since="jutro")

    assert "field__error" in html
    assert "<mark>Park</mark>" in html


def test_results_are_narrowed_by_date(get, add_page):
    add_page("Park dawny", first_published_at=datetime(2020, 5, 1, 12, tzinfo=UTC))
    add_page("Park nowy", first_published_at=datetime(2026, 5, 1, 12, tzinfo=UTC))

    html = get(q="park", since="2026-05-01", until="2026-05-01")

    assert "nowy" in html
    assert "dawny" not in html


def test_results_are_counted_and_narrowed_by_kind(get, home_page, add_page):
    add_page("Park pierwszy")
    make_section(home_page, title="Park drugi")

    html = get(q="park", kind="home.SectionPage")

    assert "drugi" in html
    assert "pierwszy" not in html
    assert "?q=park" in html


def test_pages_of_results_keep_the_question(get, add_page):
    for number in range(12):
        add_page(f"Park {number}")

    html = get(q="park", since="2020-01-01")

    assert "?q=park&amp;since=2020-01-01&amp;page=2" in html


def test_a_title_counts_more_than_a_lead_and_a_lead_more_than_text(add_page, ask):
    add_page("Pierwszy", body=[("text", {"text": "<p>Tu jest park i park.</p>"})])
    add_page("Drugi", lead="Tu jest park.")
    add_page("Trzeci park")

    assert ask("parki") == ["Trzeci park", "Drugi", "Pierwszy"]


def test_a_mistyped_word_gets_a_proposal(get, add_page):
    add_page("Konsultacje społeczne")

    html = get(q="konsutlacje spoleczne")

    assert "konsultacje spo" in html
    assert "konsultacje+spo" in html


def test_nothing_found_shows_where_to_go_on(get, home_page):
    make_section(home_page, title="Zieleń miejska", slug="zielen", show_in_menus=True)
    make_contact_page(home_page, title="Kontakt", slug="kontakt")

    html = get(q="krokodyl")

    assert 'href="/zielen/"' in html
    assert 'href="/kontakt/"' in html


def test_promoted_results_stand_first_in_any_form_of_the_words(get, add_page):
    page = add_page("Jak głosować")
    query = Query.objects.create(query_string="budżet obywatelski")
    SearchPromotion.objects.create(query=query, page=page, description="Wszystko o głosowaniu")

    assert "Wszystko o\u00a0głosowaniu" in get(q="budżetu obywatelskiego")
    assert "Wszystko o" not in get(q="budżet")


def test_drafts_and_private_pages_are_not_found(get, home_page, add_page):
    add_page("Szkic parku", live=False)
    section = make_section(home_page, title="Tajny park")
    make_standard_page(section, title="Ukryty park")
    PageViewRestriction.objects.create(page=section, restriction_type="login")

    html = get(q="park")

    assert not any(word in html for word in ("Szkic", "Tajny", "Ukryty"))


def test_a_page_that_becomes_public_again_is_found(get, home_page):
    section = make_section(home_page, title="Park")
    restriction = PageViewRestriction.objects.create(page=section, restriction_type="login")

    restriction.delete()

    assert "<mark>Park</mark>" in get(q="park")


def test_an_unpublished_page_is_not_found(get, add_page):
    page = add_page("Park miejski")

    page.unpublish()

    assert "miejski" not in get(q="park")


def test_each_language_finds_its_own_pages_and_names_the_others(get, home_page, add_page):
    english = Locale.objects.get_or_create(language_code="en")[0]
    add_page("Park Górczewska", locale=english)

    html = get(q="park")

    assert "<mark>Park</mark>" not in html
    assert "/en/search/?q=park" in html


def test_search_engines_are_kept_out_and_nothing_is_written(client, home_page, add_page):
    add_page("Park")

    with CaptureQueriesContext(
        connection,
    ) as queries:
        response = client.get("/szukaj/", {"q": "park"})

    assert response["X-Robots-Tag"] == "noindex, follow"
    assert all(query["sql"].startswith("SELECT") for query in queries.captured_queries)
    assert not Query.objects.exists()


@pytest.mark.parametrize("pages", [3, 30])
def test_a_search_makes_few_queries_however_much_is_found(client, add_page, pages):
    for number in range(pages):
        add_page(f"Park i rada {number}")
    client.get("/szukaj/", {"q": "park"})

    with CaptureQueriesContext(connection) as queries:
        client.get("/szukaj/", {"q": "rade w parkach"})

    assert len(queries) <= 15
