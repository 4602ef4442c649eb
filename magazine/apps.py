"""The Django app: newsroom and magazine."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class MagazineConfig(AppConfig):
    name = "magazine"
    verbose_name = _("News and magazine")

    def ready(self) -> None:
        from accounts.roles import grants
        from core.publishing import publishing_refusals
        from magazine.permissions import GRANTS
        from magazine.refusals import lacking_imprint

        grants.register("magazine", GRANTS)
        publishing_refusals.register("imprint", lacking_imprint)
