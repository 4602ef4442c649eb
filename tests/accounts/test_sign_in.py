"""Signing in, staying in, and what a stranger learns."""

import re
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import (
    TOTP,
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.contrib.auth.hashers import get_hasher
from django.core import mail
from django.test import Client
from django.urls import reverse

from accounts.roles import ADMINISTRATOR, EDITOR
from site_config.settings import security
from tests.accounts.conftest import PASSWORD

NEW_PASSWORD = "inna-zielona-lawka-w-parku"
SECRET = "JBSWY3DPEHPK3PXP"

pytestmark = pytest.mark.django_db


@pytest.fixture
def user(make_user, home_page):
    return make_user(EDITOR)


@pytest.fixture
def user_with_totp(user):
    TOTP.activate(user, SECRET)
    return user


def enter(client, password=PASSWORD, email="anna@example.org"):
    return client.post(reverse("account_login"), {"login": email, "password": password})


def is_in(client):
    return "_auth_user_id" in client.session


def code_now():
    return format_hotp_value(hotp_value(SECRET, next(iter(yield_hotp_counters_from_time()))))


def test_right_password_leads_to_the_admin(client, user):
    response = enter(client)

    assert response.url == reverse("wagtailadmin_home")
    assert client.get(response.url).status_code == 200


def test_with_a_second_factor_the_password_alone_is_not_enough(client, user_with_totp):
    response = enter(client)

    assert response.url == reverse("mfa_authenticate")
    assert not is_in(client)


def test_password_and_code_lead_in(client, user_with_totp):
    enter(client)

    client.post(reverse("mfa_authenticate"), {"code": code_now()})

    assert is_in(client)


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_wagtails_own_sign_in_is_no_way_round_the_second_factor(client, user_with_totp, address):
    assert client.get(address).url == reverse("account_login")

    client.post(address, {"username": "anna@example.org", "password": PASSWORD})

    assert not is_in(client)


def test_the_admin_asks_to_sign_in_and_comes_back(client, home_page):
    response = client.get("/admin/pages/")

    assert response.url == f"{reverse('account_login')}?next=/admin/pages/"


def test_nobody_signs_up(client, home_page):
    client.post(
        reverse("account_signup"),
        {"email": "obcy@example.org", "password1": NEW_PASSWORD, "password2": NEW_PASSWORD},
    )

    assert not is_in(client)
    assert "obcy" not in str(mail.outbox)


def test_passwords_are_kept_as_argon2(settings):
    settings.PASSWORD_HASHERS = security.PASSWORD_HASHERS

    assert get_hasher().algorithm == "argon2"


def test_other_sessions_end_when_the_password_changes(client, user):
    elsewhere = Client()
    enter(client)
    enter(elsewhere)

    client.post(
        reverse("account_change_password"),
        {"oldpassword": PASSWORD, "password1": NEW_PASSWORD, "password2": NEW_PASSWORD},
    )

    assert client.get("/admin/").status_code == 200
    assert elsewhere.get("/admin/").status_code == 302


def test_all_other_sessions_can_be_ended_by_hand(client, user):
    elsewhere = Client()
    enter(client)
    enter(elsewhere)

    client.post(reverse("usersessions_list"))

    assert client.get("/admin/").status_code == 200
    assert elsewhere.get("/admin/").status_code == 302


def test_a_session_ends_when_the_account_is_switched_off(client, user):
    enter(client)

    user.is_active = False
    user.save()

    assert client.get("/admin/").status_code == 302


def test_a_long_pause_ends_the_session(client, user, settings):
    now = datetime.now(tz=UTC)
    enter(client)
    client.get("/admin/")

    with time_machine.travel(now + timedelta(seconds=settings.STAFF_SESSION_IDLE + 61)):
        assert client.get("/admin/").status_code == 302


def test_work_keeps_the_session_but_not_beyond_a_day(client, user, settings):
    now = datetime.now(tz=UTC)
    enter(client)
    client.get("/admin/")

    half_pause = timedelta(seconds=settings.STAFF_SESSION_IDLE / 2)
    moment = now
    while moment < now + timedelta(seconds=settings.STAFF_SESSION_MAX) - half_pause:
        moment += half_pause
        with time_machine.travel(moment):
            assert client.get("/admin/").status_code == 200
    with time_machine.travel(now + timedelta(seconds=settings.STAFF_SESSION_MAX + 61)):
        assert client.get("/admin/").status_code == 302


def test_a_known_and_an_unknown_address_get_the_same_answer(client, user):
    address = reverse("account_reset_password")
    known = client.post(address, {"email": "anna@example.org"})
    unknown = client.post(address, {"email": "nikt@example.org"})

    assert known.status_code == unknown.status_code == 302
    assert known.url == unknown.url


def test_the_password_is_reset_by_a_link_that_works_once(client, user):
    user.last_login = datetime.now(tz=UTC)
    user.save()
    client.post(reverse("account_reset_password"), {"email": "anna@example.org"})
    link = re.search(r"http://\S+", mail.outbox[0].body)[0]

    form = client.get(link, follow=True)
    new = {"password1": NEW_PASSWORD, "password2": NEW_PASSWORD}
    client.post(form.request["PATH_INFO"], new)

    assert Client().get(link, follow=True).context["token_fail"]
    enter(client, NEW_PASSWORD)
    assert is_in(client)


def test_a_new_colleague_gets_a_link_to_choose_a_password(sign_in, make_user, home_page):
    administrator = sign_in(make_user(ADMINISTRATOR, email="szef@example.org"))

    administrator.post(
        reverse("wagtailusers_users:add"),
        {"email": "nowa@example.org", "first_name": "Nowa", "last_name": "Osoba", "groups": []},
    )

    assert [message.to for message in mail.outbox] == [["nowa@example.org"]]
    assert "/konto/password/reset/key/" in mail.outbox[0].body


class TestRequiredSecondFactor:
    """With MFA_REQUIRED."""

    @pytest.fixture(autouse=True)
    def _required(self, settings):
        settings.MFA_REQUIRED = True

    def test_somebody_without_one_is_led_to_set_it_up(self, client, user):
        enter(client)

        assert client.get("/admin/").url == reverse("mfa_index")
        assert client.get("/admin/pages/").url == reverse("mfa_index")

    def test_the_page_to_set_it_up_and_the_way_out_stay_open(self, client, user):
        enter(client)

        assert client.get(reverse("mfa_index")).status_code == 200
        assert client.get(reverse("account_reauthenticate")).status_code == 200
        assert client.post(reverse("account_logout")).status_code == 302

    def test_somebody_with_one_works_as_usual(self, client, user_with_totp):
        enter(client)
        client.post(reverse("mfa_authenticate"), {"code": code_now()})

        assert client.get("/admin/").status_code == 200

    def test_residents_are_not_asked(self, client, user):
        assert client.get("/").status_code == 200


def test_setting_up_a_second_factor_asks_for_the_password_again(sign_in, user):
    client = sign_in(user)

    response = client.get(reverse("mfa_activate_totp"))

    assert response.url.startswith(reverse("account_reauthenticate"))
