"""The columns (rubryki) into which a magazine sorts its texts."""

from django.core.validators import validate_slug
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin

from core.models.vocabulary import ADDRESS_HINT


class Column(TranslatableMixin, models.Model):
    """One column; the code is the same in every language."""

    name = models.CharField(_("name"), max_length=60)
    code = models.CharField(
        _("code"), max_length=40, validators=[validate_slug], help_text=ADDRESS_HINT
    )
    about = models.CharField(_("about"), max_length=200, blank=True)
    sort_order = models.PositiveSmallIntegerField(_("order"), default=0)

    panels = [FieldPanel("name"), FieldPanel("code"), FieldPanel("about")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("column")
        verbose_name_plural = _("columns")
        ordering = ["sort_order", "name", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["locale", "code"], name="column_code_once_a_language")
        ]

    def __str__(self) -> str:
        return self.name
