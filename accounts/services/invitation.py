"""Invites a new colleague to choose a password."""

from allauth.account.forms import ResetPasswordForm
from django.conf import settings
from django.http import HttpRequest
from django.utils import translation

from accounts.models import User


def invite(user: User, *, request: HttpRequest) -> None:
    """Send the link with which the user chooses a password; `request` gives the site's address."""
    form = ResetPasswordForm(data={"email": user.email})
    if form.is_valid():
        with translation.override(settings.LANGUAGE_CODE):
            form.save(request)
