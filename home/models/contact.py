"""How to reach the office, and what it does with personal data."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock
from core.models import BasePage
from home.blocks import ContactPointBlock, HoursStreamBlock, NoticeStreamBlock


class ContactPage(BasePage):
    """The seat, the hours and the numbers to call."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    address = models.TextField(
        _("address"), blank=True, max_length=300, help_text=_("As on an envelope, line by line.")
    )
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    electronic_delivery = models.CharField(
        _("address for electronic delivery"),
        max_length=80,
        blank=True,
        help_text=_("The address of the office in e-Doręczenia, if it has one."),
    )
    hours = StreamField(HoursStreamBlock(), verbose_name=_("opening hours"), blank=True)
    how_to_get_here = RichTextField(
        _("how to get here"),
        blank=True,
        features=["bold", "link", "ul", "ol"],
        help_text=_("Stops, entrance, lift, parking; also for people in wheelchairs."),
    )
    contact_points = StreamField(
        [("contact_point", ContactPointBlock())],
        verbose_name=_("contact points"),
        blank=True,
        help_text=_("Desks and matters with their own telephone or e-mail."),
    )
    body = StreamField(BodyStreamBlock(), verbose_name=_("more"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("address"),
                FieldPanel("phone"),
                FieldPanel("email"),
                FieldPanel("electronic_delivery"),
                FieldPanel("hours"),
            ],
            heading=_("The office"),
        ),
        FieldPanel("how_to_get_here"),
        FieldPanel("contact_points"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("address"),
        index.SearchField("phone"),
        index.SearchField("how_to_get_here"),
        index.SearchField("contact_points"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("contact page")
        verbose_name_plural = _("contact pages")


class PrivacyPage(BasePage):
    """What the office does with personal data: one notice for each purpose."""

    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    body = StreamField(
        BodyStreamBlock(),
        verbose_name=_("introduction"),
        blank=True,
        help_text=_("Also the place to say which cookies the site uses."),
    )
    notices = StreamField(
        NoticeStreamBlock(),
        verbose_name=_("notices"),
        blank=True,
        help_text=_("One for each purpose; forms link to them by their anchors."),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("notices")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("notices"),
    ]

    class Meta:
        verbose_name = _("privacy page")
        verbose_name_plural = _("privacy pages")
