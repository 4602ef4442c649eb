"""Alerts: what residents must know now, above every page or some."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import DraftStateMixin, RevisionMixin, TranslatableMixin

from core.untranslated import refuse_source_text
from navigation.blocks import LinkBlock
from navigation.choices import AlertLevel, AlertState
from navigation.models.frame_preview import FramePreviewMixin


class AlertQuerySet(models.QuerySet["Alert"]):
    """Alerts in the words of the newsroom."""

    def not_ended(self, moment: datetime) -> "AlertQuerySet":
        """Published alerts that are shown at `moment` or will be later."""
        return self.filter(live=True).filter(
            models.Q(ends_at__isnull=True) | models.Q(ends_at__gt=moment)
        )


class Alert(FramePreviewMixin, DraftStateMixin, RevisionMixin, TranslatableMixin, models.Model):
    """One message with a level, a time (half-open) and a reach."""

    level = models.CharField(
        _("level"), max_length=10, choices=AlertLevel.choices, default=AlertLevel.INFO
    )
    heading = models.CharField(
        _("heading"), max_length=40, help_text=_("One word or two: Disruptions, Road closed.")
    )
    text = models.TextField(
        _("text"), max_length=300, help_text=_("What happens, where and until when.")
    )
    link = StreamField([("link", LinkBlock())], verbose_name=_("link"), blank=True, max_num=1)
    starts_at = models.DateTimeField(_("shown from"), default=timezone.now)
    ends_at = models.DateTimeField(
        _("shown until"),
        null=True,
        blank=True,
        help_text=_("Empty: until somebody takes it down."),
    )
    pages = StreamField(
        [("page", blocks.PageChooserBlock(label=_("Page")))],
        verbose_name=_("only on these pages and below them"),
        blank=True,
        help_text=_("Empty: on the whole site."),
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("level"), FieldPanel("heading"), FieldPanel("text"), FieldPanel("link")],
            heading=_("Message"),
        ),
        FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")], heading=_("When")),
        FieldPanel("pages"),
    ]

    objects = AlertQuerySet.as_manager()

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("alert")
        verbose_name_plural = _("alerts")
        ordering = ["-starts_at", "-pk"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ends_at__isnull=True)
                | models.Q(ends_at__gt=models.F("starts_at")),
                name="alert_ends_after_start",
                violation_error_message=_("An alert must end after it starts."),
            )
        ]

    def __str__(self) -> str:
        return self.heading

    def clean(self) -> None:
        super().clean()
        refuse_source_text(self)
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("An alert must end after it starts.")})

    def state_at(self, moment: datetime) -> AlertState:
        """What the list in the admin says about it."""
        if not self.live:
            return AlertState.DRAFT
        if moment < self.starts_at:
            return AlertState.PLANNED
        if self.ends_at and self.ends_at <= moment:
            return AlertState.ENDED
        return AlertState.SHOWN
