"""The files of an issue: asked for once, replaced whole, renewed after changes, kept back."""

from datetime import timedelta

import pytest
from django.core.files.storage import default_storage

from magazine.choices import FileState
from magazine.models import IssueFile
from magazine.services import make_file, request_file
from tests.factories.magazine import make_article
from tests.magazine.issue_files import (
    NO_PANGO,
    NOON,
    Press,
    install,
    made_pdf,
    published_issue,
    text_of,
)


@pytest.fixture
def press(monkeypatch):
    press = Press()
    install(press, monkeypatch)
    return press


@pytest.fixture
def issue(home_page, press):
    return published_issue(home_page)


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """Run what waits for the commit; tasks are done at once in tests."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def stored_files() -> set[str]:
    return {f"issues/{name}" for name in default_storage.listdir("issues")[1]}


def test_asked_for_file_is_made_with_its_pages(issue, commit):
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    made = made_pdf(issue)
    assert (made.state, made.page_count, made.is_public) == (FileState.READY, 8, True)
    assert text_of(made) == "Nowy park"
    assert made.size == len("Nowy park")


def test_file_is_stored_under_a_name_that_nobody_can_guess(issue, commit):
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    name = made_pdf(issue).file.name
    assert name.startswith("issues/")
    assert len(name.removeprefix("issues/")) > 20


def test_second_request_while_it_waits_makes_no_second_task(issue, press, commit):
    with commit():
        for _press_of_the_button in range(2):
            request_file(issue=issue, kind="pdf", moment=NOON)

    assert press.made == 1


def test_request_while_it_is_made_makes_it_again(issue, press, commit):
    def change_once():
        press.meanwhile = lambda: None
        make_article(issue, title="Drugi tekst")
        request_file(issue=issue, kind="pdf", moment=NOON)

    press.meanwhile = change_once
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    assert press.made == 2
    assert text_of(made_pdf(issue)) == "Nowy park\nDrugi tekst"


def test_failure_keeps_the_last_good_file_and_says_why(issue, press, commit):
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)
    good = made_pdf(issue).file.name
    press.fails_with = NO_PANGO

    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    made = made_pdf(issue)
    assert (made.state, made.error) == (FileState.FAILED, "no Pango")
    assert made.file.name == good
    assert default_storage.exists(good)


def test_fault_of_ours_is_told_without_its_details(issue, press):
    made = request_file(issue=issue, kind="pdf", moment=NOON)
    press.fails_with = KeyError("secret")

    with pytest.raises(KeyError):
        make_file(made.pk, clock=lambda: NOON)

    made.refresh_from_db()
    assert made.state == FileState.FAILED
    assert "secret" not in made.error
    assert made.error


def test_new_file_takes_the_place_of_the_old_one(issue, commit):
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)
    old = made_pdf(issue).file.name

    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    new = made_pdf(issue).file.name
    assert new != old
    assert default_storage.exists(new)
    assert not default_storage.exists(old)


def test_task_that_nobody_waits_for_does_nothing(issue, press, commit):
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    make_file(made_pdf(issue).pk, clock=lambda: NOON)

    assert press.made == 1


def test_task_of_a_dead_worker_is_done_again(issue, press):
    made = request_file(issue=issue, kind="pdf", moment=NOON)
    IssueFile.objects.update(state=FileState.RUNNING, started_at=NOON)

    make_file(made.pk, clock=lambda: NOON + timedelta(minutes=30))

    assert made_pdf(issue).state == FileState.READY


def test_worker_that_was_given_up_cannot_overwrite_the_newer_file(issue, press, commit):
    with commit():
        made = request_file(issue=issue, kind="pdf", moment=NOON)
    before = stored_files()
    request_file(issue=issue, kind="pdf", moment=NOON)

    def another_worker():
        press.meanwhile = lambda: None
        make_file(made.pk, clock=lambda: NOON + timedelta(hours=1))

    press.meanwhile = another_worker
    make_file(made.pk, clock=lambda: NOON)

    kept = made_pdf(issue)
    assert kept.finished_at == NOON + timedelta(hours=1)
    assert stored_files() - before == {kept.file.name}


def test_lost_task_can_be_asked_for_again(issue, press, commit):
    IssueFile.objects.create(issue=issue, kind="pdf", state=FileState.WAITING, requested_at=NOON)

    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON + timedelta(hours=3))

    assert press.made == 1
