"""Keeps roles and addresses in step with what happens elsewhere."""

from collections.abc import Sequence

from django.apps import AppConfig, apps
from django.contrib.auth.management import create_permissions
from wagtail.models import Page

from accounts.models import User
from accounts.roles import ROLES, grants_of
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


def sync_roles_of_a_new_section(
    instance: object, created: bool, raw: bool = False, **_kwargs: object
) -> None:
    """Give roles their rights on a section that has just been made, for example a magazine."""
    if created and not raw and isinstance(instance, Page) and instance._meta.label in _sections():
        sync_roles()


def remember_address(instance: User, raw: bool = False, **_kwargs: object) -> None:
    """Let allauth know the address that an administrator gave."""
    if not raw:
        vouch_for_email(instance)


def _sections() -> set[str]:
    """The page types on which some role has rights of its own."""
    return {name for role in ROLES for grant in grants_of(role) for name in grant.pages}


def _last_app_with_models() -> AppConfig:
    return [app for app in apps.get_app_configs() if app.models_module is not None][-1]
