"""An issue without its whole imprint comes out on no road of the admin; the message says why."""

import json
from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, TaskState
from wagtail.test.utils.form_data import nested_form_data, streamfield

from accounts.models import User
from accounts.services import ensure_user
from magazine.models import IssuePage
from tests.factories.magazine import IMPRINT, make_issue, make_magazine

PASSWORD = "zielony-rower-nad-stawem"


@pytest.fixture
def magazine(home_page):
    return make_magazine(home_page, title="Bemowo")


@pytest.fixture
def issue(magazine):
    """A draft that lacks its ISSN, as its magazine does."""
    magazine.issn = ""
    magazine.save_revision().publish()
    issue = make_issue(magazine, title="Numer 11", live=False)
    issue.save_revision()
    return issue


@pytest.fixture
def chief(db) -> User:
    return ensure_user("szefowa@example.org", PASSWORD, "administrator", is_superuser=True)


@pytest.fixture
def press(client, chief, django_capture_on_commit_callbacks):
    """Send a form of the admin; give the answer."""
    client.force_login(chief, backend="django.contrib.auth.backends.ModelBackend")

    def press(address, fields=None, **headers):
        with django_capture_on_commit_callbacks(execute=True):
            return client.post(address, fields or {}, follow=True, headers=headers)

    return press


def form_of(issue: Page, **fields):
    """Give what the editor's form sends for an issue."""
    inherited = dict.fromkeys(IMPRINT, "")
    empty = {
        "title": issue.title, "slug": issue.slug, "subject": "", "lead": "", "period": "",
        "number": "11", "continuous_number": "131", "dated_on": "2026-11-01", "tags": "",
        "editorial_team": "", "cover": "", "print_run": "", "printed_pdf": "", "seo_title": "",
        "search_description": "", "go_live_at": "", "expire_at": "", "share_image": "",
        "responsible_unit": "", "editorial": streamfield([]), "contents": streamfield([]),
        "comments": {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"},
        "bylines": {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"},
    }  # fmt: skip
    return nested_form_data(empty | inherited | fields)


def edit(issue):
    return reverse("wagtailadmin_pages:edit", args=[issue.pk])


def told(response):
    return " ".join(str(message) for message in response.context["messages"])


def newest(issue):
    return Page.objects.get(pk=issue.pk).get_latest_revision_as_object()


def is_public(issue):
    return Page.objects.get(pk=issue.pk).live


def test_publishing_names_what_is_missing_and_where_to_fill_it_in(press, issue):
    response = press(edit(issue), form_of(issue, **{"action-publish": "1", "printer": "X"}))

    errors = response.context["form"].errors
    assert "brakuje: ISSN" in errors["__all__"][0]
    assert "„Numer 11”" in errors["__all__"][0]
    assert "„Bemowo”" in errors["__all__"][0]
    assert list(errors) == ["__all__", "issn"]
    assert response.context["form"]["printer"].value() == "X"
    assert not is_public(issue)


def test_every_missing_field_is_named(press, issue):
    response = press(edit(issue), form_of(issue, number="", **{"action-publish": "1"}))

    assert "brakuje: ISSN i numer" in response.context["form"].errors["__all__"][0]


def test_a_number_without_a_date_lacks_only_the_date(press, issue):
    response = press(edit(issue), form_of(issue, dated_on="", **{"action-publish": "1"}))

    assert set(response.context["form"].errors) == {"__all__", "issn", "dated_on"}


def test_a_new_issue_is_asked_for_its_imprint_too(press, issue, magazine):
    add = reverse("wagtailadmin_pages:add", args=["magazine", "issuepage", magazine.pk])
    fields = form_of(issue, title="Numer 12", slug="numer-12", **{"action-publish": "1"})

    response = press(add, fields)

    assert "issn" in response.context["form"].errors
    assert not IssuePage.objects.filter(slug="numer-12").exists()


def test_a_draft_is_always_saved(press, issue):
    response = press(edit(issue), form_of(issue, title="Bez numeru", number="", dated_on=""))

    assert response.status_code == 200
    assert newest(issue).title == "Bez numeru"


def test_a_draft_of_a_public_issue_may_lack_anything(press, magazine):
    public = make_issue(magazine, title="Numer 10", issn="2450-7113")
    magazine.issn = ""
    magazine.save_revision().publish()

    press(edit(public), form_of(public, lead="Nowy lid", issn=""))

    assert newest(public).lead == "Nowy lid"
    assert IssuePage.objects.get(pk=public.pk).issn == "2450-7113"


def test_what_the_issue_itself_says_is_enough(press, issue):
    press(edit(issue), form_of(issue, issn="2450-7113", **{"action-publish": "1"}))

    assert is_public(issue)


def test_a_day_in_the_future_is_refused_when_it_is_set(press, issue):
    tomorrow = timezone.localtime() + timedelta(days=1)
    go_live = tomorrow.strftime("%Y-%m-%d %H:%M")

    response = press(edit(issue), form_of(issue, go_live_at=go_live, **{"action-publish": "1"}))

    assert "issn" in response.context["form"].errors
    assert not issue.revisions.exclude(approved_go_live_at=None).exists()


def test_it_is_not_sent_to_be_approved(press, issue):
    response = press(edit(issue), form_of(issue, **{"action-submit": "1"}))

    assert "issn" in response.context["form"].errors
    assert not TaskState.objects.exists()


@pytest.fixture
def waiting(issue, chief):
    """The approval that waits for the issue, started when nothing was missing yet."""
    issue.get_workflow().start(issue, chief)
    return TaskState.objects.get()


def test_it_is_not_approved_in_the_editor(press, issue, waiting):
    fields = {"action-workflow-action": "1", "workflow-action-name": "approve"}

    response = press(edit(issue), form_of(issue, **fields))

    assert "issn" in response.context["form"].errors
    waiting.refresh_from_db()
    assert waiting.status == TaskState.STATUS_IN_PROGRESS


def test_it_is_not_approved_with_a_comment(press, issue, waiting):
    fields = {
        "action-workflow-action": "1",
        "workflow-action-name": "approve",
        "workflow-action-extra-data": json.dumps({"comment": "Dobrze."}),
    }

    response = press(edit(issue), form_of(issue, **fields))

    assert "issn" in response.context["form"].errors


def test_it_may_be_sent_back(press, issue, waiting):
    fields = {"action-workflow-action": "1", "workflow-action-name": "reject"}

    press(edit(issue), form_of(issue, **fields))

    waiting.refresh_from_db()
    assert waiting.status == TaskState.STATUS_REJECTED


def test_it_is_not_approved_from_a_list(press, issue, waiting):
    address = reverse("wagtailadmin_pages:workflow_action", args=[issue.pk, "approve", waiting.pk])

    response = press(address)

    assert "brakuje: ISSN" in told(response)
    waiting.refresh_from_db()
    assert (waiting.status, is_public(issue)) == (TaskState.STATUS_IN_PROGRESS, False)


def test_a_dialogue_leads_back_to_the_list_with_the_message(press, issue, waiting):
    address = reverse("wagtailadmin_pages:workflow_action", args=[issue.pk, "approve", waiting.pk])
    came_from = "http://testserver/admin/reports/workflow/"

    headers = {"X-Requested-With": "XMLHttpRequest", "Referer": came_from}
    response = press(address, {"comment": ""}, **headers)

    assert response.json() == {"step": "success", "redirect": came_from}


@pytest.mark.parametrize("with_descendants", [False, True])
def test_it_is_not_published_with_a_selection(press, issue, magazine, with_descendants):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    chosen = magazine if with_descendants else issue
    fields = {"include_descendants": "on"} if with_descendants else {}

    response = press(f"{address}?id={chosen.pk}&next=/admin/", fields)

    assert "brakuje: ISSN" in told(response)
    assert not is_public(issue)


def test_a_magazine_does_not_take_a_field_from_its_public_issues(press, magazine):
    make_issue(magazine, title="Numer 10")
    fields = {
        **{name: value for name, value in IMPRINT.items() if name != "printer"},
        "printer": "", "body": streamfield([]), "on_paper": streamfield([]),
        "action-publish": "1",
    }  # fmt: skip

    response = press(edit(magazine), form_of(magazine, **fields))

    errors = response.context["form"].errors
    assert "„Numer 10”" in errors["__all__"][0]
    assert set(errors) == {"__all__", "printer"}


def test_a_public_issue_is_not_moved_to_a_magazine_that_leaves_it_incomplete(press, home_page):
    issue = make_issue(make_magazine(home_page, title="Pełny", slug="pelny"))
    poor = make_magazine(home_page, title="Ubogi", slug="ubogi", place="")
    address = reverse("wagtailadmin_pages:move_confirm", args=[issue.pk, poor.pk])

    response = press(address)

    assert "„Ubogi”" in told(response)
    assert issue.get_parent().pk != poor.pk
