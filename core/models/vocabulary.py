"""Words by which everything the district publishes can be found: topics and neighbourhoods."""

from django.core.validators import validate_slug
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin

ADDRESS_HINT = _("Stands in addresses: small letters, digits and hyphens. Do not change it later.")


class Topic(TranslatableMixin, models.Model):
    """What something is about; the code is the same in every language."""

    name = models.CharField(_("name"), max_length=60)
    code = models.CharField(
        _("code"), max_length=40, validators=[validate_slug], help_text=ADDRESS_HINT
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [FieldPanel("name"), FieldPanel("code")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        ordering = ["sort_order", "name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["locale", "code"], name="topic_code_once_a_language")
        ]

    def __str__(self) -> str:
        return self.name


class Neighbourhood(models.Model):
    """A part of the district (obszar MSI); its name is the same in every language."""

    name = models.CharField(_("name"), max_length=60, unique=True)
    code = models.CharField(
        _("code"), max_length=40, unique=True, validators=[validate_slug], help_text=ADDRESS_HINT
    )
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [FieldPanel("name"), FieldPanel("code")]

    class Meta:
        verbose_name = _("neighbourhood")
        verbose_name_plural = _("neighbourhoods")
        ordering = ["sort_order", "name", "pk"]

    def __str__(self) -> str:
        return self.name
