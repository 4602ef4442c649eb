"""How allauth behaves here: nobody signs up, and nobody can lock a colleague out."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest

from accounts.models import User

_INVITATION = "account/email/invitation"


class StaffAccountAdapter(DefaultAccountAdapter):
    """Accounts are made by an administrator."""

    def is_open_for_signup(self, _request: HttpRequest) -> bool:
        """Say no, always."""
        return False

    def send_password_reset_mail(self, user: User, email: str, context: dict[str, Any]) -> None:
        """Send the link; somebody who never signed in gets a welcome with it."""
        if user.last_login is None:
            self.send_mail(_INVITATION, email, context)
        else:
            super().send_password_reset_mail(user, email, context)

    def _get_login_attempts_cache_key(self, request: HttpRequest, **credentials: Any) -> str:
        """Count failures per account *and* address of the internet.

        allauth counts them per account alone, so that five wrong guesses from anywhere would keep
        the owner out. tests/accounts/test_lockout.py fails if an upgrade renames this method.
        """
        key = super()._get_login_attempts_cache_key(request, **credentials)
        return f"{self.get_client_ip(request)}:{key}"
