"""What every request of staff passes: the browser policy, the session's age, the second factor."""

from collections.abc import Callable
from datetime import UTC, datetime

from allauth.mfa.utils import is_mfa_enabled
from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from accounts.inline_scripts import allow_known_scripts
from accounts.session_age import is_over, note_activity

GetResponse = Callable[[HttpRequest], HttpResponse]

# An open editor asks for these by itself, so they are no sign of a person at the keyboard.
_ASKED_BY_MACHINES = "editing-sessions/"


class ContentSecurityPolicyMiddleware(CSPMiddleware):
    """The strict policy of settings, and for the admin the one that Wagtail can live with."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Mark Wagtail's own inline scripts before the policy is written."""
        if _is_admin(request) and isinstance(response, HttpResponse):
            allow_known_scripts(response, nonce=lambda: self._make_nonce(request))
        return super().process_response(request, response)

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        """Give the parts, with the admin's directives in place of the public ones."""
        parts = super().get_policy_parts(request, response, report_only)
        if _is_admin(request) and not report_only:
            parts.replace = {**settings.ADMIN_CSP_DIRECTIVES, **(parts.replace or {})}
        return parts


class StaffSessionMiddleware:
    """Sign people out after a pause, and once a working day in any case."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if settings.SESSION_COOKIE_NAME in request.COOKIES and request.user.is_authenticated:
            self._check(request)
        return self.get_response(request)

    def _check(self, request: HttpRequest) -> None:
        now = datetime.now(tz=UTC)
        if is_over(request.session, now):
            logout(request)
            messages.info(request, _("You were signed out after a pause. Please sign in again."))
        elif _ASKED_BY_MACHINES not in request.path:
            note_activity(request.session, now)


class SecondFactorMiddleware:
    """Lead people without a second factor to where they set one up, before they see the admin."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if self._must_set_up(request):
            messages.warning(
                request, _("To work here you need a second factor. Choose one and set it up.")
            )
            return redirect("mfa_index")
        return self.get_response(request)

    def _must_set_up(self, request: HttpRequest) -> bool:
        return (
            settings.MFA_REQUIRED
            and _is_admin(request)
            and request.path != reverse("wagtailadmin_logout")
            and request.user.is_authenticated
            and not is_mfa_enabled(request.user)
        )


def _is_admin(request: HttpRequest) -> bool:
    return request.path.startswith(reverse("wagtailadmin_home"))
