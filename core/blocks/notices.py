"""Passages set apart from the running text."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import groups
from core.blocks.fields import (
    TEXT_FEATURES,
    CompleteStructBlock,
    PictureBlock,
    paragraph,
    title_line,
)
from core.blocks.links import LinkBlock
from core.blocks.pictures import ShapedPicture
from core.choices import NoticeKind


class NoticeValue(blocks.StructValue):
    """A notice that names its kind, so that the colour is not alone in saying it."""

    @property
    def kind_label(self) -> str:
        return str(NoticeKind(self.get("kind") or NoticeKind.INFO).label)


class NoticeBlock(blocks.StructBlock):
    """Something the reader must not miss."""

    kind = blocks.ChoiceBlock(
        choices=NoticeKind.choices, default=NoticeKind.INFO, label=_("Kind"), search_index=False
    )
    title = title_line()
    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Text"))

    class Meta:
        icon = "info-circle"
        label = _("Notice")
        group = groups.TEXT
        description = _("Good to know, a warning, or the news that something is done.")
        template = "blocks/notice.html"
        value_class = NoticeValue
        label_format = "{title}"
        preview_value = {
            "kind": NoticeKind.WARNING,
            "title": _("The counter is closed on 24 December"),
            "text": paragraph(_("Letters can be left in the box by the entrance.")),
        }


class EasyReadValue(blocks.StructValue):
    """A text whose picture can be fetched with those of the whole page."""

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(self.get("image"), "card")]


class EasyReadBlock(CompleteStructBlock):
    """The page in easy-to-read language: short sentences, one thought a line, a picture."""

    title = blocks.CharBlock(
        max_length=120, default=_("Easy to read"), label=_("Title"), required=False
    )
    text = blocks.RichTextBlock(
        features=["bold", "link", "ul"],
        label=_("Text"),
        help_text=_("Short sentences. One thought in each. No difficult words."),
    )
    image = PictureBlock(required=False, label=_("Picture that helps to understand"))
    more = LinkBlock(required=False, label=_("Whole text easy to read, or a film in sign language"))

    class Meta:
        icon = "glasses"
        label = _("Easy to read")
        group = groups.TEXT
        description = _("A short version of the page for people who find reading difficult.")
        template = "blocks/easy_read.html"
        value_class = EasyReadValue
        form_layout = blocks.BlockGroup(children=["title", "text", "image"], settings=["more"])
        preview_value = {
            "title": _("Easy to read"),
            "text": paragraph(_("We are building a new park. You can say what you want there.")),
            "image": None,
            "more": {},
        }
