"""The Django app: menus, site settings, alerts."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class NavigationConfig(AppConfig):
    name = "navigation"
    verbose_name = _("Navigation")

    def ready(self) -> None:
        from navigation import signal_handlers  # models are ready only now

        signal_handlers.connect()
