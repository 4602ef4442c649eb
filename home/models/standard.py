"""Sections and the pages in them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock
from core.models import BasePage
from home.choices import PageOrder


class SectionPage(BasePage):
    """A part of the site: an introduction and what is in it."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = [
        "home.SectionPage",
        "home.StandardPage",
        "home.OfficeUnitPage",
        "home.ContactPage",
        "home.EasyReadPage",
        "home.SignLanguagePage",
        "magazine.NewsIndexPage",
        "magazine.MagazineIndexPage",
    ]

    body = StreamField(
        BodyStreamBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("An introduction. The pages of the section are listed below it by themselves."),
    )
    page_order = models.CharField(
        _("order of the pages"),
        max_length=10,
        choices=PageOrder.choices,
        default=PageOrder.MENU,
        help_text=_("Choose “newest first” for news."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("page_order")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")


class StandardPage(BasePage):
    """A page about one thing."""

    parent_page_types = [
        "home.HomePage",
        "home.SectionPage",
        "home.StandardPage",
        "home.OfficeUnitPage",
    ]
    subpage_types = ["home.StandardPage"]

    body = StreamField(BodyStreamBlock(), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]

    class Meta:
        verbose_name = _("page")
        verbose_name_plural = _("pages")
