"""The front page, composed by an editor from blocks."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField

from core.blocks import BodyStreamBlock
from core.models import BasePage, DirectRouteMixin


class HomePage(DirectRouteMixin, BasePage):
    """What is new, what residents can do now, and the rest."""

    parent_page_types = ["wagtailcore.Page"]

    body = StreamField(BodyStreamBlock(), verbose_name=_("content"), blank=True)

    content_panels = [*BasePage.content_panels, FieldPanel("body")]

    class Meta:
        verbose_name = _("front page")
        verbose_name_plural = _("front pages")
