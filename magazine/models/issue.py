"""A magazine and its issues."""

from django.db import models
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.contrib.routable_page.models import path
from wagtail.fields import StreamField
from wagtail.search import index

from core.blocks import BodyStreamBlock, PassageStreamBlock
from core.models import RoutedPage
from magazine.blocks import ContentsStreamBlock
from magazine.models.downloads import Downloads
from magazine.models.imprint import ImprintFields


class MagazineIndexPage(ImprintFields, RoutedPage):
    """A magazine: what it is, its issues by year, how to get it on paper."""

    parent_page_types = ["home.HomePage", "home.SectionPage"]
    subpage_types = ["magazine.IssuePage"]

    body = StreamField(BodyStreamBlock(), verbose_name=_("what it is"), blank=True)
    on_paper = StreamField(
        BodyStreamBlock(),
        verbose_name=_("how to get it on paper"),
        blank=True,
        help_text=_("Where it lies, how to have it sent, what it costs."),
    )

    content_panels = [
        *RoutedPage.content_panels,
        FieldPanel("body"),
        FieldPanel("on_paper"),
        ImprintFields.imprint_panel,
    ]
    search_fields = [
        *RoutedPage.search_fields,
        index.SearchField("body"),
        index.SearchField("on_paper"),
    ]

    class Meta:
        verbose_name = _("magazine")
        verbose_name_plural = _("magazines")

    @path(_("articles/"), name="articles")
    def articles(self, request: HttpRequest) -> HttpResponse:
        """Articles of all issues by column and year."""
        return self.render(request, template="magazine/article_finder.html")


class IssuePage(Downloads, ImprintFields, RoutedPage):
    """One issue: cover, contents, imprint, files. Its share picture stands in for a cover."""

    parent_page_types = ["magazine.MagazineIndexPage"]
    subpage_types = ["magazine.ArticlePage"]
    announcement_kind = "issue_published"

    number = models.PositiveSmallIntegerField(
        _("number"), null=True, blank=True, help_text=_("Within the year: 11 in “11 (131)/2026”.")
    )
    continuous_number = models.PositiveIntegerField(
        _("continuous number"),
        null=True,
        blank=True,
        help_text=_("From the first issue on: 131 in “11 (131)/2026”."),
    )
    dated_on = models.DateField(_("date of the issue"), null=True, blank=True)
    period = models.CharField(
        _("period"), max_length=60, blank=True, help_text=_("As on the cover: November 2026.")
    )
    cover = models.ForeignKey(
        "library.LibraryImage",
        verbose_name=_("cover"),
        help_text=_("Upright, 3:4, at least 900 × 1200 pixels."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    print_run = models.PositiveIntegerField(_("print run"), null=True, blank=True)
    editorial = StreamField(
        PassageStreamBlock(),
        verbose_name=_("editorial"),
        blank=True,
        help_text=_("A few words from the editors to open the issue."),
    )
    contents = StreamField(
        ContentsStreamBlock(),
        verbose_name=_("contents"),
        blank=True,
        help_text=_(
            "Drag to change the order. Articles below this issue that are not listed here follow "
            "at the end."
        ),
    )
    printed_pdf = models.ForeignKey(
        "library.LibraryDocument",
        verbose_name=_("PDF of the printer"),
        help_text=_("Stands beside the PDF that the site makes; each is labelled."),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    printed_page_count = models.PositiveSmallIntegerField(
        _("pages in print"),
        null=True,
        blank=True,
        help_text=_("How many pages the printer’s PDF has; readers see it beside its size."),
    )

    shown_relations = (*RoutedPage.shown_relations, "cover", "printed_pdf")
    content_panels = [
        *RoutedPage.content_panels,
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("number"), FieldPanel("continuous_number")]),
                FieldRowPanel([FieldPanel("dated_on"), FieldPanel("period")]),
                FieldRowPanel([FieldPanel("cover"), FieldPanel("print_run")]),
            ],
            heading=_("The issue"),
        ),
        FieldPanel("editorial"),
        FieldPanel("contents"),
        MultiFieldPanel(
            [FieldPanel("printed_pdf"), FieldPanel("printed_page_count")],
            heading=_("Printed edition"),
        ),
        ImprintFields.imprint_panel,
    ]
    search_fields = [*RoutedPage.search_fields, index.SearchField("editorial")]

    class Meta:
        verbose_name = _("issue")
        verbose_name_plural = _("issues")

    @property
    def magazine_url(self) -> str:
        """The address of the magazine, known without asking for its page."""
        return (self.url or "").removesuffix(f"{self.slug}/")

    @property
    def designation(self) -> str:
        """Number, continuous number and year as the press writes them: "11 (131)/2026"."""
        if not (self.number and self.dated_on):
            return ""
        continuous = f" ({self.continuous_number})" if self.continuous_number else ""
        return f"{self.number}{continuous}/{self.dated_on.year}"
