"""Every kind of page answers with what its editor gave, and bears that little was given."""

import pytest
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from home.blocks import NoticeStreamBlock
from home.models import PrivacyPage
from home.selectors import section_navigation
from home.templatetags.home_tags import telephone_link
from tests.factories.pages import (
    make_contact_page,
    make_easy_read_page,
    make_office_unit,
    make_privacy_page,
    make_section,
    make_sign_language_page,
    make_standard_page,
    make_statement,
)

NOTICE = {
    "purpose": "Voting",
    "anchor": "voting",
    "summary": "We check that you vote once.",
    "administrator": "<p>The mayor</p>",
    "officer": "<p>The officer</p>",
    "legal_basis": "<p>Article 6</p>",
    "recipients": "<p>Nobody</p>",
    "transfer": "",
    "retention": "<p>Five years</p>",
    "rights": "<p>Access</p>",
    "complaint": "<p>The office for data protection</p>",
    "obligation": "<p>Needed to vote</p>",
    "automated_decisions": "<p>None</p>",
}
MAKERS = [
    make_contact_page,
    make_easy_read_page,
    make_office_unit,
    make_privacy_page,
    make_section,
    make_sign_language_page,
    make_standard_page,
    make_statement,
]


def html_of(client, address):
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def test_front_page_answers(home_page, client):
    assert client.get("/").status_code == 200


def test_there_is_no_english_front_page_before_somebody_writes_it(home_page, client):
    assert client.get("/en/").status_code == 404


@pytest.mark.parametrize("make", MAKERS)
def test_a_page_with_only_a_title_answers_with_one_heading(home_page, client, make):
    parent = make_section(home_page, slug="s") if make is make_office_unit else home_page
    page = make(parent, slug="page")

    html = html_of(client, page.url)

    assert html.count("<h1") == 1
    assert page.title in html


def test_an_office_unit_shows_its_duties_in_order_and_its_place(home_page, client):
    section = make_section(home_page, slug="urzad")
    department = make_office_unit(section, title="Department", slug="d")
    duties = [("duty", f"duty number {number};") for number in range(1, 15)]
    make_office_unit(department, slug="u", head_role="head of the unit", duties=duties)

    html = html_of(client, "/urzad/d/u/")

    assert "head of the unit" in html
    assert 'href="/urzad/d/"' in html
    assert [html.index(f"duty number {number};") for number in range(1, 15)] == sorted(
        html.index(f"duty number {number};") for number in range(1, 15)
    )


def test_a_privacy_notice_has_its_anchor_and_every_part_with_a_text(home_page, client):
    make_privacy_page(home_page, slug="p", notices=[("notice", NOTICE)])

    html = html_of(client, "/p/")

    assert 'id="voting"' in html
    assert [text for text in NOTICE.values() if text and text not in html] == []


def test_two_notices_cannot_share_an_anchor():
    field = PrivacyPage._meta.get_field("notices").stream_block
    value = field.to_python([{"type": "notice", "value": NOTICE}] * 2)

    with pytest.raises(Exception, match="Validation error"):
        NoticeStreamBlock().clean(value)


def test_a_section_lists_its_public_pages_twenty_at_a_time(home_page, client):
    section = make_section(home_page, slug="s", page_order="title")
    for number in range(25):
        make_standard_page(section, title=f"Page {number:02}")
    make_standard_page(section, title="Draft", live=False)

    first, second = html_of(client, "/s/"), html_of(client, "/s/?page=2")

    assert "Page 19" in first
    assert "Page 20" not in first
    assert "Page 24" in second
    assert "Draft" not in first + second


def test_a_page_number_out_of_range_shows_the_last_page(home_page, client):
    section = make_section(home_page, slug="s")
    make_standard_page(section, title="Only one")

    assert "Only one" in html_of(client, "/s/?page=99")


def test_pages_beside_a_page_are_its_siblings(home_page):
    section = make_section(home_page)
    page, other = make_standard_page(section), make_standard_page(section)

    above, beside = section_navigation(page)

    assert above.pk == section.pk
    assert [one.pk for one in beside] == [page.pk, other.pk]


def test_nothing_stands_beside_a_page_with_very_many_siblings(home_page):
    section = make_section(home_page)
    pages = [make_standard_page(section) for _number in range(16)]

    assert section_navigation(pages[0])[1] == []


def test_a_page_says_who_answers_for_it_and_since_when(home_page, client):
    unit = make_office_unit(make_section(home_page), title="Communications")
    page = make_standard_page(home_page, slug="a", responsible_unit=unit)
    page.save_revision().publish()

    html = html_of(client, "/a/")

    assert "Communications" in html
    assert '<time datetime="' in html


def test_the_print_view_is_the_page_without_its_frame(home_page, client):
    make_standard_page(home_page, slug="a")

    assert "data-print-view" in html_of(client, "/a/?druk=1")
    assert "data-print-view" not in html_of(client, "/a/")


def test_a_page_that_gets_another_address_leaves_a_redirect(
    home_page, client, django_capture_on_commit_callbacks
):
    page = make_standard_page(home_page, slug="old")
    page.save_revision().publish()

    with django_capture_on_commit_callbacks(execute=True):
        page = Page.objects.get(pk=page.pk).specific
        page.slug = "new"
        page.save_revision().publish()

    assert Redirect.objects.filter(old_path="/old").exists()
    assert client.get("/old/")["Location"].endswith("/new/")


@pytest.mark.parametrize(
    ("number", "address"),
    [
        ("22 443 76 95", "tel:+48224437695"),
        ("+48 22 443 76 95", "tel:+48224437695"),
        ("19115", "tel:19115"),
        ("22 443 76 95 wew. 12", "tel:+48224437695"),
    ],
)
def test_polish_telephone_numbers_can_be_called(number, address):
    assert telephone_link(number) == address
