"""A body cut where it leaves its two columns: wide blocks stand across the page.

The layout engine cannot break a wide block inside columns over two pages, so each stands between
two runs of columns.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from core.blocks.headings import Placed, place

_WIDE = {
    "before_after",
    "calendar",
    "crossword",
    "figures",
    "gallery",
    "map",
    "photo_story",
    "teasers",
}
_MOST_COLUMNS_OF_A_NARROW_TABLE = 3


@dataclass(frozen=True, kw_only=True)
class Segment:
    """Neighbouring blocks that stand in columns, or one after the other across the page."""

    is_wide: bool
    blocks: list[Placed]


def segments_of(body: Iterable[Any], top_level: int) -> list[Segment]:
    """Return the blocks of a body with the levels of their headings, in runs of one width."""
    placed = place(body, top_level)
    runs = groupby(placed, key=lambda each: _is_wide(each.block))
    return [Segment(is_wide=is_wide, blocks=list(run)) for is_wide, run in runs]


def _is_wide(block: Any) -> bool:
    if block.block_type == "table":
        return len(block.value["table"].columns) > _MOST_COLUMNS_OF_A_NARROW_TABLE
    return block.block_type in _WIDE
