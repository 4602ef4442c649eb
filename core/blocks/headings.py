"""Headings, and what a table of contents is made of."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.coreutils import string_to_ascii

from core.blocks import groups
from core.choices import HeadingRank

TOP_LEVEL = 2
DEEPEST_LEVEL = 6
# ids that the page itself uses
RESERVED_ANCHORS = {"main", "contents", "search", "menu"}


class HeadingBlock(blocks.StructBlock):
    """Opens a section or a subsection; the level comes from the page."""

    text = blocks.CharBlock(max_length=150, label=_("Heading"))
    rank = blocks.ChoiceBlock(
        search_index=False,
        choices=HeadingRank.choices,
        default=HeadingRank.SECTION,
        label=_("Opens"),
    )

    class Meta:
        icon = "title"
        label = _("Heading")
        group = groups.TEXT
        description = _("Opens a section. It appears in the contents of the page.")
        template = "blocks/heading.html"
        preview_value = {"text": _("What to bring"), "rank": HeadingRank.SECTION}
        label_format = "{text}"
        form_layout = blocks.BlockGroup(children=["text"], settings=["rank"])


@dataclass(frozen=True)
class Heading:
    """One line of a table of contents."""

    text: str
    anchor: str
    level: int


@dataclass(frozen=True)
class Placed:
    """A block of a stream with the heading level and the anchor that fit its place."""

    block: Any
    level: int
    anchor: str


def place(stream: Any, top_level: int = TOP_LEVEL, anchor_prefix: str = "") -> Iterator[Placed]:
    """Yield each block of a stream with its heading level: one below the heading it stands under.

    A subsection without a section before it counts as a section, so that no level is skipped. Of
    two streams on a page one has a prefix, so that no anchor stands there twice.
    """
    under = top_level
    in_section = False
    taken = set(RESERVED_ANCHORS)
    for block in stream:
        if block.block_type != "heading":
            yield Placed(block, min(under, DEEPEST_LEVEL), "")
            continue
        is_nested = in_section and block.value["rank"] == HeadingRank.SUBSECTION
        level = min(top_level + is_nested, DEEPEST_LEVEL)
        in_section = True
        under = level + 1
        yield Placed(block, level, f"{anchor_prefix}{_anchor(block.value['text'], taken)}")


def headings(stream: Any, top_level: int = TOP_LEVEL) -> list[Heading]:
    """Return the headings of a stream for a table of contents, with the anchors they are given."""
    return [
        Heading(placed.block.value["text"], placed.anchor, placed.level)
        for placed in place(stream, top_level)
        if placed.anchor
    ]


def _anchor(text: str, taken: set[str]) -> str:
    base = slugify(string_to_ascii(text)) or "section"
    anchor = base
    number = 2
    while anchor in taken:
        anchor = f"{base}-{number}"
        number += 1
    taken.add(anchor)
    return anchor
