"""The fields of the imprint (stopka redakcyjna): press law, art. 27."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class ImprintFields(models.Model):
    """Who publishes, where, who answers; a magazine has them, an issue may say otherwise."""

    publisher = models.CharField(_("publisher"), max_length=200, blank=True)
    publisher_address = models.CharField(_("address of the publisher"), max_length=200, blank=True)
    editorial_address = models.CharField(_("editorial address"), max_length=200, blank=True)
    editor_in_chief = models.CharField(_("editor-in-chief"), max_length=120, blank=True)
    place = models.CharField(_("place of issue"), max_length=80, blank=True)
    printer = models.CharField(
        _("printer"),
        max_length=200,
        blank=True,
        help_text=_("Name and address. Without a printed edition say so: “online only”."),
    )
    issn = models.CharField(
        _("ISSN"), max_length=9, blank=True, help_text=_("For example 2450-7113.")
    )
    editorial_team = models.TextField(
        _("editorial team"),
        blank=True,
        help_text=_("Others who worked on it, one line each. The law does not ask for them."),
    )

    imprint_panel = MultiFieldPanel(
        [
            FieldPanel("publisher"),
            FieldPanel("publisher_address"),
            FieldPanel("editorial_address"),
            FieldPanel("editor_in_chief"),
            FieldPanel("place"),
            FieldPanel("printer"),
            FieldPanel("issn"),
            FieldPanel("editorial_team"),
        ],
        heading=_("Imprint"),
    )

    class Meta:
        abstract = True
