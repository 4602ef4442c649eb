"""The Django app: front page, sections, offices, statements."""

from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Pages of the district")

    def ready(self) -> None:
        from core.waiting import waiting
        from home.checks import statement_has_every_id
        from home.reminders import statement_reviews
        from home.signal_handlers import connect

        register(statement_has_every_id)
        waiting.register("statement_reviews", statement_reviews)
        connect()
