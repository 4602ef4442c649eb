"""Pictures in a PDF and in a book: one plain file of each, fetched all at once."""

import re

import pytest
from django.template import Context, Template
from wagtail.blocks import StreamValue

from core.blocks import BodyStreamBlock
from library.models import LibraryImage, LibraryRendition
from library.shapes import SHAPES
from tests.factories.library import make_image

BODY = BodyStreamBlock()


def draw(image, medium, shape="wide"):
    tag = "{% load picture_tags %}{% picture_of image shape=shape is_lead=True %}"
    return Template(tag).render(Context({"image": image, "shape": shape, "medium": medium}))


def render_body(blocks, medium):
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": BODY.to_python(blocks), "medium": medium}))


def chosen(image):
    return {"image": image.pk, "alt_text": f"Text of {image.title}", "decorative": False}


def body_with_pictures(number):
    """Give a body with as many pictures in each kind of block that has some, as it is stored."""
    pictures = [{"image": chosen(make_image()), "caption": "Park"} for _each in range(number)]
    figures = [{"type": "image", "value": picture} for picture in pictures]
    part = {"title": "Where?", "content": figures}
    return [
        *figures,
        {"type": "gallery", "value": {"title": "Park", "items": pictures}},
        {"type": "accordion", "value": {"title": "", "items": [part]}},
        {"type": "easy_read", "value": {"title": "Park", "text": "", **pictures[0]}},
    ]


@pytest.mark.parametrize("medium", ["print", "book"])
def test_paper_gets_one_plain_jpeg_with_its_size_and_text(db, medium):
    html = draw(make_image(width=2000, height=1000), medium)

    assert re.findall(r"<(\w+)", html) == ["img"]
    assert re.search(r'src="[^"]+\.jpg"', html)
    assert 'alt="A park with a path"' in html
    for attribute in ("srcset", "loading", "decoding", "fetchpriority"):
        assert attribute not in html


@pytest.mark.parametrize(("medium", "size"), [("print", (1400, 700)), ("book", (1000, 500))])
def test_large_picture_is_made_as_wide_as_paper_needs(db, medium, size):
    html = draw(make_image(width=2000, height=1000), medium)

    assert re.findall(r'(?:width|height)="(\d+)"', html) == [str(length) for length in size]


@pytest.mark.parametrize("medium", ["print", "book"])
@pytest.mark.parametrize("name", set(SHAPES) - {"wide"})
def test_shape_keeps_its_proportions_on_paper(name, medium):
    screen = re.findall(r"\d+", SHAPES[name].cuts[-1])
    paper = re.findall(r"\d+", SHAPES[name].specs(medium)[0].split("|")[0])

    assert int(paper[0]) / int(paper[1]) == pytest.approx(
        int(screen[0]) / int(screen[1]), rel=0.005
    )


@pytest.mark.parametrize("medium", ["", None, "screen"])
def test_screen_is_what_a_page_is_drawn_for_unless_it_says_otherwise(db, medium):
    assert "<picture" in draw(make_image(), medium)


def test_same_picture_can_be_drawn_for_screen_and_paper(db):
    image = make_image(width=2000, height=1000)

    screen, paper = draw(image, "screen"), draw(image, "print")

    assert "<picture" in screen
    assert "<picture" not in paper


@pytest.mark.parametrize("medium", ["screen", "print", "book"])
def test_files_of_all_blocks_are_fetched_with_a_query_a_shape(
    db, medium, django_assert_num_queries
):
    few, many = body_with_pictures(2), body_with_pictures(5)
    for body in (few, many):
        render_body(body, medium)  # makes the files
    shapes_in_use = 2
    queries_for_images = 4  # one a kind of block

    for body in (few, many):
        LibraryRendition.cache_backend.clear()
        with django_assert_num_queries(shapes_in_use + queries_for_images):
            render_body(body, medium)


def test_body_on_paper_makes_one_file_for_each_picture_and_shape(db):
    body = body_with_pictures(2)

    render_body(body, "print")

    assert LibraryImage.objects.count() == 2
    assert LibraryRendition.objects.count() == 4  # wide and card


def test_alternative_text_of_the_block_reaches_the_paper(db):
    image = make_image(title="Fort")

    html = render_body([{"type": "image", "value": {"image": chosen(image)}}], "book")

    assert 'alt="Text of Fort"' in html


def test_empty_figure_draws_nothing_on_paper(db):
    stream = StreamValue(BODY, [("image", BODY.child_blocks["image"].get_default())])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")

    html = template.render(Context({"stream": stream, "medium": "print"}))

    assert "<img" not in html
