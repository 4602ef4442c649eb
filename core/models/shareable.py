"""What can be shared on other sites, and announced."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Shareable(models.Model):
    """A page with a share picture; with an `announcement_kind` its first publish is announced."""

    announcement_kind = ""
    title: str
    lead: str
    search_description: str

    share_image = models.ForeignKey(
        "library.LibraryImage",
        verbose_name=_("share picture"),
        help_text=_("Shown when somebody shares the page. At least 1200 × 630 pixels."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        abstract = True

    @property
    def share_title(self) -> str:
        return self.title

    @property
    def share_summary(self) -> str:
        return self.search_description or self.lead
