"""The head and the foot of every page."""

import pytest
import time_machine
from django.template import Context, Template
from wagtail.images.tests.utils import get_test_image_file

from home.models import StandardPage
from library.models import LibraryImage, LibraryRendition
from navigation.models import Menu
from navigation.selectors import COAT_SPEC

MONDAY_NOON = "2026-11-23T11:00:00+00:00"


def test_main_navigation_names_pages_by_title_or_label(client, main_menu):
    html = client.get("/").text

    assert ">Konsultacje</a>" in html
    assert ">Nasz urząd</a>" in html
    assert 'href="https://example.org/"' in html


def test_section_of_the_page_is_marked(client, main_menu, page):
    html = client.get("/konsultacje/jelonki/").text

    assert 'href="/konsultacje/" aria-current="true"' in " ".join(html.split())
    assert html.count('aria-current="true">Konsultacje') == 1


def test_page_of_the_link_itself_is_marked_as_page(client, main_menu):
    html = client.get("/urzad/").text

    assert 'aria-current="page">Nasz urząd' in html


def test_unpublished_page_leaves_the_menu_at_once(client, main_menu, other_section):
    client.get("/")

    other_section.unpublish()

    assert "Nasz urząd" not in client.get("/").text


def test_without_a_menu_the_pages_marked_for_menus_are_shown(client, section, other_section):
    section.show_in_menus = True
    section.save_revision().publish()

    html = client.get("/").text

    assert ">Konsultacje</a>" in html
    assert ">Urząd</a>" not in html


def test_draft_menu_is_not_shown(client, main_menu):
    Menu.objects.filter(pk=main_menu.pk).update(live=False)

    assert "Nasz urząd" not in client.get("/").text


def test_statement_is_linked_from_pages_and_from_search(client, facts):
    for address in ("/", "/urzad/", "/szukaj/"):
        assert 'href="/urzad/"' in client.get(address, follow=True).text


def test_office_hours_of_the_moment_are_told(client, facts):
    with time_machine.travel(MONDAY_NOON, tick=False):
        html = client.get("/").text

    assert "18" in html.split("topbar__hours")[1].split("</p>")[0]


def test_cached_header_still_knows_that_the_office_has_closed(client, facts):
    with time_machine.travel("2026-11-23T16:59:30+00:00", tick=False):
        before = client.get("/").text
    with time_machine.travel("2026-11-23T17:00:00+00:00", tick=False):
        after = client.get("/").text

    hours = [html.split("topbar__hours")[1].split("</p>")[0] for html in (before, after)]
    assert hours[0] != hours[1]


def test_empty_slot_for_the_coat_leaves_no_trace(client, facts):
    assert "masthead__coat" not in client.get("/").text


def test_coat_is_shown_where_the_office_has_one(client, facts, site):
    coat = LibraryImage.objects.create(title="Herb", file=get_test_image_file(), width=1, height=1)
    rendition = {"filter_spec": COAT_SPEC, "file": "herb.png", "width": 50, "height": 60}
    LibraryRendition.objects.create(image=coat, **rendition)
    facts.coat = coat
    facts.save()

    assert 'class="masthead__coat"' in client.get("/").text


def test_phone_can_be_dialled_from_abroad(client, facts):
    assert 'href="tel:+48224437695"' in client.get("/").text


def test_footer_tells_publisher_and_licence(client, facts):
    html = client.get("/").text

    assert "Wydaje dzielnica" in html
    assert "CC BY 4.0" in html


def test_footer_columns_have_headings(client, facts, section):
    group = {"heading": "Załatw", "links": [{"page": section, "url": "", "label": ""}]}
    Menu.objects.create(place="footer", locale=section.locale, items=[("group", group)])

    assert ">Załatw</h2>" in client.get("/").text


def test_breadcrumbs_lead_through_the_sections(client, page):
    html = client.get("/konsultacje/jelonki/").text

    trail = html.split('class="breadcrumbs"')[1].split("</nav>")[0]
    assert 'href="/konsultacje/"' in trail
    assert "Jelonki" in trail


def test_section_needs_no_breadcrumbs(client, section):
    assert 'class="breadcrumbs"' not in client.get("/konsultacje/").text


def test_title_with_markup_is_escaped(client, section):
    section.add_child(instance=StandardPage(title="<b>A</b>", slug="a"))

    assert "<b>A</b>" not in client.get("/konsultacje/a/").text


@pytest.mark.parametrize(
    "tag", ["site_header", "alert_banner", "breadcrumbs", "site_footer", "hreflang_links"]
)
def test_tags_work_without_a_request(tag):
    Template(f"{{% load navigation_tags %}}{{% {tag} %}}").render(Context({}))


def test_title_says_whose_page_it_is(client, facts, page):
    html = client.get(page.url).text

    assert f"<title>{page.title}\u00a0– Bemowo</title>" in html


def test_title_of_the_front_page_names_the_office(client, facts):
    html = client.get("/").text

    assert "\u00a0– Urząd Dzielnicy</title>" in html
