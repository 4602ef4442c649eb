"""People who sign in."""

import pytest

from accounts.services import ensure_user

PASSWORD = "zielony-rower-nad-stawem"


@pytest.fixture
def make_user(db):
    """A function that makes somebody with a role (a code of accounts/roles.py)."""

    def make(role, email="anna@example.org", **kwargs):
        return ensure_user(email, PASSWORD, role, first_name="Anna", last_name="Lis", **kwargs)

    return make


@pytest.fixture
def sign_in(client):
    """A function that gives a client in which the user is signed in."""

    def enter(user):
        client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        return client

    return enter


@pytest.fixture
def admin_client(sign_in, make_user, home_page):
    """A client of somebody who may do everything."""
    return sign_in(make_user("administrator", email="szefowa@example.org", is_superuser=True))
