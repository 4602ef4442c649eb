"""News of the district: the list and its pages."""

from datetime import date
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin, path
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index
from wagtail.url_routing import RouteResult

from core.blocks import BodyStreamBlock
from core.content_version import date_response
from core.models import BasePage
from magazine.blocks import AmendmentStreamBlock, AttachmentStreamBlock, RelatedStreamBlock
from magazine.feed_formats import feed_views
from magazine.querysets import NewsQuerySet


class NewsIndexPage(RoutablePageMixin, BasePage):
    """All news: by topic, neighbourhood, year and month, and as feeds."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["magazine.NewsPage"]

    content_panels = BasePage.content_panels
    search_fields = BasePage.search_fields

    class Meta:
        verbose_name = _("news list")
        verbose_name_plural = _("news lists")

    @path("")
    def index_route(self, request: HttpRequest) -> HttpResponse:
        """The list; what the address asks for is read by the template's tags."""
        return date_response(BasePage.serve(self, request))

    @path("kanal/<slug:code>/", name="feed")
    def feed_route(self, request: HttpRequest, code: str) -> HttpResponse:
        """The list as a feed: kanal/rss/, kanal/atom/, kanal/json/."""
        return feed_views["news"](self, request, code)


class NewsPage(BasePage):
    """One piece of news. The share picture is its lead picture."""

    parent_page_types = ["magazine.NewsIndexPage"]
    subpage_types: list[str] = []
    announcement_kind = "news_published"
    shown_relations = (*BasePage.shown_relations, "topic", "neighbourhood")
    teaser_relations = (*BasePage.teaser_relations, "topic")

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

    objects: ClassVar[Any] = PageManager.from_queryset(NewsQuerySet)()

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
    settings_panels = [
        *BasePage.settings_panels,
        FieldPanel("pinned_until"),
        FieldPanel(
            "first_published_at",
            heading=_("Date of first publication"),
            help_text=_(
                "Leave it empty: it becomes the moment you publish. Fill it in when you move older"
                " news from another site; such news takes its place in the archive and is not"
                " announced as new."
            ),
        ),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("amendments"),
        index.SearchField("picture_caption"),
    ]

    class Meta:
        verbose_name = _("news")
        verbose_name_plural = _("news")

    def clean(self) -> None:
        super().clean()
        if self.first_published_at and self.first_published_at > timezone.now():
            message = _("This day is yet to come. To publish later, set a schedule instead.")
            raise ValidationError({"first_published_at": message})

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """Find expired news, too: who follows an old link is told what became of it."""
        if self.expired and not path_components:
            return RouteResult(self)
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.expired and not getattr(request, "is_preview", False):
            context = {"page": self, "index": self.get_parent()}
            return TemplateResponse(request, "magazine/news_expired.html", context, status=410)
        return date_response(super().serve(request, *args, **kwargs))

    @property
    def kicker(self) -> str:
        """The subject, or else the topic; never a topic in another language than the page's."""
        if self.subject or not self.topic or self.topic.locale_id != self.locale_id:
            return self.subject
        return self.topic.name

    @property
    def corrections(self) -> list[Any]:
        """What was wrong and has been put right, the latest first."""
        return self._amendments("correction")

    @property
    def updates(self) -> list[Any]:
        """What has changed since publication, the latest first."""
        return self._amendments("update")

    def _amendments(self, kind: str) -> list[Any]:
        found = [block.value for block in self.amendments if block.block_type == kind]
        return sorted(found, key=lambda value: value["day"] or date.max, reverse=True)

    @property
    def attached_documents(self) -> list[Any]:
        """The files that still are in the library."""
        return [block.value for block in self.attachments if block.value]

    @property
    def places(self) -> list[Any]:
        """The places the text is about."""
        stored = enumerate(self.related.raw_data)  # so that chosen pages are not asked for
        return [self.related[at].value for at, item in stored if item["type"] == "place"]
