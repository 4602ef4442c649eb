"""What belongs to a news page beside its body: files, related pages and places, amendments."""

from datetime import date

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from core.blocks import TEXT_FEATURES
from core.blocks.fields import paragraph
from core.blocks.places import PlaceBlock


class AmendmentBlock(blocks.StructBlock):
    """What was changed after publication, when and why."""

    day = blocks.DateBlock(label=_("Day"))
    text = blocks.RichTextBlock(
        features=TEXT_FEATURES,
        label=_("What changed and why"),
        help_text=_("For example: “Moved to Thursday, because the hall is closed.”"),
    )

    class Meta:
        icon = "edit"
        label = _("Update")
        label_format = "{day}"
        preview_value = {
            "day": date(2026, 3, 3),
            "text": paragraph(_("Moved to Thursday, because the hall is closed.")),
        }


class AmendmentStreamBlock(blocks.StreamBlock):
    """Updates and corrections, shown with the page for as long as it stands."""

    update = AmendmentBlock(label=_("Update"), icon="history")
    correction = AmendmentBlock(label=_("Correction"), icon="warning")

    class Meta:
        icon = "edit"
        label = _("Updates and corrections")
        required = False


class AttachmentStreamBlock(blocks.StreamBlock):
    """Files that belong to a page."""

    document = DocumentChooserBlock(label=_("Document"), icon="doc-full")

    class Meta:
        icon = "doc-full"
        label = _("Attachments")
        required = False


class RelatedStreamBlock(blocks.StreamBlock):
    """Pages to read next, and the places a text is about."""

    page = blocks.PageChooserBlock(label=_("Page"), icon="doc-empty")
    place = PlaceBlock()

    class Meta:
        icon = "link"
        label = _("Related pages and places")
        required = False
