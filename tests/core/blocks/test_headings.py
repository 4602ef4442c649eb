"""Heading levels come from where a block stands; anchors are unique and readable."""

from wagtail.blocks import StreamValue

from core.blocks import BodyStreamBlock, headings
from core.blocks.headings import place

BODY = BodyStreamBlock()


def stream(*children):
    return BODY.normalize([(name, value) for name, value in children])


def heading(text, rank="section"):
    return "heading", {"text": text, "rank": rank}


def levels(value, top=2):
    return [placed.level for placed in place(value, top)]


def test_block_stands_one_level_below_its_heading():
    value = stream(heading("A"), ("steps", {}), heading("B", "subsection"), ("steps", {}))

    assert levels(value) == [2, 3, 3, 4]


def test_block_before_any_heading_takes_the_level_of_a_section():
    value = stream(("steps", {}), heading("A"))

    assert levels(value) == [2, 2]


def test_subsection_without_a_section_does_not_skip_a_level():
    value = stream(heading("A", "subsection"), heading("B"), heading("C", "subsection"))

    assert levels(value) == [2, 2, 3]


def test_no_level_is_deeper_than_six():
    value = stream(heading("A"), heading("B", "subsection"), ("steps", {}))

    assert levels(value, top=6) == [6, 6, 6]


def test_contents_list_headings_with_their_anchors():
    value = stream(heading("Zażółć gęślą"), ("lead", {"text": "x"}), heading("Що далі?"))

    found = headings(value)

    assert [(each.text, each.anchor, each.level) for each in found] == [
        ("Zażółć gęślą", "zazolc-gesla", 2),
        ("Що далі?", "shcho-dali", 2),
    ]


def test_same_headings_get_different_anchors():
    value = stream(heading("Termin"), heading("Termin"), heading("Termin"))

    assert [each.anchor for each in headings(value)] == ["termin", "termin-2", "termin-3"]


def test_anchor_never_takes_an_id_of_the_page_itself():
    value = stream(heading("Main"))

    assert headings(value)[0].anchor == "main-2"


def test_page_without_blocks_has_no_contents():
    assert headings(StreamValue(BODY, [])) == []
