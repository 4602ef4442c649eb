"""A body runs in two columns; wide blocks stand across the page, however tall they are."""

from magazine.blocks import ArticleStreamBlock
from magazine.pdf.job import PrintJob
from magazine.pdf.making import static_file
from magazine.pdf.printing import print_document
from magazine.pdf.segments import segments_of

TEXT = {"type": "text", "value": {"text": "<p>Tekst</p>", "language": ""}}
HEADING = {"type": "heading", "value": {"text": "Dalej", "rank": "section"}}
MAP = {"type": "map", "value": {"title": "", "places": []}}


def body(*blocks: dict):
    return ArticleStreamBlock().to_python(list(blocks))


def test_wide_block_interrupts_the_columns():
    segments = segments_of(body(TEXT, MAP, HEADING, TEXT), 4)

    found = [(each.is_wide, [one.block.block_type for one in each.blocks]) for each in segments]
    assert found == [(False, ["text"]), (True, ["map"]), (False, ["heading", "text"])]


def test_levels_of_headings_run_on_across_wide_blocks():
    segments = segments_of(body(HEADING, MAP, TEXT), 4)

    assert [one.level for each in segments for one in each.blocks] == [4, 5, 5]


def test_issue_that_columns_cannot_hold_is_printed_in_one(tmp_path, caplog):
    """A figure across the columns, taller than what is left of its page, stops WeasyPrint 70."""
    style = tmp_path / "style.css"
    css = static_file("css/print-issue.css")
    style.write_text(
        f'@import url("file://{css}"); .all {{ column-span: all; break-inside: avoid }}'
        ".tall { block-size: 200mm; break-inside: avoid }"
    )
    tall = '<div class="all">' + '<div class="tall">Zdjęcie</div>' * 3 + "</div>"
    html = f'<article class="piece"><div class="body"><p>Tekst</p>{tall}</div></article>'

    printed = print_document(
        PrintJob(
            html=f"<html lang=pl><title>Numer</title><body>{html}</body></html>",
            base_url="https://bemowo.example.org/",
            stylesheet=str(style),
            folders=[str(tmp_path), css.rsplit("/css/", 1)[0]],
            output=str(tmp_path / "issue.pdf"),
        ),
        lambda _page: None,
    )

    assert printed.pages >= 3
