"""Menus: one of each place and language."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin

from core.untranslated import refuse_source_text
from navigation.blocks import LinkBlock, LinkGroupBlock
from navigation.choices import MenuPlace
from navigation.models.frame_preview import FramePreviewMixin


class Menu(FramePreviewMixin, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """Links in the order an editor gave them; the footer has them in columns."""

    place = models.CharField(
        _("place"), max_length=10, choices=MenuPlace.choices, default=MenuPlace.MAIN
    )
    items = StreamField(
        [("link", LinkBlock()), ("group", LinkGroupBlock())],
        verbose_name=_("links"),
        blank=True,
        help_text=_("Drag to change the order. Pages that are not published are left out."),
    )

    panels = [FieldPanel("place"), FieldPanel("items")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("menu")
        verbose_name_plural = _("menus")
        ordering = ["place", "locale_id"]
        constraints = [
            models.UniqueConstraint(fields=["place", "locale"], name="menu_once_per_language")
        ]

    def __str__(self) -> str:
        return str(self.get_place_display())

    def clean(self) -> None:
        super().clean()
        refuse_source_text(self)
        kinds = {child["type"] for child in self.items.get_prep_value()}
        if self.place == MenuPlace.MAIN and "group" in kinds:
            raise ValidationError({"items": _("Columns belong to the footer.")})
