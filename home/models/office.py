"""Units of the office."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock
from core.models import BasePage
from home.blocks import DutyStreamBlock, HoursStreamBlock


class OfficeUnitPage(BasePage):
    """One unit: who leads it, how to reach it, what it does."""

    parent_page_types = ["home.SectionPage", "home.OfficeUnitPage"]
    subpage_types = ["home.OfficeUnitPage", "home.StandardPage"]

    parent_unit = models.CharField(
        _("part of"),
        max_length=200,
        blank=True,
        help_text=_(
            "The unit this one belongs to. Leave empty when that unit's page lies above this one."
        ),
    )
    head_role = models.CharField(
        _("head"),
        max_length=120,
        blank=True,
        help_text=_("The role, for example “head of the unit”; not a name."),
    )
    head_phone = models.CharField(_("telephone of the head"), max_length=40, blank=True)
    head_email = models.EmailField(_("e-mail of the head"), blank=True)
    head_room = models.CharField(_("room of the head"), max_length=40, blank=True)
    phone = models.CharField(_("telephone"), max_length=40, blank=True)
    email = models.EmailField(_("e-mail"), blank=True)
    room = models.CharField(_("room"), max_length=40, blank=True)
    address = models.CharField(
        _("address"),
        max_length=200,
        blank=True,
        help_text=_("Street, number and floor; only when it is not the main seat."),
    )
    hours = StreamField(
        HoursStreamBlock(),
        verbose_name=_("opening hours"),
        blank=True,
        help_text=_("Leave empty when the unit is open as long as the office."),
    )
    duties_intro = models.TextField(
        _("words before the duties"),
        blank=True,
        max_length=400,
        help_text=_("For example: “The unit is responsible in particular for:”"),
    )
    duties = StreamField(
        DutyStreamBlock(),
        verbose_name=_("duties"),
        blank=True,
        help_text=_("The page numbers them in this order."),
    )
    body = StreamField(BodyStreamBlock(), verbose_name=_("more about the unit"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("parent_unit"),
        MultiFieldPanel(
            [
                FieldPanel("phone"),
                FieldPanel("email"),
                FieldPanel("room"),
                FieldPanel("address"),
                FieldPanel("hours"),
            ],
            heading=_("How to reach the unit"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("head_role"),
                FieldPanel("head_room"),
                FieldPanel("head_phone"),
                FieldPanel("head_email"),
            ],
            heading=_("Head of the unit"),
        ),
        MultiFieldPanel(
            [FieldPanel("duties_intro"), FieldPanel("duties")], heading=_("What the unit does")
        ),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("parent_unit"),
        index.SearchField("head_role"),
        index.SearchField("phone"),
        index.SearchField("email"),
        index.SearchField("room"),
        index.SearchField("duties"),
        index.SearchField("body"),
    ]

    class Meta:
        verbose_name = _("office unit")
        verbose_name_plural = _("office units")
