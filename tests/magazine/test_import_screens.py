"""The screens of the import: who may come in, what they show, what stays behind."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from accounts.roles import MAGAZINE_EDITOR, MODERATOR
from accounts.services import ensure_user, sync_roles
from magazine.importing.uploads import KEPT_FOR, discard_old_uploads
from magazine.models import IssuePage, IssueUpload
from tests.magazine.import_folder import sample, spoiled, zipped
from tests.magazine.import_site import everything, make_site

PARK = "teksty/01-park.md"


@pytest.fixture
def magazine(home_page):
    magazine = make_site(home_page)
    sync_roles()
    return magazine


@pytest.fixture
def editor(client, magazine):
    user = ensure_user("ewa@example.org", "zielony-rower-nad-stawem", MAGAZINE_EDITOR)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    return client


def _send(client, magazine, files, name="numer-11.zip"):
    archive = SimpleUploadedFile(name, zipped(files).getvalue(), "application/zip")
    return client.post(reverse("issue_import", args=[magazine.pk]), {"archive": archive})


def test_faults_are_shown_with_file_and_line(editor, magazine):
    before, stored = everything()

    answer = editor.get(_send(editor, magazine, spoiled(PARK, "### Ławki", "#### Ławki")).url)

    text = answer.content.decode()
    assert PARK in text
    assert "Nagłówki mają dwa poziomy." in text
    assert "Importuj jako wersję roboczą" not in text
    upload = IssueUpload.objects.get()
    editor.post(reverse("issue_import_check", args=[upload.pk]))
    assert not IssuePage.objects.exists()
    editor.post(reverse("issue_import_check", args=[upload.pk]), {"discard": "1"})
    after, files = everything()
    assert files == stored
    assert {key: rows for key, rows in after.items() if rows != before[key]}.keys() <= {
        "django_session"
    }


def test_a_good_archive_is_summed_up_and_imported_as_a_draft(editor, magazine):
    archives = _archives()  # other tests may have left some
    check = _send(editor, magazine, sample()).url

    text = editor.get(check).content.decode()
    answer = editor.post(check)

    issue = IssuePage.objects.get()
    assert text.index("Park na Jelonkach") < text.index("/aktualnosci/nowy-plac/")
    assert answer.url == reverse("wagtailadmin_explore", args=[issue.pk])
    assert not issue.live
    assert issue.latest_revision.user.email == "ewa@example.org"
    assert not IssueUpload.objects.exists()
    assert _archives() == archives


def _archives() -> list[str]:
    return [name for name in everything()[1] if name.startswith("imports/")]


def test_a_second_press_of_the_button_imports_nothing(editor, magazine):
    check = _send(editor, magazine, sample()).url
    editor.post(check)

    answer = editor.post(check)

    assert answer.url == reverse("wagtailadmin_home")
    assert IssuePage.objects.count() == 1


def test_only_those_who_may_add_issues_and_pictures_come_in(client, magazine):
    user = ensure_user("jan@example.org", "zielony-rower-nad-stawem", MODERATOR)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")

    answer = client.get(reverse("issue_import", args=[magazine.pk]))

    assert answer.status_code == 302
    assert answer.url == reverse("wagtailadmin_home")


def test_an_archive_of_somebody_else_is_not_shown(editor, magazine, client):
    check = _send(editor, magazine, sample()).url
    other = ensure_user("jan@example.org", "zielony-rower-nad-stawem", MAGAZINE_EDITOR)
    client.force_login(other, backend="django.contrib.auth.backends.ModelBackend")

    answer = client.get(check)

    assert answer.url == reverse("wagtailadmin_home")


@pytest.mark.parametrize("name", ["numer.rar", "numer"])
def test_a_file_with_another_name_is_refused(editor, magazine, name):
    answer = _send(editor, magazine, sample(), name)

    assert "Spakuj folder do pliku .zip" in answer.content.decode()
    assert not IssueUpload.objects.exists()


def test_a_magazine_has_the_button_and_other_pages_have_not(editor, magazine):
    address = reverse("issue_import", args=[magazine.pk])

    at_magazine = editor.get(reverse("wagtailadmin_explore", args=[magazine.pk]))
    above = editor.get(reverse("wagtailadmin_explore", args=[magazine.get_parent().pk]))

    assert address in at_magazine.content.decode()
    assert "issue-import" not in above.content.decode()


def test_archives_that_nobody_imported_go_after_a_day(editor, magazine):
    _send(editor, magazine, sample())
    upload = IssueUpload.objects.get()
    now = timezone.now()

    early = discard_old_uploads(now)
    kept = default_storage.exists(upload.file.name)
    late = discard_old_uploads(now + KEPT_FOR + timedelta(minutes=1))

    assert (early, kept, late) == (0, True, 1)
    assert not default_storage.exists(upload.file.name)
