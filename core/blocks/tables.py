"""Tables with caption and header cells, which translators can translate."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import (
    TypedTable,
    TypedTableBlock,
    TypedTableBlockValidationError,
)
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter

from core.blocks import groups
from core.blocks.fields import SHORT_TEXT_FEATURES

CAPTION = "caption"


@dataclass(frozen=True)
class Cell:
    """Where a text stands in a table, and what it is."""

    block: blocks.Block
    value: Any
    row: int
    column: int


class TranslatableTableBlock(TypedTableBlock):
    """Columns of text, numbers or formatted text.

    wagtail-localize leaves Wagtail's table untranslated. A text is known to it here by what it
    says and not by its row, so a new row does not lose the translations of the others.
    """

    text = blocks.CharBlock(required=False, default="", label=_("Text"))
    number = blocks.DecimalBlock(required=False, label=_("Number"))
    rich_text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES, required=False, label=_("Formatted text")
    )

    def clean(self, table: TypedTable) -> TypedTable:
        """Ask for a caption, so that everybody knows what the table is about."""
        cleaned = super().clean(table)
        if cleaned.columns and not cleaned.caption and not self.is_deferred_validation:
            message = ValidationError(_("Give the table a caption: what it shows, for which time."))
            raise TypedTableBlockValidationError(non_block_errors=[message])
        return cleaned

    def get_translatable_segments(self, table: TypedTable) -> list:
        """Return the texts of a table for wagtail-localize, each distinct text once."""
        extractor = StreamFieldSegmentExtractor(None)
        segments: dict[str, list] = {}
        for path, cell in _texts(table):
            if path not in segments and _says_something(cell):
                found = extractor.handle_block(cell.block, cell.value)
                segments[path] = [segment.wrap(path) for segment in found]
        return [segment for found in segments.values() for segment in found]

    def restore_translated_segments(self, table: TypedTable, segments: list) -> TypedTable:
        """Return the table with its texts translated."""
        writer = StreamFieldSegmentsWriter(None, None, None)
        by_path = defaultdict(list)
        for segment in segments:
            path, rest = segment.unwrap()
            by_path[path].append(rest)
        for path, cell in list(_texts(table)):
            if path in by_path:
                _put(table, cell, writer.handle_block(cell.block, cell.value, by_path[path]))
        return table


def _texts(table: TypedTable) -> Iterator[tuple[str, Cell]]:
    line = blocks.CharBlock()
    yield CAPTION, Cell(line, table.caption, -1, -1)
    for number, column in enumerate(table.columns):
        yield _path(column["heading"]), Cell(line, column["heading"], -1, number)
    for row_number, row in enumerate(table.row_data):
        for number, (column, value) in enumerate(zip(table.columns, row["values"], strict=True)):
            if isinstance(column["block"], blocks.CharBlock | blocks.RichTextBlock):
                yield _path(value), Cell(column["block"], value, row_number, number)


def _path(value: Any) -> str:
    text = getattr(value, "source", value) or ""
    kind = "html" if hasattr(value, "source") else "text"
    return f"{kind}-{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def _says_something(cell: Cell) -> bool:
    return bool(getattr(cell.value, "source", cell.value))


def _put(table: TypedTable, cell: Cell, value: Any) -> None:
    if cell.row >= 0:
        table.row_data[cell.row]["values"][cell.column] = value
    elif cell.column >= 0:
        table.columns[cell.column]["heading"] = value
    else:
        table.caption = value


class TableFigureBlock(blocks.StructBlock):
    """A table, where its figures come from, and whether its first column names the rows."""

    table = TranslatableTableBlock(label=_("Table"))
    source = blocks.CharBlock(
        required=False, default="", max_length=200, label=_("Source of the figures")
    )
    names_rows = blocks.BooleanBlock(
        required=False, default=True, label=_("The first column names the rows")
    )

    class Meta:
        icon = "table"
        label = _("Table")
        group = groups.FACTS
        description = _("Figures or texts in rows and columns. Not for layout.")
        template = "blocks/table.html"
        form_layout = blocks.BlockGroup(children=["table", "source"], settings=["names_rows"])
        preview_value = {
            "table": {
                "caption": _("Projects by area in 2026"),
                "columns": [
                    {"type": "text", "heading": _("Area")},
                    {"type": "number", "heading": _("Projects")},
                ],
                "rows": [{"values": ["Jelonki", 14]}, {"values": ["Górce", 9]}],
            },
            "source": _("Office of the district"),
            "names_rows": True,
        }
