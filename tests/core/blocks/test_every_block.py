"""Every block of the body shows its preview, and is described for editors."""

import re
from html.parser import HTMLParser

import pytest
from django.template import Context, Template
from wagtail.blocks import StreamValue

from core.checks import block_errors
from home.models import StandardPage
from magazine.blocks import ArticleStreamBlock
from tests.factories.library import make_document, make_image

BODY = ArticleStreamBlock()  # the blocks of every page, and those of the magazine
BLOCKS = list(BODY.child_blocks.values())
VOID = {"br", "img", "source", "track", "hr", "input", "link", "meta", "wbr"}


class Balance(HTMLParser):
    """Collects tags that are closed in another order than they were opened."""

    def __init__(self):
        super().__init__()
        self.open = []
        self.faults = []

    def handle_starttag(self, tag, _attrs):
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.faults.append(tag)


def render(stream, **context):
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": stream, **context}))


def stream_of(block, value):
    return StreamValue(BODY, [(block.name, value)])


@pytest.fixture
def library(db):
    """Some pictures and documents, so that previews have something to show."""
    for number in range(3):
        make_image(title=f"Picture {number}")
    make_document()


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_block_renders_its_preview_as_balanced_html(block, library, home_page):
    value = block.get_preview_value()

    html = render(stream_of(block, value))

    balance = Balance()
    balance.feed(html)
    assert re.sub(r"\s", "", html)
    assert not balance.faults
    assert not balance.open


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_block_is_described_for_editors(block):
    assert list(block_errors(block)) == []


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_block_has_neither_inline_style_nor_inline_script(block, library, home_page):
    html = render(stream_of(block, block.get_preview_value()))

    assert " style=" not in html
    assert not re.search(r"<script(?![^>]*\ssrc=)", html)


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_preview_value_would_be_accepted_from_an_editor(block, library, home_page):
    home_page.add_child(instance=StandardPage(title="Park", slug="park"))  # to tease
    value = block.normalize(block.get_preview_value())

    cleaned = block.clean(value)

    assert cleaned


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: block.name)
def test_empty_draft_of_a_block_can_be_saved_and_shown(block, home_page):
    value = block.get_default()

    cleaned = block.clean_deferred(value)

    assert render(stream_of(block, cleaned)) is not None
