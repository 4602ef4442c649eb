"""Blocks that open, play or are clicked become plain text in a PDF and in a book."""

import pytest
from django.template import Context, Template

from home.models import StandardPage
from magazine.blocks import ArticleStreamBlock
from tests.factories.library import make_document, make_image

pytestmark = pytest.mark.django_db

BODY = ArticleStreamBlock()  # the blocks of every page, and those of the magazine
PAPER = pytest.mark.parametrize("medium", ["print", "book"])


@pytest.fixture(autouse=True)
def _address(settings):
    settings.WAGTAILADMIN_BASE_URL = "https://bemowo.example"


def render(name, value, medium):
    stream = BODY.normalize([(name, value)])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": stream, "medium": medium}))


def preview(name, medium):
    return render(name, BODY.child_blocks[name].get_preview_value(), medium)


@PAPER
@pytest.mark.parametrize("block", list(BODY.child_blocks), ids=str)
def test_nothing_on_paper_waits_for_a_click_or_a_script(block, medium, home_page):
    make_image()
    make_document()
    home_page.add_child(instance=StandardPage(title="Park", slug="park"))

    html = preview(block, medium)

    for element in ("<details", "<video", "<button", "<picture", "data-map ", " hidden "):
        assert element not in html


@PAPER
def test_film_on_paper_is_its_address_and_transcript(medium):
    value = {"title": "Film", "url": "https://example.org/film", "transcript": "<p>A hand.</p>"}

    html = render("video", value, medium)

    assert ">https://example.org/film</a>" in html
    assert "<p>A hand.</p>" in html


@PAPER
def test_film_of_ours_can_be_found_from_paper(medium):
    value = {"title": "Film", "file": make_document(name="film.mp4")}

    html = render("video", value, medium)

    assert ">https://bemowo.example/" in html


@PAPER
def test_call_to_action_shows_where_it_leads(medium, home_page):
    page = home_page.add_child(instance=StandardPage(title="Park", slug="park"))

    html = render("call_to_action", {"label": "Vote", "link": {"page": page}}, medium)

    assert ">https://bemowo.example/park/</a>" in html


@PAPER
def test_teasers_are_a_list_of_titles_with_addresses(medium, home_page):
    page = home_page.add_child(instance=StandardPage(title="Park", slug="park"))

    html = render("teasers", {"title": "", "pages": [page]}, medium)

    assert "<strong>Park</strong>" in html
    assert "/park/</a>" in html
    assert "card" not in html


@PAPER
def test_map_is_the_list_of_its_places(medium):
    html = preview("map", medium)

    assert html.count("<li") == 2
    assert "data-script" not in html
