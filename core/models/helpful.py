"""How many readers found a page helpful: two numbers, nothing about the readers."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class HelpfulTally(models.Model):
    """The answers to “was this helpful?” below one page."""

    page = models.OneToOneField(
        "wagtailcore.Page",
        verbose_name=_("page"),
        on_delete=models.CASCADE,
        related_name="helpful_tally",
    )
    helpful = models.PositiveIntegerField(_("helpful"), default=0)
    unhelpful = models.PositiveIntegerField(_("not helpful"), default=0)

    class Meta:
        verbose_name = _("answers to “was this helpful?”")
        verbose_name_plural = _("answers to “was this helpful?”")

    def __str__(self) -> str:
        return f"{self.page_id}: {self.helpful} / {self.unhelpful}"

    @property
    def helpful_share(self) -> int | None:
        """Whole per cent of readers who were helped; None without an answer."""
        answers = self.helpful + self.unhelpful
        return round(100 * self.helpful / answers) if answers else None
