"""The Django app: what a page, a block and an announcement are."""

from django.apps import AppConfig
from django.utils.module_loading import autodiscover_modules
from django.utils.translation import gettext_lazy as _


class CoreConfig(AppConfig):
    name = "core"
    verbose_name = _("Core")

    def ready(self) -> None:
        from core.publishing import publishing_refusals
        from core.signal_handlers import connect
        from core.timetable import held_back
        from core.untranslated import source_texts_shown
        from core.waiting import waiting

        connect()
        publishing_refusals.register("untranslated", source_texts_shown)
        waiting.register("held_back", held_back)
        # each app's schedule.py registers its periodic jobs, its checks.py its system checks
        autodiscover_modules("schedule", "checks")
