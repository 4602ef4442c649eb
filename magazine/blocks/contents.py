"""The contents of an issue: its articles, and news of the site taken in without being copied."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock


class ContentsEntryBlock(blocks.StructBlock):
    """One text of an issue; its place in the list is its place in the issue."""

    page = blocks.PageChooserBlock(
        page_type=["magazine.ArticlePage", "magazine.NewsPage"], label=_("Article or news")
    )
    column = SnippetChooserBlock(
        "magazine.Column",
        required=False,
        label=pgettext_lazy("of a magazine", "Column"),
        help_text=_("For news of the site. An article brings its own."),
    )
    page_number = blocks.IntegerBlock(
        required=False,
        min_value=1,
        max_value=500,
        label=_("Page in print"),
        help_text=_("From the printer’s PDF. Empty: as in the PDF that the site makes."),
    )

    class Meta:
        icon = "doc-full"
        label = _("Text")
        form_layout = blocks.BlockGroup(children=["page"], settings=["column", "page_number"])


class ContentsStreamBlock(blocks.StreamBlock):
    """The order of an issue, by drag."""

    entry = ContentsEntryBlock()

    class Meta:
        icon = "list-ol"
        label = _("Contents")
        required = False
