"""The accessibility statement keeps every id, in order, and is reviewed each year."""

import re
from datetime import UTC, date, datetime

import pytest
from django.contrib.auth.models import AnonymousUser
from django.utils.translation import override
from wagtail.models import Locale

from core.waiting import waiting
from home import checks
from home.accessibility_statement import (
    STATEMENT_IDS,
    missing_ids,
    needs_reminder,
    review_due_on,
)
from home.choices import AssessmentMethod, Compliance
from home.reminders import statement_reviews
from tests.factories.pages import make_standard_page, make_statement


@pytest.fixture
def statement(home_page):
    return make_statement(
        home_page,
        slug="deklaracja-dostepnosci",
        assessment_method=AssessmentMethod.AUDIT,
        auditor="Auditors",
        reviewed_on=date(2026, 3, 30),
    )


@pytest.fixture
def html(statement, client):
    return client.get("/deklaracja-dostepnosci/").content.decode()


@pytest.mark.parametrize("wanted", [one.id for one in STATEMENT_IDS])
def test_a_full_statement_carries_each_id_once(html, wanted):
    assert html.count(f'id="{wanted}"') == 1


def test_ids_come_in_the_order_of_the_technical_conditions(html):
    found = re.findall(r'id="(a11y-[a-z-]+)"', html)

    assert found == [one.id for one in STATEMENT_IDS]


@pytest.mark.parametrize(
    "name",
    ["a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-data-sporzadzenie"],
)
def test_dates_are_readable_by_machines(html, name):
    assert re.search(rf'<time id="{name}"\s+datetime="\d{{4}}-\d\d-\d\d">', html)


@pytest.mark.parametrize("compliance", Compliance.values)
def test_each_state_has_its_sentence(statement, client, compliance):
    statement.compliance = compliance
    statement.save()

    html = client.get("/deklaracja-dostepnosci/").content.decode()

    assert not missing_ids(html, is_complete=True)


def test_a_new_statement_needs_no_review_and_no_auditor(home_page, client):
    make_statement(home_page, slug="nowa")

    html = client.get("/nowa/").content.decode()

    assert missing_ids(html, is_complete=False) == []
    assert missing_ids(html, is_complete=True) == ["a11y-data-przeglad", "a11y-audytor"]


@pytest.mark.parametrize("language", ["pl", "en", "uk"])
def test_the_system_check_passes_in_every_language(language):
    with override(language):
        assert checks.statement_has_every_id() == []


def test_the_system_check_tells_of_a_lost_id(monkeypatch):
    monkeypatch.setattr(checks, "render_to_string", lambda *_parts: '<p id="a11y-wstep">')

    lost = [error.msg for error in checks.statement_has_every_id()]

    assert len(lost) == len(STATEMENT_IDS) - 1
    assert "a11y-url" in "".join(lost)


def test_every_page_names_the_statement_for_robots(statement, home_page, client):
    make_standard_page(home_page, slug="a")

    html = client.get("/a/").content.decode()

    assert (
        '<meta name="deklaracja-dostępności" content="http://localhost/deklaracja-dostepnosci/">'
        in html
    )


def test_pages_name_the_statement_in_their_language(statement, home_page, client):
    english = Locale.objects.get_or_create(language_code="en")[0]
    home_page.copy_for_translation(english).save_revision().publish()
    statement.copy_for_translation(english).save_revision().publish()

    html = client.get("/en/").content.decode()

    assert 'content="http://localhost/en/deklaracja-dostepnosci' in html


def test_a_statement_that_is_taken_away_is_not_named(statement, client):
    client.get("/")

    statement.unpublish()

    assert "deklaracja-dostępności" not in client.get("/").content.decode()


@pytest.mark.parametrize(
    ("made_on", "reviewed_on", "due_on"),
    [
        (date(2025, 6, 1), None, date(2026, 3, 31)),
        (date(2025, 6, 1), date(2026, 3, 31), date(2027, 3, 31)),
        (date(2025, 6, 1), date(2026, 1, 2), date(2027, 3, 31)),
        (date(2026, 12, 31), None, date(2027, 3, 31)),
        (None, None, None),
    ],
)
def test_review_is_due_by_the_next_31_march(made_on, reviewed_on, due_on):
    assert review_due_on(made_on=made_on, reviewed_on=reviewed_on) == due_on


@pytest.mark.parametrize(
    ("today", "reminds"),
    [
        (date(2026, 1, 31), False),
        (date(2026, 2, 1), True),
        (date(2026, 4, 1), True),
        (date(2028, 1, 1), True),
    ],
)
def test_reminders_begin_in_february(today, reminds):
    assert needs_reminder(date(2026, 3, 31), today) is reminds


def test_an_administrator_is_reminded_and_told_when_it_is_late(statement, admin_user):
    [item] = statement_reviews(admin_user, datetime(2027, 4, 1, 12, tzinfo=UTC))

    assert item.is_overdue
    assert item.due_on == date(2027, 3, 31)
    assert item.url.endswith(f"/{statement.pk}/edit/")


def test_nobody_is_reminded_without_reason(statement, admin_user):
    assert statement_reviews(admin_user, datetime(2026, 12, 1, tzinfo=UTC)) == []
    assert statement_reviews(AnonymousUser(), datetime(2027, 3, 1, tzinfo=UTC)) == []


def test_the_admin_home_is_given_the_reminder():
    assert statement_reviews in list(waiting)
