"""Readers download what is public, editors what was made last; who has it is spared it."""

from datetime import UTC, datetime

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse

from accounts.roles import MAGAZINE_EDITOR, SOCIAL_EDITOR
from accounts.services import ensure_user, sync_roles
from magazine.models import IssueFile
from tests.magazine.issue_files import Press, install, published_issue

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
def issue(home_page):
    return published_issue(home_page)


@pytest.fixture
def pdf(issue):
    """A PDF that readers may have."""
    name = default_storage.save("issues/kq3x7.pdf", ContentFile(b"%PDF-1.7 text"))
    made = IssueFile(issue=issue, kind="pdf", state="ready", requested_at=NOON, finished_at=NOON)
    made.file, made.size, made.page_count, made.is_public = name, 13, 48, True
    made.save()
    return made


@pytest.fixture
def editor(client, issue):
    """Signed in as one who may change issues."""
    sync_roles()
    user = ensure_user("redakcja@example.org", "zielony-rower-nad-stawem", MAGAZINE_EDITOR)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def test_readers_download_the_pdf_under_a_telling_name(client, issue, pdf):
    response = client.get(f"{issue.url}pdf/")

    assert b"".join(response.streaming_content) == b"%PDF-1.7 text"
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Length"] == "13"
    year_and_number = f"2026-{issue.number:02}"
    expected = f'attachment; filename="moje-bemowo-{year_and_number}.pdf"'
    assert response["Content-Disposition"] == expected


def test_proxies_may_keep_the_file(client, issue, pdf):
    response = client.get(f"{issue.url}pdf/")

    assert response["Cache-Control"].startswith("public")
    assert "Cookie" not in response.get("Vary", "")


@pytest.mark.parametrize("answer", ["ETag", "Last-Modified"])
def test_browser_that_has_the_file_is_spared_it(client, issue, pdf, answer):
    first = client.get(f"{issue.url}pdf/")
    asked = {"ETag": "If-None-Match", "Last-Modified": "If-Modified-Since"}[answer]

    second = client.get(f"{issue.url}pdf/", headers={asked: first[answer]})

    assert second.status_code == 304
    assert second["Cache-Control"] == first["Cache-Control"]


def test_another_file_has_another_tag(client, issue, pdf):
    first = client.get(f"{issue.url}pdf/")
    pdf.file = default_storage.save("issues/m8r2.pdf", ContentFile(b"%PDF-1.7 new"))
    pdf.save()

    second = client.get(f"{issue.url}pdf/", headers={"If-None-Match": first["ETag"]})

    assert second.status_code == 200


@pytest.mark.parametrize("kind", ["pdf", "epub"])
def test_missing_file_is_told_of_in_plain_words(client, issue, kind):
    response = client.get(f"{issue.url}{kind}/")

    assert response.status_code == 404
    assert issue.url in response.content.decode()
    assert "Nie ma jeszcze pliku" in response.content.decode()


def test_file_that_is_gone_from_the_disk_is_missing(client, issue, pdf):
    default_storage.delete(pdf.file.name)

    assert client.get(f"{issue.url}pdf/").status_code == 404


def test_proof_is_not_for_readers(client, issue, pdf):
    IssueFile.objects.update(is_public=False)

    assert client.get(f"{issue.url}pdf/").status_code == 404


def test_draft_issue_has_no_download(client, issue, pdf):
    address = f"{issue.url}pdf/"
    issue.unpublish()

    assert client.get(address).status_code == 404


def test_stored_files_have_no_address_of_their_own(client, pdf):
    assert client.get(f"/media/{pdf.file.name}").status_code == 404


def test_editor_downloads_a_proof(editor, issue, pdf):
    IssueFile.objects.update(is_public=False)

    response = editor.get(reverse("issue_file", args=[issue.pk, "pdf"]))

    assert b"".join(response.streaming_content) == b"%PDF-1.7 text"
    assert response["Cache-Control"].startswith("private, no-cache")


@pytest.mark.parametrize("name", ["issue_files", "issue_file"])
def test_those_who_may_not_change_the_issue_see_nothing_of_its_files(client, issue, pdf, name):
    user = ensure_user("inna@example.org", "zielony-rower-nad-stawem", SOCIAL_EDITOR)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    arguments = [issue.pk] if name == "issue_files" else [issue.pk, "pdf"]

    response = client.get(reverse(name, args=arguments))

    assert (response.status_code, response.url) == (302, reverse("wagtailadmin_home"))


def test_screen_says_how_far_the_file_has_come(editor, issue):
    IssueFile.objects.create(
        issue=issue, kind="pdf", state="running", requested_at=NOON, steps_done=12, steps=40
    )

    page = editor.get(reverse("issue_files", args=[issue.pk])).content.decode()

    assert "data-busy" in page
    assert 'max="40"' in page
    assert 'value="12"' in page


def test_screen_says_when_the_file_is_out_of_date(editor, issue, pdf):
    page = editor.get(reverse("issue_files", args=[issue.pk])).content.decode()

    assert "Nieaktualny" in page
    assert "data-busy" not in page


def test_button_has_the_file_made_and_leads_back(
    editor, issue, monkeypatch, django_capture_on_commit_callbacks
):
    press = Press()
    install(press, monkeypatch)
    screen = reverse("issue_files", args=[issue.pk])

    with django_capture_on_commit_callbacks(execute=True):
        response = editor.post(screen, {"kind": "pdf"})

    assert (response.status_code, response.url) == (302, screen)
    assert press.made == 1
    assert "Gotowy i aktualny" in editor.get(screen).content.decode()


def test_unknown_kind_of_file_is_refused(editor, issue):
    response = editor.post(reverse("issue_files", args=[issue.pk]), {"kind": "exe"})

    assert response.status_code == 404


def test_editor_of_an_issue_leads_to_its_files(editor, issue):
    page = editor.get(reverse("wagtailadmin_pages:edit", args=[issue.pk])).content.decode()

    assert reverse("issue_files", args=[issue.pk]) in page
