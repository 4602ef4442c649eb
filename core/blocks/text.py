"""Running text: lead, paragraphs, a quotation."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import groups
from core.blocks.fields import SHORT_TEXT_FEATURES, TEXT_FEATURES, language_choice, paragraph


class LeadBlock(blocks.StructBlock):
    """The sentence or two that say what follows."""

    text = blocks.TextBlock(
        rows=3,
        max_length=400,
        label=_("Text"),
        help_text=_("One or two sentences. The most important thing first."),
    )

    class Meta:
        icon = "bold"
        label = _("Lead")
        group = groups.TEXT
        description = _("One or two larger sentences that open a text.")
        template = "blocks/lead.html"
        preview_value = {
            "text": _("Come and tell us what the new park should be like. You need no invitation.")
        }


class TextBlock(blocks.StructBlock):
    """Paragraphs and lists."""

    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Text"))
    language = language_choice()

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = groups.TEXT
        description = _("Paragraphs with links, bold words and lists.")
        template = "blocks/text.html"
        preview_value = {
            "text": paragraph(_("Trees along the alley stay. Work starts in March.")),
            "language": "",
        }
        form_layout = blocks.BlockGroup(children=["text"], settings=["language"])


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, with their name."""

    text = blocks.RichTextBlock(features=SHORT_TEXT_FEATURES, label=_("Words"))
    author = blocks.CharBlock(required=False, default="", max_length=120, label=_("Who said it"))
    role = blocks.CharBlock(
        required=False,
        default="",
        max_length=160,
        label=_("Who they are"),
        help_text=_("A role or a place."),
    )
    source = blocks.URLBlock(required=False, label=_("Address of the source"))
    language = language_choice()

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        group = groups.TEXT
        description = _("Words of a person or a document, with their source.")
        template = "blocks/quote.html"
        preview_value = {
            "text": paragraph(_("The best ideas come from those who cross this square every day.")),
            "author": _("Participant of a walk"),
            "role": _("Jelonki"),
            "source": "",
            "language": "",
        }
        form_layout = blocks.BlockGroup(
            children=["text", "author", "role"], settings=["source", "language"]
        )
