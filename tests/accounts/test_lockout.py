"""Guessing passwords is slowed down, and cannot be used to keep a colleague out."""

import pytest
from django.urls import reverse

from accounts.roles import EDITOR
from tests.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db

STRANGER = "203.0.113.7"
OWNER = "198.51.100.20"


@pytest.fixture
def owner(make_user):
    return make_user(EDITOR, email="anna@example.org")


def attempt(client, password, *, address, email="anna@example.org", **headers):
    return client.post(
        reverse("account_login"),
        {"login": email, "password": password},
        REMOTE_ADDR=address,
        headers=headers,
    )


def is_in(client):
    return "_auth_user_id" in client.session


def test_after_five_wrong_passwords_even_the_right_one_is_refused_for_a_while(client, owner):
    for _ in range(5):
        attempt(client, "wrong", address=STRANGER)

    attempt(client, PASSWORD, address=STRANGER)

    assert not is_in(client)


def test_a_stranger_who_guesses_does_not_lock_the_owner_out(client, owner):
    for _ in range(30):
        attempt(client, "wrong", address=STRANGER)

    attempt(client, PASSWORD, address=OWNER)

    assert is_in(client)


def test_one_address_cannot_try_one_password_on_many_accounts(client, owner):
    for number in range(20):
        attempt(client, "wrong", address=STRANGER, email=f"user{number}@example.org")

    attempt(client, PASSWORD, address=STRANGER)

    assert not is_in(client)


def test_a_forged_forwarded_address_does_not_help_the_guesser(client, owner):
    for number in range(5):
        forged = {"X-Forwarded-For": f"192.0.2.{number}"}
        attempt(client, "wrong", address=STRANGER, **forged)

    attempt(client, PASSWORD, address=STRANGER, **{"X-Forwarded-For": "192.0.2.99"})

    assert not is_in(client)


def test_behind_our_proxy_the_last_address_counts_and_the_rest_is_not_believed(
    client, owner, settings
):
    settings.ALLAUTH_TRUSTED_PROXY_COUNT = 1
    for number in range(5):
        chain = {"X-Forwarded-For": f"192.0.2.{number}, {STRANGER}"}
        attempt(client, "wrong", address="127.0.0.1", **chain)

    attempt(client, PASSWORD, address="127.0.0.1", **{"X-Forwarded-For": STRANGER})
    assert not is_in(client)

    attempt(client, PASSWORD, address="127.0.0.1", **{"X-Forwarded-For": OWNER})
    assert is_in(client)
