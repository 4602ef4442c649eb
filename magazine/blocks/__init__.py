"""The blocks of newsroom and magazine, one module a family; models import them from here."""

from magazine.blocks.article import ArticleStreamBlock
from magazine.blocks.contents import ContentsEntryBlock, ContentsStreamBlock
from magazine.blocks.news import (
    AmendmentBlock,
    AmendmentStreamBlock,
    AttachmentStreamBlock,
    RelatedStreamBlock,
)

__all__ = [
    "AmendmentBlock",
    "AmendmentStreamBlock",
    "ArticleStreamBlock",
    "AttachmentStreamBlock",
    "ContentsEntryBlock",
    "ContentsStreamBlock",
    "RelatedStreamBlock",
]
