"""The Django app: what a page, a block and an announcement are."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        from core import checks, signal_handlers

        checks.connect()
        signal_handlers.connect()
        # each app's schedule.py registers its periodic jobs
        autodiscover_modules("schedule")
