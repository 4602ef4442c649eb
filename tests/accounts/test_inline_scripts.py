"""Which inline scripts of the admin get a nonce."""

import re

import pytest
from django.http import HttpResponse
from django.urls import reverse
from wagtail.models import Locale

from accounts.inline_scripts import allow_known_scripts, digest, is_known
from home.models import StandardPage

INLINE = re.compile(r"<script(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)


def scripts_that_would_be_blocked(html):
    """Give the texts of inline scripts that run but carry no nonce."""
    return [
        f"{digest(match['text'])} {match['text']}"
        for match in INLINE.finditer(html)
        if not re.search(r"src=|nonce=|type=\"(?!text/javascript)", match["attributes"])
    ]


@pytest.fixture
def translated_page(admin_client, home_page):
    """A page with a translation, and the address of the translation's editor."""
    page = home_page.add_child(instance=StandardPage(title="Dyżury", slug="dyzury"))
    english = Locale.objects.get_or_create(language_code="en")[0]
    address = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    admin_client.post(address, {"locales": [english.pk], "include_subtree": "on"})
    return page


def test_every_inline_script_of_the_admin_is_known(admin_client, translated_page):
    english = translated_page.get_translations().get()
    parent = translated_page.get_parent()
    addresses = [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[parent.pk]),
        reverse("wagtailadmin_pages:add", args=["home", "standardpage", parent.pk]),
        reverse("wagtailadmin_pages:edit", args=[parent.pk]),
        reverse("wagtailadmin_pages:edit", args=[english.pk]),
        reverse("wagtail_localize:submit_page_translation", args=[parent.pk]),
        reverse("wagtailsearchpromotions:add"),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailimages:add"),
        reverse("wagtailredirects:add"),
        reverse("wagtailusers_users:add"),
        reverse("wagtailusers_groups:add"),
    ]

    blocked = {a: scripts_that_would_be_blocked(admin_client.get(a).text) for a in addresses}

    assert {address: texts for address, texts in blocked.items() if texts} == {}


@pytest.mark.parametrize(
    "script",
    [
        'initDateChooser("id_date", {"dayOfWeekStart": 1});',
        'initDateTimeChooser("id_go_live_at", {"format": "Y\\u002Dm"});',
        'new PageChooser("id_page", {"modalUrl": "/admin/choose-page/"});',
    ],
)
def test_calls_with_plain_json_are_known(script):
    assert is_known(script)


@pytest.mark.parametrize(
    "script",
    [
        "alert(1)",
        'initDateChooser("id", {}); alert(1)',
        'initDateChooser("id", {"a": alert(1)});',
        'initDateChooser("id" + alert(1), {});',
        'new Function("alert(1)", {});',
        'new PageChooser("a\\"+alert(1)+\\"", {});',
        '(function() {\n var panel = new InlinePanel(JSON.parse("a"+alert(1)+"b"));\n })();',
        "",
    ],
)
def test_anything_else_is_not(script):
    assert not is_known(script)


def test_a_stored_script_gets_no_nonce():
    response = HttpResponse(
        '<p><script>alert(1)</script><script>initDateChooser("a", {});</script>'
    )

    allow_known_scripts(response, nonce=lambda: "N")

    assert "<script>alert(1)</script>" in response.text
    assert '<script nonce="N">initDateChooser' in response.text


def test_a_script_with_other_attributes_gets_no_nonce():
    html = '<script data-x="1">initDateChooser("a", {});</script>'
    response = HttpResponse(html)

    allow_known_scripts(response, nonce=lambda: "N")

    assert response.text == html


def test_json_answers_are_left_alone():
    html = '<script>initDateChooser("a", {});</script>'
    response = HttpResponse(html, content_type="application/json")

    allow_known_scripts(response, nonce=lambda: "N")

    assert response.text == html
