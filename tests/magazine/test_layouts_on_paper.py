"""The layouts of the magazine in a PDF: nothing is lost between columns and pages."""

import re
from base64 import b64encode

import pytest
from django.template import Context, Template
from django.utils.html import strip_tags
from weasyprint import CSS, HTML

from magazine.blocks import ArticleStreamBlock
from magazine.pdf.making import static_file
from tests.factories.library import make_image, picture_bytes

BODY = ArticleStreamBlock()
PORTRAIT = f"data:image/png;base64,{b64encode(picture_bytes(400, 500)).decode()}"
FILLING = "<p>" + "Sąsiedzi rozmawiają o parku. " * 90 + "</p>"


@pytest.fixture
def pictures(db):
    """More pictures than fit on a page."""
    return [make_image(title=f"Picture {number}", width=400, height=500) for number in range(9)]


def shown(image):
    return {"image": image, "alt_text": image.title, "decorative": False}


def layout(blocks):
    """Give the pages of an article with these blocks after a text that fills some of a page."""
    stream = BODY.normalize([("text", {"text": FILLING}), *blocks, ("text", {"text": FILLING})])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    body = template.render(Context({"stream": stream, "medium": "print"}))
    html = f'<html lang="pl"><article class="piece">{body}</article></html>'
    drawn = re.sub(r'src="[^"]+"', f'src="{PORTRAIT}"', html)  # files of tests are in the memory
    sheet = CSS(filename=static_file("css/print-issue.css"), media_type="screen")
    return HTML(string=drawn, media_type="screen").render(stylesheets=[sheet]).pages


def boxes(pages):
    return [box for page in pages for box in page._page_box.descendants()]


def texts(pages):
    return "".join(getattr(box, "text", "") for box in boxes(pages))


def drawn_pictures(pages):
    elements = (box.element for box in boxes(pages) if getattr(box, "element", None) is not None)
    return {element.get("alt") for element in elements if element.tag == "img"}


def story(pictures):
    items = [{"image": shown(image), "caption": image.title} for image in pictures]
    return "photo_story", {"title": "Story", "text": "<p>Once</p>", "photographs": items}


def gallery(pictures):
    items = [{"image": shown(image), "caption": image.title} for image in pictures]
    return "gallery", {"title": "Gallery", "items": items}


@pytest.mark.parametrize("make", [story, gallery])
def test_pictures_that_fill_pages_are_all_drawn(pictures, make):
    pages = layout([make(pictures)])

    assert len(pages) > 2
    assert drawn_pictures(pages) == {image.title for image in pictures}


def test_layouts_one_after_another_are_all_drawn(pictures):
    pair = {"title": "Pair", "before": shown(pictures[0]), "after": shown(pictures[1])}

    pages = layout([story(pictures[2:]), ("before_after", pair)])

    assert drawn_pictures(pages) == {image.title for image in pictures}


def test_largest_crossword_keeps_its_grid_and_every_clue(db):
    words = [
        {
            "answer": "A" * 25,
            "clue": f"Clue {row}",
            "direction": "across",
            "row": row,
            "column": 1,
        }
        for row in range(1, 26)
    ]
    value = {"title": "Crossword", "rows": 25, "columns": 25, "words": words}

    written = texts(layout([("crossword", value)]))

    assert all(f"Clue {row}" in written for row in range(1, 26))


def test_clues_carry_their_own_numbers_and_not_their_place_in_the_list(db):
    value = BODY.child_blocks["crossword"].get_preview_value()

    plain = strip_tags(
        Template("{% load wagtailcore_tags %}{% include_block stream %}").render(
            Context({"stream": BODY.normalize([("crossword", value)]), "medium": "print"})
        )
    )

    numbers = re.findall(r"(\d+)\.\s", plain.split("jelenie")[0])
    assert numbers[:5] == ["3", "5", "1", "2", "4"]
