"""A table of a tree as a table block: header row, caption, the same number of cells in each row."""

from typing import Any

from django.utils.translation import gettext as _

from magazine.importing.plan import BlockPlan
from magazine.importing.problems import Place
from magazine.importing.richtext import TextWriter
from magazine.importing.tree import Node, Words

ROW_GROUPS = ("thead", "tbody", "tfoot")


def table_block(node: Node, caption: str, writer: TextWriter) -> BlockPlan | None:
    """Return the block of a table; faults and None when it is no table that we can show."""
    rows = [row for row in node.find("tr") if row.elements]
    caption = _own_caption(node) or caption
    if not _is_sound(node, rows, writer):
        return None
    if not caption:
        writer.fault(
            node,
            _("The table has no caption."),
            _("Write it in the paragraph before the table: “Tabela: what it shows”."),
        )
    heads, *others = [row.elements for row in rows]
    kinds = ["rich_text" if _has_marks(others, number) else "text" for number in range(len(heads))]
    value: dict[str, Any] = {
        "caption": caption,
        "columns": [
            {"type": kind, "heading": head.text} for kind, head in zip(kinds, heads, strict=True)
        ],
        "rows": [{"values": _cells(row, kinds, writer)} for row in others],
    }
    names_rows = any(row[0].tag == "th" for row in others) or not any(
        cell.tag == "th" for row in others for cell in row
    )
    whole = {"table": value, "source": "", "names_rows": names_rows}
    return BlockPlan(kind="table", value=whole, place=Place(writer.file, node.line))


def _own_caption(node: Node) -> str:
    return next((found.text for found in node.find("caption")), "")


def _is_sound(node: Node, rows: list[Node], writer: TextWriter) -> bool:
    """Whether rows and cells make a rectangle under one row of heads; faults where not."""
    before = len(writer.report.found)
    allowed = {"caption", *ROW_GROUPS, "tr", "colgroup", "col"}
    for child in node.elements:
        if child.tag not in allowed:
            message = _("<%(tag)s> cannot stand in a table.") % {"tag": child.tag}
            writer.fault(child, message)
    for cell in node.find("td", "th"):
        spans = {cell.attributes.get(name, "1") for name in ("colspan", "rowspan")}
        if spans != {"1"}:
            writer.fault(cell, _("Cells that are joined cannot be taken over."), _("Divide them."))
        for inner in cell.find("img", "table", "ul", "ol", "blockquote"):
            message = _("<%(tag)s> cannot stand in a cell of a table.") % {"tag": inner.tag}
            writer.fault(inner, message)
    if len(rows) < 2 or any(cell.tag != "th" for cell in rows[0].elements):
        writer.fault(
            node,
            _("The table needs a first row with the names of its columns, and rows below it."),
        )
    for row in rows[1:]:
        expected, found = len(rows[0].elements), len(row.elements)
        if expected != found:
            message = _("This row has %(found)s cells, the first has %(expected)s.")
            writer.fault(row, message % {"found": found, "expected": expected})
    return len(writer.report.found) == before


def _has_marks(rows: list[list[Node]], number: int) -> bool:
    return any(row[number].elements for row in rows)


def _cells(row: list[Node], kinds: list[str], writer: TextWriter) -> list[str]:
    return [
        writer.paragraph(_flat(cell)) if kind == "rich_text" else cell.text
        for cell, kind in zip(row, kinds, strict=True)
    ]


def _flat(cell: Node) -> list[Node | Words]:
    """Return what is in a cell without the paragraphs that Word puts there."""
    return [
        inner
        for child in cell.children
        for inner in (
            child.children if isinstance(child, Node) and child.tag in {"p", "div"} else [child]
        )
    ]
