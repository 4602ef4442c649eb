"""Who wrote, photographed, translated: people and units, and what they did for a page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel
from wagtail.models import Orderable
from wagtail.search import index

from magazine.choices import AuthorKind, BylineRole


class Author(index.Indexed, models.Model):
    """A person or a unit who signs texts and pictures."""

    name = models.CharField(_("name"), max_length=120, unique=True)
    kind = models.CharField(
        _("kind"), max_length=10, choices=AuthorKind.choices, default=AuthorKind.PERSON
    )
    about = models.CharField(
        _("about"),
        max_length=200,
        blank=True,
        help_text=_("A role or a sentence, for example: spokesperson of the district."),
    )

    panels = [FieldPanel("name"), FieldPanel("kind"), FieldPanel("about")]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name


class Byline(Orderable):
    """What an author did for a page."""

    page = ParentalKey("wagtailcore.Page", on_delete=models.CASCADE, related_name="bylines")
    author = models.ForeignKey(
        Author, verbose_name=_("author"), on_delete=models.PROTECT, related_name="bylines"
    )
    role = models.CharField(
        _("role"), max_length=20, choices=BylineRole.choices, default=BylineRole.TEXT
    )

    panels = [FieldPanel("author"), FieldPanel("role")]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        constraints = [
            models.UniqueConstraint(fields=["page", "author", "role"], name="byline_once")
        ]

    def __str__(self) -> str:
        return f"{self.author} ({self.get_role_display()})"
