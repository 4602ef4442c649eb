"""What a page is: the abstract base of every page type."""

from datetime import datetime
from typing import Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.models import Page, PageViewRestriction, Revision
from wagtail.search import index

from core.models.shareable import Shareable
from core.page_form import PageForm
from core.publishing import require_publishable


class BasePage(Shareable, Page):
    """Title, lead, responsible unit and dates, shown in the manner of a public bulletin (BIP).

    `shown_relations` are read with a page that is served, `teaser_relations` with one in a list.
    """

    shown_relations: ClassVar[tuple[str, ...]] = ("responsible_unit", "share_image", "locale")
    teaser_relations: ClassVar[tuple[str, ...]] = ("share_image",)

    subject = models.CharField(
        _("subject"),
        blank=True,
        max_length=40,
        help_text=_("A word or two above the headline, for example: Transport."),
    )
    lead = models.TextField(
        _("lead"),
        blank=True,
        max_length=400,
        help_text=_("One or two sentences: what the reader will find here."),
    )
    responsible_unit = models.ForeignKey(
        "home.OfficeUnitPage",
        verbose_name=_("responsible unit"),
        help_text=_("Who answers for what stands here."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    asks_if_helpful = models.BooleanField(
        _("ask “Was this helpful?”"),
        default=False,
        help_text=_("Shows two buttons below the page. Only the number of answers is kept."),
    )
    tags = ClusterTaggableManager(through="core.PageTag", blank=True, verbose_name=_("tags"))

    # set by core.routing; None when nobody has looked
    is_restricted: bool | None = None

    base_form_class = PageForm

    content_panels = [*Page.content_panels, FieldPanel("subject"), FieldPanel("lead")]
    promote_panels = [
        *Page.promote_panels,
        MultiFieldPanel(
            [FieldPanel("share_image"), FieldPanel("tags")], heading=_("Sharing and tags")
        ),
    ]
    settings_panels = [
        *Page.settings_panels,
        MultiFieldPanel(
            [
                FieldPanel("responsible_unit"),
                FieldPanel("asks_if_helpful"),
                HelpPanel(template="core/admin/helpful_panel.html"),
            ],
            heading=_("Responsibility"),
        ),
    ]
    search_fields = [
        *Page.search_fields,
        index.SearchField("lead"),
        index.SearchField("subject"),
    ]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Refuse a public page with a reason against it; steps of Wagtail's own are let through.

        Wagtail saves aliases, trees and single columns without validation.
        """
        is_whole = kwargs.get("clean", True) and not kwargs.get("update_fields")
        if is_whole and self.live:
            require_publishable(self)
        super().save(*args, **kwargs)

    def publish(self, revision: Revision, *args: Any, **kwargs: Any) -> None:
        """Refuse before anything is written, also when the page is only being scheduled."""
        require_publishable(revision.as_object())
        super().publish(revision, *args, **kwargs)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self._kept_from_others(super().serve(request, *args, **kwargs))

    def _kept_from_others(self, response: HttpResponse) -> HttpResponse:
        """Keep a page with a form of its own out of shared caches: it carries a reader's token."""
        if self.asks_if_helpful:
            response["Cache-Control"] = "private, no-cache"
        return response

    def get_view_restrictions(self) -> QuerySet:
        """Who may read this page, asked in one query where Wagtail needs two.

        A page found by its address knows already whether there is anything to ask.
        """
        steps = range(self.steplen, len(self.path) + 1, self.steplen)
        paths = [self.path[:length] for length in steps]
        if self.alias_of_id:
            return super().get_view_restrictions()
        if self.is_restricted is False:
            return PageViewRestriction.objects.none()
        return PageViewRestriction.objects.filter(page__path__in=paths)

    @property
    def kicker(self) -> str:
        """The word above the headline."""
        return self.subject

    @property
    def published_at(self) -> datetime | None:
        """The moment readers could first see the page, or None for a draft."""
        return self.first_published_at

    @property
    def changed_at(self) -> datetime | None:
        """The last change readers can see; None when nothing changed since the first day."""
        first, last = self.first_published_at, self.last_published_at
        return last if first and last and last.date() > first.date() else None


class RoutedPage(RoutablePageMixin, BasePage):
    """A page with addresses of its own below it."""

    class Meta:
        abstract = True

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # the mixin calls the view itself, so what BasePage does around it is done here again
        return self._kept_from_others(super().serve(request, *args, **kwargs))
