"""The office on its site: names, contact, hours, profiles, required pages."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField

from navigation.blocks import ExceptionalDaysBlock, ProfileBlock, SiteTextsBlock, WeeklyHoursBlock
from navigation.models.frame_preview import FramePreviewMixin


def _page_link(**texts: Any) -> models.ForeignKey:
    return _optional("wagtailcore.Page", **texts)


def _picture_slot(**texts: Any) -> models.ForeignKey:
    return _optional("library.LibraryImage", **texts)


def _optional(model: str, **texts: Any) -> models.ForeignKey:
    return models.ForeignKey(
        model, null=True, blank=True, on_delete=models.SET_NULL, related_name="+", **texts
    )


@register_setting(icon="home")
class SiteSettings(FramePreviewMixin, BaseSiteSetting):
    """Facts hold in every language; texts are given once for each."""

    texts = StreamField(
        [("texts", SiteTextsBlock())], verbose_name=_("names and texts"), blank=True
    )
    coat = _picture_slot(
        verbose_name=_("coat of arms"),
        help_text=_("Only the mark the office is licensed to use. Empty: no mark."),
    )
    logo = _picture_slot(verbose_name=_("logo for the footer"), help_text=_("As above."))
    street = models.CharField(_("street and number"), max_length=100, blank=True)
    postcode = models.CharField(_("postcode"), max_length=10, blank=True)
    city = models.CharField(_("city"), max_length=60, blank=True, default="Warszawa")
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    bip_url = models.URLField(_("address of the public bulletin (BIP)"), blank=True)
    weekly_hours = StreamField(
        [("hours", WeeklyHoursBlock())],
        verbose_name=_("office hours"),
        blank=True,
        help_text=_("Public holidays are known already."),
    )
    exceptional_days = StreamField(
        [("days", ExceptionalDaysBlock())], verbose_name=_("exceptional days"), blank=True
    )
    profiles = StreamField(
        [("profile", ProfileBlock())], verbose_name=_("social profiles"), blank=True
    )
    accessibility_page = _page_link(
        verbose_name=_("accessibility statement"),
        help_text=_("The law wants this link on every page."),
    )
    easy_read_page = _page_link(verbose_name=_("easy-to-read page"))
    sign_language_page = _page_link(verbose_name=_("sign language page"))
    privacy_page = _page_link(verbose_name=_("privacy page"))
    contact_page = _page_link(verbose_name=_("contact page"))
    site_map_page = _page_link(verbose_name=_("site map page"))

    select_related = ["coat", "logo"]
    page_fields = (
        "accessibility_page",
        "easy_read_page",
        "sign_language_page",
        "privacy_page",
        "contact_page",
        "site_map_page",
    )

    panels = [
        MultiFieldPanel(
            [FieldPanel("texts"), FieldPanel("coat"), FieldPanel("logo")], heading=_("Names")
        ),
        MultiFieldPanel(
            [
                FieldPanel("street"),
                FieldRowPanel([FieldPanel("postcode"), FieldPanel("city")]),
                FieldRowPanel([FieldPanel("phone"), FieldPanel("email")]),
                FieldPanel("bip_url"),
                FieldPanel("profiles"),
            ],
            heading=_("Contact"),
        ),
        MultiFieldPanel(
            [FieldPanel("weekly_hours"), FieldPanel("exceptional_days")], heading=_("Hours")
        ),
        MultiFieldPanel([FieldPanel(name) for name in page_fields], heading=_("Required pages")),
    ]

    class Meta:
        verbose_name = _("site settings")
        verbose_name_plural = _("site settings")

    @property
    def preview_modes(self) -> list[tuple[str, str | Promise]]:
        return list(settings.WAGTAIL_CONTENT_LANGUAGES)
