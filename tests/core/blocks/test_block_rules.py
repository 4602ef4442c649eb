"""What blocks accept, what they refuse, and to which field the message is attached."""

from datetime import time

import pytest
from wagtail.blocks import StructBlockValidationError

from core.blocks import (
    CallToActionBlock,
    ContactBlock,
    LinkBlock,
    OpeningHoursBlock,
    TableFigureBlock,
    VideoBlock,
)
from tests.factories.library import make_document

pytestmark = pytest.mark.django_db


def faults(block, value):
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(block.normalize(value))
    return set(caught.value.block_errors)


def test_link_with_two_targets_is_refused_at_the_second(home_page):
    value = {"page": home_page, "url": "https://example.org/"}

    assert faults(LinkBlock(), value) == {"url"}


def test_link_without_a_target_is_refused_when_published():
    assert faults(LinkBlock(), {}) == {"page"}


def test_optional_link_may_stay_empty():
    block = LinkBlock(required=False)

    assert block.clean(block.normalize({})).href == ""


def test_draft_may_leave_the_target_for_later():
    block = CallToActionBlock()

    assert block.clean_deferred(block.normalize({"label": "Vote"}))


def test_film_needs_a_transcript_or_the_reason_why_not():
    value = {"title": "Film", "url": "https://example.org/film"}

    assert faults(VideoBlock(), value) == {"transcript"}


def test_film_with_a_reason_instead_of_a_transcript_is_accepted():
    block = VideoBlock()
    value = {"title": "Film", "url": "https://example.org/film", "no_transcript_reason": "Silent."}

    assert block.clean(block.normalize(value))


def test_film_that_is_not_a_film_is_refused():
    value = {"title": "Film", "file": make_document(), "no_transcript_reason": "Silent."}

    assert faults(VideoBlock(), value) == {"file"}


def test_contact_without_any_way_to_reach_it_is_refused():
    assert faults(ContactBlock(), {"name": "Coordinator"}) == {"phone"}


@pytest.mark.parametrize(
    ("written", "dialled"),
    [
        ("22 443 76 95", "tel:+48224437695"),
        ("+48 22 443 76 95", "tel:+48224437695"),
        ("19115", "tel:19115"),
        ("", ""),
    ],
)
def test_phone_number_can_be_dialled(written, dialled):
    value = ContactBlock().normalize({"name": "Office", "phone": written})

    assert value.phone_href == dialled


def test_hours_are_listed_in_the_order_of_the_week():
    hours = [
        {"first_day": "5", "last_day": "", "opens": time(8), "closes": time(15)},
        {"first_day": "1", "last_day": "4", "opens": time(8), "closes": time(16)},
    ]

    week = OpeningHoursBlock().normalize({"hours": hours}).week

    assert [each.first_day.value for each in week] == ["1", "5"]
    assert week[1].is_one_day


def test_table_without_a_caption_is_refused():
    table = {"columns": [{"type": "text", "heading": "Area"}], "rows": [], "caption": ""}

    assert faults(TableFigureBlock(), {"table": table}) == {"table"}
