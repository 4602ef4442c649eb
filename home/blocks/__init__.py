"""The blocks that only the pages of this app use, one module a family."""

from home.blocks.contact import ContactPointBlock
from home.blocks.easy_read import EasyReadStreamBlock
from home.blocks.front import FrontStreamBlock
from home.blocks.office import DutyStreamBlock, HoursStreamBlock
from home.blocks.privacy import NoticeStreamBlock

__all__ = [
    "ContactPointBlock",
    "DutyStreamBlock",
    "EasyReadStreamBlock",
    "FrontStreamBlock",
    "HoursStreamBlock",
    "NoticeStreamBlock",
]
