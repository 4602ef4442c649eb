"""The front page, composed by an editor from blocks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from core.models import BasePage
from home.blocks import FrontStreamBlock


class HomePage(BasePage):
    """What is new, what residents can do now, and the rest."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.SectionPage",
        "home.StandardPage",
        "home.ContactPage",
        "home.PrivacyPage",
        "home.EasyReadPage",
        "home.SignLanguagePage",
        "home.AccessibilityStatementPage",
        "magazine.NewsIndexPage",
        "magazine.MagazineIndexPage",
    ]

    body = StreamField(
        FrontStreamBlock(),
        verbose_name=_("content"),
        blank=True,
        help_text=_(
            "From top to bottom. “Open now”, quick tasks and texts that follow the lead story "
            "stand beside it; an empty block is not shown."
        ),
    )

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    # what stands on the front page is found on the pages that it leads to
    search_fields = BasePage.search_fields

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
