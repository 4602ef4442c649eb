"""Keeps roles and addresses in step with what happens elsewhere."""

from collections.abc import Sequence

from django.apps import AppConfig, apps
from django.contrib.auth.management import create_permissions

from accounts.models import User
from accounts.services.role_sync import sync_roles
from accounts.services.staff import vouch_for_email


def sync_roles_after_migrate(
    sender: AppConfig,
    using: str = "default",
    plan: Sequence[tuple[object, bool]] = (),
    **_kwargs: object,
) -> None:
    """Grant the roles their permissions once all of them exist: after the last app.

    Not on the way back, where the groups were just taken away.
    """
    goes_back = any(backwards for _, backwards in plan)
    if goes_back or sender != _last_app_with_models():
        return
    create_permissions(sender, using=using, verbosity=0)
    sync_roles()


def remember_address(instance: User, raw: bool = False, **_kwargs: object) -> None:
    """Let allauth know the address that an administrator gave."""
    if not raw:
        vouch_for_email(instance)


def _last_app_with_models() -> AppConfig:
    return [app for app in apps.get_app_configs() if app.models_module is not None][-1]
