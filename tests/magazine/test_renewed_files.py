"""What is published, withdrawn or deleted renews the files of an issue or keeps them back."""

import pytest
from django.core.files.storage import default_storage
from wagtail.models import PageViewRestriction

from magazine.choices import FileState
from magazine.models import IssueFile
from magazine.services import make_file, renew_files, request_file
from tests.factories.magazine import contents_of, make_article, make_news, make_news_index
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


def test_first_publication_makes_the_files(issue, commit):
    with commit():
        issue.save_revision().publish()

    assert text_of(made_pdf(issue)) == "Nowy park"


def test_published_article_renews_the_file_of_its_issue(issue, press, commit):
    with commit():
        issue.save_revision().publish()
    article = issue.get_children().get().specific

    with commit():
        article.title = "Nowy park już otwarty"
        article.save_revision().publish()

    assert text_of(made_pdf(issue)) == "Nowy park już otwarty"


def test_published_news_renews_the_issues_that_took_it_in(issue, home_page, press, commit):
    news = make_news(make_news_index(home_page), title="Remont")
    issue.contents = contents_of(news)
    with commit():
        issue.save_revision().publish()

    with commit():
        news.title = "Remont skończony"
        news.save_revision().publish()

    assert text_of(made_pdf(issue)).splitlines()[0] == "Remont skończony"


def test_changed_imprint_of_the_magazine_renews_its_issues(issue, press, commit):
    with commit():
        issue.save_revision().publish()
    magazine = issue.get_parent().specific

    with commit():
        magazine.editor_in_chief = "Ewa Wolska"
        magazine.save_revision().publish()

    assert press.made == 2


def test_renewal_without_a_change_makes_nothing(issue, press, commit):
    with commit():
        issue.save_revision().publish()

    with commit():
        renew_files(issues=[issue.pk], moment=NOON)

    assert press.made == 1
    assert made_pdf(issue).state == FileState.READY


def test_many_changes_ask_for_one_file(issue, press, commit):
    with commit():
        for number in range(5):
            make_article(issue, title=f"Tekst {number}").save_revision().publish()
        issue.save_revision().publish()

    assert press.made == 1


def test_withdrawn_article_takes_the_file_from_readers_until_it_is_made_anew(issue, commit):
    with commit():
        issue.save_revision().publish()
    article = issue.get_children().get().specific

    article.unpublish()
    withdrawn = made_pdf(issue)
    assert not withdrawn.is_public

    make_file(withdrawn.pk, clock=lambda: NOON)
    assert made_pdf(issue).is_public
    assert text_of(made_pdf(issue)) == ""


def test_restricted_article_takes_the_file_from_readers(issue, commit):
    with commit():
        issue.save_revision().publish()

    article = issue.get_children().get()
    PageViewRestriction.objects.create(page=article, restriction_type="login")

    assert not made_pdf(issue).is_public


def test_deleted_issue_takes_its_file_along(issue, commit):
    with commit():
        issue.save_revision().publish()
    name = made_pdf(issue).file.name

    with commit():
        issue.delete()

    assert not IssueFile.objects.exists()
    assert not default_storage.exists(name)


def test_draft_issue_makes_a_proof_from_what_is_saved(issue, commit):
    issue.unpublish()
    article = issue.get_children().get().specific
    article.unpublish()
    article.title = "Jeszcze nie gotowe"
    article.save_revision()

    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)

    made = made_pdf(issue)
    assert text_of(made) == "Jeszcze nie gotowe"
    assert not made.is_public


def test_proof_is_never_shown_to_readers_when_its_issue_comes_out(issue, press, commit):
    issue.unpublish()
    with commit():
        request_file(issue=issue, kind="pdf", moment=NOON)
    press.fails_with = NO_PANGO

    with commit():
        issue.save_revision().publish()

    made = made_pdf(issue)
    assert made.file
    assert not made.is_public
