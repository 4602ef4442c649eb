"""Text that is easy to read and understand (ETR): short sentences, each with its picture."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.fields import PictureBlock


class EasyPassageBlock(blocks.StructBlock):
    """Some short sentences beside one picture that shows the same."""

    text = blocks.RichTextBlock(
        label=_("Text"),
        features=["bold", "link", "ul"],
        help_text=_("One thought in one sentence. Easy words. No abbreviations."),
    )
    image = PictureBlock(label=_("Picture"), required=False)

    class Meta:
        label = _("Passage with a picture")
        icon = "image"
        template = "home/blocks/easy_passage.html"


class EasyReadStreamBlock(blocks.StreamBlock):
    """Headings and passages."""

    heading = blocks.CharBlock(
        label=_("Heading"), icon="title", max_length=100, template="home/blocks/easy_heading.html"
    )
    passage = EasyPassageBlock()
