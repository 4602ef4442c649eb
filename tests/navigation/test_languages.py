"""The languages of a page."""

import re

from django.template import Context, Template
from django.utils.translation import override
from wagtail.models import Locale

from navigation.models import Menu


def links(html):
    return re.findall(r'<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"', html)


def test_switcher_keeps_the_page(client, section, english_section):
    html = client.get("/konsultacje/").text

    assert 'href="/en/consultations/"' in html
    assert "data-leads-home" not in html


def test_page_without_translation_leads_to_the_front_page_and_says_so(client, page, english):
    html = client.get("/konsultacje/jelonki/").text

    switcher = html.split('class="languages"')[1].split("</nav>")[0]
    assert 'href="/en/"' in switcher
    assert "data-leads-home" in switcher


def test_language_without_a_front_page_is_not_offered(client, home_page):
    assert 'class="languages"' not in client.get("/").text


def test_switcher_keeps_the_search(client, english):
    html = client.get("/en/search/?q=park").text

    switcher = html.split('class="languages"')[1].split("</nav>")[0]
    assert "q=park" in switcher


def test_draft_translation_is_not_offered(client, section, english_section):
    english_section.unpublish()

    assert "/en/consultations/" not in client.get("/konsultacje/").text


def test_alternates_name_every_version_and_a_default(client, section, english_section):
    alternates = dict(links(client.get("/en/consultations/").text))

    assert alternates == {
        "pl": "http://localhost/konsultacje/",
        "en": "http://localhost/en/consultations/",
        "x-default": "http://localhost/konsultacje/",
    }


def test_single_version_has_a_canonical_address_and_no_alternates(client, section):
    html = client.get("/konsultacje/?utm_source=x").text

    assert '<link rel="canonical" href="http://localhost/konsultacje/">' in html
    assert links(html) == []


def test_menu_of_another_language_shows_only_what_is_translated(client, main_menu, english_section):
    html = client.get("/en/").text

    assert ">Consultations</a>" in html
    assert "Konsultacje" not in html
    assert "Gdzie indziej" not in html


def test_english_pages_carry_no_polish_office_texts(client, facts, english):
    html = client.get("/en/").text

    assert "Wydaje dzielnica" not in html
    assert "Urząd Dzielnicy" not in html
    assert '<span class="masthead__district" lang="pl">Bemowo</span>' in " ".join(html.split())


def test_statement_without_translation_is_linked_in_polish(client, facts, english):
    html = " ".join(client.get("/en/").text.split())

    assert '<a href="/urzad/" hreflang="pl">Accessibility statement (in Polish)</a>' in html


def test_english_menu_replaces_the_polish_one(client, main_menu, english, english_section):
    Menu.objects.create(
        place="main",
        locale=Locale.objects.get(language_code="en"),
        items=[("link", {"page": english_section, "url": "", "label": "Have your say"})],
    )

    assert ">Have your say</a>" in client.get("/en/").text


def offer(rf, path, language):
    template = Template("{% load navigation_tags %}{% default_language_offer %}")
    with override(language):
        return template.render(Context({"request": rf.get(path, HTTP_HOST="localhost")}))


def test_missing_english_page_offers_the_polish_one(rf, page, english):
    html = " ".join(offer(rf, "/en/konsultacje/jelonki/", "en").split())

    assert '<a href="/konsultacje/jelonki/" lang="pl" hreflang="pl">Jelonki</a>' in html


def test_missing_page_is_found_by_its_last_part(rf, page, english):
    assert "/konsultacje/jelonki/" in offer(rf, "/en/consultations/jelonki/", "en")


def test_nothing_is_offered_for_what_is_nowhere(rf, page, english):
    assert "href" not in offer(rf, "/en/nowhere/", "en")


def test_nothing_is_offered_on_polish_addresses(rf, page):
    assert "href" not in offer(rf, "/jelonki/", "pl")


def test_error_page_under_english_links_to_the_polish_page(client, page, english):
    response = client.get("/en/konsultacje/jelonki/")

    assert response.status_code == 404
    assert 'href="/konsultacje/jelonki/"' in response.text
