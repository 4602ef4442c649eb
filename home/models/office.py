"""Units of the office."""

from django.utils.translation import gettext_lazy as _

from core.models import BasePage


class OfficeUnitPage(BasePage):
    """One unit: who leads it, how to reach it, what it does."""

    parent_page_types = ["home.SectionPage", "home.OfficeUnitPage"]
    subpage_types = ["home.OfficeUnitPage", "home.StandardPage"]

    class Meta:
        verbose_name = _("office unit")
        verbose_name_plural = _("office units")
