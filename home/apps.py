"""The Django app: front page, sections, offices, statements."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class HomeConfig(AppConfig):
    name = "home"
    verbose_name = _("Pages of the district")

    def ready(self) -> None:
        from core.waiting import waiting
        from home.reminders import statement_reviews

        waiting.register("statement_reviews", statement_reviews)
