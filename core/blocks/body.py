"""The stream of blocks a page's body is made of."""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.contact import ContactBlock, OpeningHoursBlock
from core.blocks.documents import DocumentsBlock
from core.blocks.headings import TOP_LEVEL, HeadingBlock, place
from core.blocks.links import CallToActionBlock, TeasersBlock
from core.blocks.lists import AccordionBlock, FactsBlock, StepsBlock
from core.blocks.notices import EasyReadBlock, NoticeBlock
from core.blocks.pictures import GalleryBlock, ImageFigureBlock, VideoBlock
from core.blocks.places import MapBlock
from core.blocks.tables import TableFigureBlock
from core.blocks.text import LeadBlock, QuoteBlock, TextBlock


class BodyStreamBlock(blocks.StreamBlock):
    """Everything an editor may put on a page; apps above may add blocks of their own."""

    heading = HeadingBlock()
    lead = LeadBlock()
    text = TextBlock()
    quote = QuoteBlock()
    notice = NoticeBlock()
    easy_read = EasyReadBlock()
    image = ImageFigureBlock()
    gallery = GalleryBlock()
    video = VideoBlock()
    steps = StepsBlock()
    accordion = AccordionBlock()
    facts = FactsBlock()
    table = TableFigureBlock()
    documents = DocumentsBlock()
    contact = ContactBlock()
    opening_hours = OpeningHoursBlock()
    map = MapBlock()
    call_to_action = CallToActionBlock()
    teasers = TeasersBlock()

    class Meta:
        icon = "doc-full"
        label = _("Content")
        template = "blocks/body.html"

    def get_context(self, value: Any, parent_context: dict | None = None) -> dict:
        """Give each block the heading level of its place.

        Pages may set `heading_level`, and `anchor_prefix` for the second of two bodies.
        """
        context = super().get_context(value, parent_context=parent_context)
        top_level = context.get("heading_level") or TOP_LEVEL
        placed = place(value, top_level, context.get("anchor_prefix") or "")
        return {**context, "placed_blocks": list(placed)}
