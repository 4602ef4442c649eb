"""An article of an issue."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.search import index

from core.models import BasePage
from magazine.blocks import ArticleStreamBlock


class ArticlePage(BasePage):
    """A text in an issue. The share picture is its lead picture."""

    parent_page_types = ["magazine.IssuePage"]
    subpage_types: list[str] = []

    column = models.ForeignKey(
        "magazine.Column",
        verbose_name=_("column"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="articles",
    )
    picture_caption = models.CharField(_("caption of the lead picture"), max_length=250, blank=True)
    body = StreamField(ArticleStreamBlock(), verbose_name=_("content"), blank=True)

    shown_relations = (*BasePage.shown_relations, "column")
    content_panels = [
        *BasePage.content_panels,
        FieldPanel("column"),
        MultiFieldPanel(
            [FieldPanel("share_image"), FieldPanel("picture_caption")], heading=_("Lead picture")
        ),
        InlinePanel("bylines", heading=_("Authors"), label=_("Author")),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("picture_caption"),
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
