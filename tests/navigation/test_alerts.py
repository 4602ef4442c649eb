"""Alerts: when, where and in which order."""

from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from wagtail.models import Locale

from navigation.choices import AlertState
from navigation.frame import Notice
from navigation.models import Alert
from navigation.opening_hours import WARSAW

NOON = datetime(2026, 11, 24, 12, tzinfo=WARSAW)


def notice(**changes):
    fields = {
        "level": "info",
        "heading": "H",
        "text": "T",
        "link": None,
        "starts_at": NOON,
        "ends_at": NOON + timedelta(hours=1),
        "is_everywhere": True,
        "paths": (),
    }
    return Notice(**(fields | changes))


@pytest.fixture
def alert(home_page):
    return Alert.objects.create(
        locale=home_page.locale, level="warning", heading="Utrudnienia", text="Nie ma wody."
    )


def test_first_moment_counts_and_last_does_not():
    shown = notice()

    assert shown.is_shown(NOON, "")
    assert not shown.is_shown(NOON + timedelta(hours=1), "")


def test_alert_without_end_goes_on():
    assert notice(ends_at=None).is_shown(NOON + timedelta(days=400), "")


def test_alert_whose_pages_are_gone_is_shown_nowhere():
    assert not notice(is_everywhere=False, paths=()).is_shown(NOON, "000100010001")


def test_alert_is_a_labelled_region_and_says_its_level(client, alert):
    html = client.get("/").text

    assert '<section class="alerts" aria-label=' in html
    assert "Nie ma wody." in html
    assert 'data-level="warning"' in html


def test_gravest_alert_comes_first(client, alert):
    for level, heading in [("info", "Informacyjny"), ("danger", "Groźny")]:
        Alert.objects.create(locale=alert.locale, level=level, heading=heading, text="t")

    html = client.get("/").text

    assert html.index("Groźny") < html.index("Utrudnienia") < html.index("Informacyjny")


def test_alert_of_a_section_is_shown_in_it_and_below_it_only(client, alert, page, other_section):
    alert.pages = [("page", page.get_parent())]
    alert.save()

    shown = {url: "Utrudnienia" in client.get(url).text for url in ("/", "/urzad/")}
    below = {
        url: "Utrudnienia" in client.get(url).text
        for url in ("/konsultacje/", "/konsultacje/jelonki/")
    }

    assert not any(shown.values())
    assert all(below.values())


def test_draft_ended_and_planned_alerts_are_not_shown(client, alert):
    now = timezone.now()
    Alert.objects.create(locale=alert.locale, heading="Szkic", text="t", live=False)
    Alert.objects.create(
        locale=alert.locale,
        heading="Koniec",
        text="t",
        starts_at=now - timedelta(days=2),
        ends_at=now - timedelta(days=1),
    )
    Alert.objects.create(
        locale=alert.locale, heading="Jutro", text="t", starts_at=now + timedelta(days=1)
    )

    html = client.get("/").text

    assert not any(heading in html for heading in ("Szkic", "Koniec", "Jutro"))


def test_alert_is_shown_in_its_language_only(client, alert, english):
    assert "Utrudnienia" not in client.get("/en/").text


def test_taking_an_alert_down_is_seen_at_once(client, alert):
    client.get("/")

    alert.unpublish()

    assert "Utrudnienia" not in client.get("/").text


def test_alert_that_ends_before_it_starts_is_refused(home_page):
    alert = Alert(
        locale=Locale.get_default(),
        heading="H",
        text="t",
        starts_at=NOON,
        ends_at=NOON - timedelta(hours=1),
    )

    with pytest.raises(ValidationError) as refusal:
        alert.full_clean()

    assert "ends_at" in refusal.value.message_dict


@pytest.mark.parametrize(
    ("live", "starts", "ends", "expected"),
    [
        (False, 0, None, AlertState.DRAFT),
        (True, 1, None, AlertState.PLANNED),
        (True, 0, 1, AlertState.SHOWN),
        (True, -2, 0, AlertState.ENDED),
    ],
)
def test_admin_sees_the_state(live, starts, ends, expected):
    alert = Alert(
        live=live,
        starts_at=NOON + timedelta(hours=starts),
        ends_at=None if ends is None else NOON + timedelta(hours=ends),
    )

    assert alert.state_at(NOON) == expected
