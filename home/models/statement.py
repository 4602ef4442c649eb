"""The accessibility statement, in the structure that the ministry's technical conditions set."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from core.models import BasePage
from home.choices import AssessmentMethod, Compliance

TEXT_FEATURES = ["h4", "bold", "link", "ul", "ol"]


class AccessibilityStatementPage(BasePage):
    """Editors fill in fields; the page gives each its place and its required id.

    What the law requires is required to publish; a draft may lack it.
    """

    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count_per_parent = 1

    body_name = models.CharField(_("public body"), max_length=200)
    site_scope = models.CharField(
        _("name of the site"),
        max_length=200,
        help_text=_("The name alone: the statement says “the website” before it."),
    )
    site_url = models.URLField(_("address of the site"))
    site_published_on = models.DateField(_("site published on"), null=True)
    site_updated_on = models.DateField(
        _("last substantial update on"),
        null=True,
        help_text=_("A rebuild or a new part of the site, not a new page."),
    )
    compliance = models.CharField(
        _("state"), max_length=10, choices=Compliance.choices, default=Compliance.PARTIAL
    )
    noncompliances = RichTextField(
        _("what is not accessible"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Name each thing, say what to do instead and when it will be repaired."),
    )
    disproportionate_burden = RichTextField(
        _("disproportionate burden"), blank=True, features=TEXT_FEATURES
    )
    exclusions = RichTextField(
        _("content the act does not cover"), blank=True, features=TEXT_FEATURES
    )
    assessment_method = models.CharField(
        _("assessed by"),
        max_length=10,
        choices=AssessmentMethod.choices,
        default=AssessmentMethod.SELF,
    )
    assessment_url = models.URLField(_("address of the report"), blank=True)
    auditor = models.CharField(_("auditor"), max_length=200, blank=True)
    made_on = models.DateField(_("statement made on"), null=True)
    reviewed_on = models.DateField(
        _("last reviewed on"),
        null=True,
        blank=True,
        help_text=_("The statement has to be reviewed each year by 31 March."),
    )
    facilities = RichTextField(
        _("facilities and limitations"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("For example: larger text, high contrast, easy reading."),
    )
    keyboard_shortcuts = RichTextField(
        _("keyboard shortcuts"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Leave empty when the site has none of its own."),
    )
    contact_unit = models.CharField(
        _("person or unit to contact"), max_length=200, help_text=_("Prefer a unit.")
    )
    contact_email = models.EmailField(_("e-mail"))
    contact_phone = models.CharField(_("telephone"), max_length=40)
    procedure_note = RichTextField(
        _("more about requests and complaints"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("The page shows the procedure of the act by itself; add local details here."),
    )
    mobile_apps = RichTextField(
        _("mobile applications"),
        blank=True,
        features=TEXT_FEATURES,
        help_text=_("Leave empty when there are none: the page says so."),
    )
    architecture = RichTextField(
        _("architectural accessibility"),
        features=TEXT_FEATURES,
        help_text=_("Entrances, lifts, toilets, parking places, assistance dogs."),
    )
    communication = RichTextField(
        _("accessibility of communication"),
        features=TEXT_FEATURES,
        help_text=_("Sign language interpreter, induction loop, e-mail, text messages."),
    )

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("body_name"),
                FieldPanel("site_scope"),
                FieldPanel("site_url"),
                FieldRowPanel([FieldPanel("site_published_on"), FieldPanel("site_updated_on")]),
            ],
            heading=_("What the statement covers"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("compliance"),
                FieldPanel("noncompliances"),
                FieldPanel("disproportionate_burden"),
                FieldPanel("exclusions"),
            ],
            heading=_("State of digital accessibility"),
        ),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("made_on"), FieldPanel("reviewed_on")]),
                FieldPanel("assessment_method"),
                FieldPanel("auditor"),
                FieldPanel("assessment_url"),
            ],
            heading=_("How the statement was made"),
        ),
        FieldPanel("facilities"),
        FieldPanel("keyboard_shortcuts"),
        MultiFieldPanel(
            [
                FieldPanel("contact_unit"),
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
                FieldPanel("procedure_note"),
            ],
            heading=_("Contact, requests and complaints"),
        ),
        MultiFieldPanel(
            [
                FieldPanel("mobile_apps"),
                FieldPanel("architecture"),
                FieldPanel("communication"),
            ],
            heading=_("Other information"),
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("noncompliances"),
        index.SearchField("facilities"),
        index.SearchField("architecture"),
        index.SearchField("communication"),
    ]

    class Meta:
        verbose_name = _("accessibility statement")
        verbose_name_plural = _("accessibility statements")
