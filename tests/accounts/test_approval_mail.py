"""E-mails about approvals: plain, in the reader's language, with a link, with names and no more."""

import pytest
from django.utils import translation
from wagtail.users.models import UserProfile

from accounts.roles import EDITOR, MODERATOR
from accounts.services import ensure_user
from tests.factories.pages import make_standard_page

PASSWORD = "zielony-rower-nad-stawem"


@pytest.fixture
def anna(db):
    return ensure_user("anna@example.org", PASSWORD, EDITOR, first_name="Anna", last_name="Lis")


@pytest.fixture
def piotr(db):
    return ensure_user(
        "piotr@example.org", PASSWORD, MODERATOR, first_name="Piotr", last_name="Żak"
    )


@pytest.fixture
def send(home_page, anna, piotr, mailoutbox, settings):
    """Let a page go through an approval; give the e-mail that the last step sends."""
    settings.WAGTAILADMIN_BASE_URL = "https://bemowo.example.org"

    def send(decide=None):
        page = make_standard_page(home_page, title="Most & kładka", live=False)
        page.save_revision(user=anna)
        state = page.get_workflow().start(page, anna)
        if decide:
            mailoutbox.clear()
            decide(state.current_task_state)
        return mailoutbox

    return send


def test_a_moderator_learns_what_waits(send, piotr):
    [mail] = send()

    assert mail.to == [piotr.email]
    assert mail.subject == "Do zatwierdzenia: „Most & kładka”"
    assert "Anna Lis prosi, żeby przeczytać i zatwierdzić „Most & kładka”." in mail.body
    assert "https://bemowo.example.org/admin/pages/" in mail.body


def test_an_editor_learns_what_came_back_and_why(send, anna, piotr):
    [mail] = send(lambda task: task.reject(user=piotr, comment="Podaj daty."))

    assert mail.to == [anna.email]
    assert mail.subject == "Do poprawy: „Most & kładka”"
    assert "Piotr Żak odsyła" in mail.body
    assert "Podaj daty." in mail.body


def test_an_editor_learns_what_was_approved(send, anna, piotr):
    [mail] = send(lambda task: task.approve(user=piotr))

    assert mail.to == [anna.email]
    assert mail.subject == "Zatwierdzone: „Most & kładka”"


def test_mails_are_plain_and_name_nobody_by_address(send, piotr):
    mails = [*send(), *send(lambda task: task.reject(user=piotr))]

    assert not any(mail.alternatives for mail in mails)
    assert not any("@" in mail.body for mail in mails)


def test_a_colleague_who_reads_ukrainian_gets_it_in_ukrainian(send, piotr):
    UserProfile.objects.create(user=piotr, preferred_language="uk")

    with translation.override("pl"):
        [mail] = send()

    assert mail.subject == "На затвердження: «Most & kładka»"


def test_a_superuser_who_approves_nothing_gets_nothing(send):
    ensure_user("root@example.org", PASSWORD, EDITOR, is_superuser=True)

    assert [mail.to for mail in send()] == [["piotr@example.org"]]
