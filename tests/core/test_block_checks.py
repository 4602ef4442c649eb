"""A block that editors could not understand is named by `manage.py check`."""

from wagtail import blocks

from core.blocks import BodyStreamBlock
from core.checks import block_errors, check_blocks


class BareBlock(blocks.StructBlock):
    """Nothing said about it."""

    text = blocks.CharBlock()


def test_blocks_of_this_site_pass():
    assert check_blocks() == []


def test_bare_block_is_told_all_it_lacks():
    body = BodyStreamBlock([("bare", BareBlock())])

    found = list(block_errors(body.child_blocks["bare"]))

    assert {error.id for error in found} == {"core.E001", "core.E002"}
    assert {error.msg for error in found} == {
        "The block has no icon.",
        "The block has no label.",
        "The block has no group.",
        "The block has no description.",
        "The block has no template.",
        "The block has no preview.",
    }
