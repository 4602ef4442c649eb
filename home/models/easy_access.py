"""The same for people who read easy text or Polish Sign Language."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock
from core.models import BasePage
from home.blocks import EasyReadStreamBlock


class EasyReadPage(BasePage):
    """Text that is easy to read and understand (ETR)."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types: list[str] = []

    passages = StreamField(EasyReadStreamBlock(), verbose_name=_("passages"), blank=True)
    full_page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("page with the full text"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = [*BasePage.content_panels, FieldPanel("passages"), FieldPanel("full_page")]
    search_fields = [*BasePage.search_fields, index.SearchField("passages")]

    class Meta:
        verbose_name = _("easy-to-read page")
        verbose_name_plural = _("easy-to-read pages")


class SignLanguagePage(BasePage):
    """What the office does, told in Polish Sign Language (PJM), with the same as text."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types: list[str] = []

    body = StreamField(
        BodyStreamBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_("Put the recording in a video block: it loads only after a click."),
    )
    transcript = RichTextField(
        _("the same as text"),
        blank=True,
        features=["h3", "bold", "link", "ul", "ol"],
        help_text=_("Everything that is signed in the recording."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("transcript")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("transcript"),
    ]

    class Meta:
        verbose_name = _("sign language page")
        verbose_name_plural = _("sign language pages")
