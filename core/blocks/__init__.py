"""The blocks of a page, one module a family; apps import them from here."""

from core.blocks.body import BodyStreamBlock
from core.blocks.contact import ContactBlock, OpeningHoursBlock
from core.blocks.documents import DocumentsBlock
from core.blocks.fields import TEXT_FEATURES, SameInEveryLanguageBlock
from core.blocks.headings import Heading, HeadingBlock, headings
from core.blocks.links import CallToActionBlock, LinkBlock, TeasersBlock
from core.blocks.lists import AccordionBlock, FactsBlock, PassageStreamBlock, StepsBlock
from core.blocks.notices import EasyReadBlock, NoticeBlock
from core.blocks.pictures import GalleryBlock, ImageFigureBlock, VideoBlock
from core.blocks.places import MapBlock
from core.blocks.tables import TableFigureBlock, TranslatableTableBlock
from core.blocks.text import LeadBlock, QuoteBlock, TextBlock

__all__ = [
    "TEXT_FEATURES",
    "AccordionBlock",
    "BodyStreamBlock",
    "CallToActionBlock",
    "ContactBlock",
    "DocumentsBlock",
    "EasyReadBlock",
    "FactsBlock",
    "GalleryBlock",
    "Heading",
    "HeadingBlock",
    "ImageFigureBlock",
    "LeadBlock",
    "LinkBlock",
    "MapBlock",
    "NoticeBlock",
    "OpeningHoursBlock",
    "PassageStreamBlock",
    "QuoteBlock",
    "SameInEveryLanguageBlock",
    "StepsBlock",
    "TableFigureBlock",
    "TeasersBlock",
    "TextBlock",
    "TranslatableTableBlock",
    "VideoBlock",
    "headings",
]
