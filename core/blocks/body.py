"""The stream of blocks a page's body is made of."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class BodyStreamBlock(blocks.StreamBlock):
    """Everything an editor may put on a page."""

    rich_text = blocks.RichTextBlock(label=_("Text"), icon="pilcrow")
