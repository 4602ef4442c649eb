"""The Django app: newsroom and magazine."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MagazineConfig(AppConfig):
    name = "magazine"
    verbose_name = _("News and magazine")

    def ready(self) -> None:
        from accounts.roles import grants
        from magazine.permissions import GRANTS

        grants.register("magazine", GRANTS)
