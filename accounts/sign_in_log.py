"""Writes to the log who came in, who failed, and what changed on an account: ids, never names."""

import structlog
from allauth.account.signals import password_changed, password_reset
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import authenticator_added, authenticator_removed
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed

from accounts.models import User

log = structlog.get_logger("accounts.sign_in")


def connect() -> None:
    """Listen to all that happens around signing in."""
    user_logged_in.connect(_signed_in, dispatch_uid="sign_in_log.in")
    user_logged_out.connect(_signed_out, dispatch_uid="sign_in_log.out")
    user_login_failed.connect(_failed, dispatch_uid="sign_in_log.failed")
    password_changed.connect(_password_changed, dispatch_uid="sign_in_log.changed")
    password_reset.connect(_password_changed, dispatch_uid="sign_in_log.reset")
    authenticator_added.connect(_factor_added, dispatch_uid="sign_in_log.added")
    authenticator_removed.connect(_factor_removed, dispatch_uid="sign_in_log.removed")


def _signed_in(user: User, **_kwargs: object) -> None:
    log.info("signed_in", user=user.pk)


def _signed_out(user: User | None, **_kwargs: object) -> None:
    if user:
        log.info("signed_out", user=user.pk)


def _failed(**_kwargs: object) -> None:
    log.warning("sign_in_failed")


def _password_changed(user: User, **_kwargs: object) -> None:
    log.info("password_changed", user=user.pk)


def _factor_added(user: User, authenticator: Authenticator, **_kwargs: object) -> None:
    log.info("second_factor_added", user=user.pk, kind=authenticator.type)


def _factor_removed(user: User, authenticator: Authenticator, **_kwargs: object) -> None:
    log.info("second_factor_removed", user=user.pk, kind=authenticator.type)
