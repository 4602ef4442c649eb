"""Accounts made by a program."""

import pytest
from allauth.account.models import EmailAddress

from accounts.models import RoleGroup, User
from accounts.roles import EDITOR, MEDIATOR
from accounts.services import ensure_user

pytestmark = pytest.mark.django_db

PASSWORD = "zielony-rower-nad-stawem"


def test_a_user_gets_the_role_and_a_known_address():
    user = ensure_user("anna@example.org", PASSWORD, EDITOR, first_name="Anna")

    assert [group.role.code for group in user.groups.all()] == [EDITOR]
    assert user.check_password(PASSWORD)
    assert EmailAddress.objects.filter(user=user, verified=True, primary=True).exists()


def test_twice_is_once_and_keeps_the_session():
    first = ensure_user("anna@example.org", PASSWORD, EDITOR)
    second = ensure_user("Anna@example.org", PASSWORD, MEDIATOR)

    assert User.objects.count() == 1
    assert second.password == first.password
    assert [group.role.code for group in second.groups.all()] == [MEDIATOR]


def test_an_unknown_role_is_refused():
    with pytest.raises(RoleGroup.DoesNotExist):
        ensure_user("anna@example.org", PASSWORD, "king")


def test_a_changed_address_replaces_the_old_one():
    user = ensure_user("anna@example.org", PASSWORD, EDITOR)

    user.email = "nowa@example.org"
    user.save()

    assert [row.email for row in EmailAddress.objects.filter(user=user)] == ["nowa@example.org"]
