"""News of the district: the list and its pages."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock
from core.models import BasePage
from magazine.blocks import AmendmentStreamBlock, AttachmentStreamBlock, RelatedStreamBlock


class NewsIndexPage(RoutablePageMixin, BasePage):
    """All news: by topic, neighbourhood, year and month, and as feeds."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["magazine.NewsPage"]

    content_panels = BasePage.content_panels
    search_fields = BasePage.search_fields

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")


class NewsPage(BasePage):
    """One piece of news. The share picture is its lead picture."""

    parent_page_types = ["magazine.NewsIndexPage"]
    subpage_types: list[str] = []
    announcement_kind = "news_published"

    topic = models.ForeignKey(
        "core.Topic",
        verbose_name=_("topic"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    neighbourhood = models.ForeignKey(
        "core.Neighbourhood",
        verbose_name=_("neighbourhood"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Empty: the whole district."),
    )
    picture_caption = models.CharField(_("caption of the lead picture"), max_length=250, blank=True)
    body = StreamField(BodyStreamBlock(), verbose_name=_("content"), blank=True)
    attachments = StreamField(AttachmentStreamBlock(), verbose_name=_("attachments"), blank=True)
    related = StreamField(
        RelatedStreamBlock(), verbose_name=_("related pages and places"), blank=True
    )
    amendments = StreamField(
        AmendmentStreamBlock(),
        verbose_name=_("updates and corrections"),
        blank=True,
        help_text=_("Say what was changed and why. A correction stands above the text."),
    )
    pinned_until = models.DateTimeField(
        _("on top of the list until"),
        null=True,
        blank=True,
        help_text=_("Empty: in its place by date."),
    )

    content_panels = [
        *BasePage.content_panels,
        FieldRowPanel([FieldPanel("topic"), FieldPanel("neighbourhood")]),
        MultiFieldPanel(
            [FieldPanel("share_image"), FieldPanel("picture_caption")], heading=_("Lead picture")
        ),
        InlinePanel("bylines", heading=_("Authors"), label=_("Author")),
        FieldPanel("body"),
        FieldPanel("attachments"),
        FieldPanel("related"),
        FieldPanel("amendments"),
    ]
    promote_panels = [*BasePage.promote_panels]
    settings_panels = [*BasePage.settings_panels, FieldPanel("pinned_until")]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("amendments"),
        index.SearchField("picture_caption"),
    ]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")
