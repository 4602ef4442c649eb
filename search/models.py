"""What can be found: a row for each page or document that everybody may read, and their words."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Entry(models.Model):
    """A page or a document as the search shows it; its terms stand in the engine's own place."""

    page = models.OneToOneField(
        "wagtailcore.Page", null=True, on_delete=models.CASCADE, related_name="+"
    )
    document = models.OneToOneField(
        "library.LibraryDocument", null=True, on_delete=models.CASCADE, related_name="+"
    )
    language = models.CharField(_("language"), max_length=10)
    kind = models.CharField(_("kind"), max_length=100)
    dated_on = models.DateField(_("date"))
    title = models.TextField(_("title"))
    lead = models.TextField(_("lead"))
    text = models.TextField(_("text"))

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("search entry")
        verbose_name_plural = _("search entries")
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(page__isnull=True) ^ Q(document__isnull=True),
                name="entry_page_or_document",
            )
        ]

    def __str__(self) -> str:
        return self.title


class KnownWord(models.Model):
    """A form that stands in what can be found: what "did you mean" chooses from."""

    language = models.CharField(_("language"), max_length=10)
    form = models.CharField(_("form"), max_length=40)
    folded = models.CharField(_("folded form"), max_length=40)
    initial = models.CharField(_("first letter"), max_length=1)
    length = models.PositiveSmallIntegerField(_("length"))

    class Meta:
        verbose_name = _("known word")
        verbose_name_plural = _("known words")
        default_permissions = ()
        constraints = [models.UniqueConstraint(fields=["language", "form"], name="known_word_once")]
        indexes = [
            models.Index(fields=["language", "initial", "length"], name="known_word_near"),
            models.Index(fields=["language", "folded"], name="known_word_folded"),
        ]

    def __str__(self) -> str:
        return self.form
