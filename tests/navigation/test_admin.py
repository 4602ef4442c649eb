"""Editors manage what surrounds the pages, and see it before they save."""

import pytest
from django.core.exceptions import ValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from accounts.models import User
from navigation.blocks import ExceptionalDaysBlock, LinkBlock, WeeklyHoursBlock
from navigation.models import Alert, Menu


@pytest.fixture
def staff(client, db):
    user = User.objects.create_superuser("chief@example.org", "a-long-password")
    client.force_login(user)
    return client


@pytest.fixture
def alert(home_page):
    return Alert.objects.create(locale=home_page.locale, heading="Burza", text="Zostań w domu.")


@pytest.mark.parametrize(
    "address",
    [
        "/admin/snippets/navigation/alert/",
        "/admin/snippets/navigation/alert/add/",
        "/admin/snippets/navigation/menu/",
        "/admin/snippets/navigation/menu/add/",
    ],
)
def test_admin_screens_open(staff, alert, main_menu, address):
    assert staff.get(address).status_code == 200


def test_site_settings_open(staff, facts):
    address = f"/admin/settings/navigation/sitesettings/{facts.site_id}/"

    assert staff.get(address).status_code == 200


def test_preview_of_a_menu_shows_what_is_not_saved(main_menu, home_page):
    unsaved = Menu.objects.get(pk=main_menu.pk)
    unsaved.items = [("link", {"page": None, "url": "https://example.org/", "label": "Nowość"})]

    html = unsaved.make_preview_request().text

    assert "Nowość" in html
    assert "Nasz urząd" not in html


def test_preview_of_settings_speaks_the_chosen_language(facts, english):
    facts.phone = "22 000 00 00"

    html = facts.make_preview_request(preview_mode="en").text

    assert '<html lang="en"' in html
    assert "22 000 00 00" in html


def test_preview_of_an_alert_shows_it_whatever_its_time(alert):
    alert.text = "Jeszcze nie zapisane."
    alert.starts_at = alert.starts_at.replace(year=2099)

    assert "Jeszcze nie zapisane." in alert.make_preview_request().text


def test_main_menu_takes_no_columns(section):
    group = {"heading": "Kolumna", "links": [{"page": section, "url": "", "label": ""}]}
    menu = Menu(place="main", locale=section.locale, items=[("group", group)])

    with pytest.raises(ValidationError) as refusal:
        menu.full_clean()

    assert "items" in refusal.value.message_dict


@pytest.mark.parametrize(
    ("value", "field"),
    [
        ({"page": None, "url": "", "label": "Donikąd"}, "url"),
        ({"page": None, "url": "https://example.org/", "label": ""}, "label"),
    ],
)
def test_link_says_what_it_lacks(value, field):
    block = LinkBlock()

    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(block.to_python(value))

    assert list(refusal.value.block_errors) == [field]


def test_draft_of_a_menu_may_hold_an_unfinished_link():
    block = LinkBlock()

    block.clean_deferred(block.to_python({"page": None, "url": "", "label": ""}))


@pytest.mark.parametrize(
    ("block", "value", "field"),
    [
        (WeeklyHoursBlock(), {"day": "1", "opens": "16:00", "closes": "08:00"}, "closes"),
        (
            ExceptionalDaysBlock(),
            {"first_on": "2026-11-25", "last_on": "2026-11-24", "opens": None, "closes": None},
            "last_on",
        ),
        (
            ExceptionalDaysBlock(),
            {"first_on": "2026-11-24", "last_on": "2026-11-24", "opens": "08:00", "closes": None},
            "closes",
        ),
    ],
)
def test_impossible_hours_are_refused(block, value, field):
    with pytest.raises(StructBlockValidationError) as refusal:
        block.clean(block.to_python(value))

    assert list(refusal.value.block_errors) == [field]
