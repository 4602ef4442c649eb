"""The Django app: menus, site settings, alerts."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _

from accounts.roles import ADMINISTRATOR, EDITOR, Grant, grants

_ALERTS_AND_MENUS = Grant(
    permissions=tuple(
        f"navigation.{action}_{model}"
        for model in ("alert", "menu")
        for action in ("add", "change", "delete", "publish")
    )
)
_SETTINGS_TOO = Grant(
    permissions=(*_ALERTS_AND_MENUS.permissions, "navigation.change_sitesettings")
)


class NavigationConfig(AppConfig):
    name = "navigation"
    verbose_name = _("Navigation")

    def ready(self) -> None:
        from navigation import signal_handlers  # models are ready only now

        signal_handlers.connect()
        grants.register("navigation", {ADMINISTRATOR: _SETTINGS_TOO, EDITOR: _ALERTS_AND_MENUS})
