"""The layouts of the magazine: what they refuse and where, and what readers get."""

import datetime as dt
import re
from decimal import Decimal

import pytest
from django.template import Context, Template
from django.utils import translation
from wagtail.blocks import ListBlockValidationError, StructBlockValidationError

from library.models import LibraryRendition
from magazine.blocks import ArticleStreamBlock
from magazine.choices import Direction
from tests.factories.library import make_image

BODY = ArticleStreamBlock()


def render(name, value, **context):
    stream = BODY.normalize([(name, value)])
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    return template.render(Context({"stream": stream, **context}))


def paths(error, path=()):
    """Give the way to each field that an error is attached to."""
    if isinstance(error, StructBlockValidationError | ListBlockValidationError):
        return {
            found
            for name, child in error.block_errors.items()
            for found in paths(child, (*path, name))
        }
    return {path}


def faults(name, value):
    block = BODY.child_blocks[name]
    with pytest.raises(StructBlockValidationError) as caught:
        block.clean(block.normalize(value))
    return paths(caught.value)


def is_saved_as_a_draft(name, value):
    block = BODY.child_blocks[name]
    return bool(block.clean_deferred(block.normalize(value)))


def answer(text, speaker=""):
    return {"speaker": speaker, "text": f"<p>{text}</p>"}


def interview(*answers, guests=("Anna", "Piotr")):
    return {
        "guests": [{"name": name, "role": "sąsiadka"} for name in guests],
        "exchanges": [{"question": "Dlaczego?", "answers": list(answers)}],
    }


def test_answer_of_one_of_several_guests_is_signed(db):
    value = interview(answer("Bo tak.", "Anna"), answer("Bo nie."))

    assert faults("interview", value) == {("exchanges", 0, "answers", 1, "speaker")}
    assert is_saved_as_a_draft("interview", value)


def test_only_guest_needs_no_signature(db):
    block = BODY.child_blocks["interview"]

    assert block.clean(block.normalize(interview(answer("Bo tak."), guests=["Anna"])))


def test_conversation_reads_question_first_then_answers_in_order(db):
    html = render("interview", interview(answer("Bo tak.", "Anna"), answer("Bo nie.", "Piotr")))

    texts = ["Dlaczego?", "Anna:", "Bo tak.", "Piotr:", "Bo nie."]
    places = [html.index(text) for text in texts]
    assert places == sorted(places)


def test_heading_in_a_conversation_is_one_level_below_its_title(db):
    value = interview(answer("Bo tak.", "Anna"))
    value["exchanges"][0]["subheading"] = "O parku"

    without_title = render("interview", value)
    with_title = render("interview", value | {"title": "Rozmowa"})

    assert re.search(r"<h2[^>]*>O parku", without_title)
    assert re.search(r"<h3[^>]*>O parku", with_title)


def event(title, day, **fields):
    return {"title": title, "day": day, **fields}


def test_events_stand_in_the_order_of_days_and_hours(db):
    day = dt.date(2026, 12, 6)
    events = [
        event("wieczorem", day, hour=dt.time(18)),
        event("styczeń", dt.date(2027, 1, 2)),
        event("rano", day, hour=dt.time(9)),
        event("cały dzień", day),
    ]

    months = BODY.child_blocks["calendar"].normalize({"events": events}).months

    assert [[each["title"] for each in day.events] for month in months for day in month.days] == [
        ["cały dzień", "rano", "wieczorem"],
        ["styczeń"],
    ]
    with translation.override("pl"):
        assert [month.name for month in months] == ["Grudzień 2026", "Styczeń 2027"]


def test_event_cannot_end_before_it_starts(db):
    value = event("Wystawa", dt.date(2026, 12, 6), last_day=dt.date(2026, 12, 1))

    assert faults("calendar", {"events": [value]}) == {("events", 0, "last_day")}


def test_day_of_an_event_is_read_by_machines_too(db):
    html = render("calendar", {"events": [event("Koncert", dt.date(2026, 12, 6))]})

    assert '<time datetime="2026-12-06">' in html


def word(answer, direction, row, column):
    return {
        "answer": answer,
        "clue": f"hasło {answer}",
        "direction": direction,
        "row": row,
        "column": column,
    }


def crossword(*words):
    return {"title": "Krzyżówka", "rows": 5, "columns": 5, "words": list(words)}


FORT = word("fort", Direction.ACROSS, 2, 1)


def test_fault_of_a_crossword_is_shown_at_the_word_and_its_field(db):
    wrong = word("latka", Direction.DOWN, 1, 2)
    outside = word("jelonki", Direction.ACROSS, 4, 1)

    assert faults("crossword", crossword(FORT, wrong, outside)) == {
        ("words", 1, "answer"),
        ("words", 2, "answer"),
    }


def test_unfinished_crossword_is_saved_and_shown(db):
    unfinished = crossword(
        FORT, word("latka", Direction.DOWN, 1, 2), word("", "across", None, None)
    )

    assert is_saved_as_a_draft("crossword", unfinished)
    assert "fort" in render("crossword", unfinished)


def test_clue_says_how_long_the_answer_is_and_where_it_starts(db):
    value = crossword(FORT, word("Łódka", Direction.DOWN, 1, 5))

    with translation.override("pl"):
        html = " ".join(re.sub(r"<[^>]+>", "", render("crossword", value)).split())

    assert "hasło fort (4 litery; od wiersza 2, kolumny 1)" in html
    assert "hasło Łódka (5 liter; od wiersza 1, kolumny 5)" in html


def test_grid_does_not_betray_the_answers(db):
    html = render("crossword", crossword(FORT, word("lotka", Direction.DOWN, 1, 2)))

    grid = html[html.index("<table") : html.index("</table>")]
    solution = html[html.index("<details") : html.index("</details>")]
    assert grid.count("crossword__cell") == 8
    assert not re.search(r">\s*[A-Z]\s*<", grid)
    assert "fort" in solution
    assert "fort" not in html[: html.index("<details")].replace("hasło fort", "")


def question(**fields):
    return {"questions": [{"question": "Co?", **fields}]}


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"options": ["a", "b"]}, "right"),
        ({"options": ["a", "b"], "right": "c"}, "right"),
        ({"options": [], "right": "a"}, "right"),
        ({"options": []}, "solution"),
    ],
)
def test_question_without_a_solution_is_refused_at_the_field(db, fields, field):
    assert faults("quiz", question(**fields)) == {("questions", 0, field)}
    assert is_saved_as_a_draft("quiz", question(**fields))


def test_solutions_of_a_quiz_name_the_right_answer_out_of_sight(db):
    html = render("quiz", question(options=["mur", "fosa"], right="b", solution="Od 1890."))

    hidden = " ".join(html[html.index("<details") :].split())
    assert "b) fosa. Od 1890." in hidden


def test_comparison_without_a_time_is_refused(db):
    figure = {"number": Decimal(31), "meaning": "drzew", "before": Decimal(0)}

    assert faults("figures", {"figures": [figure]}) == {("figures", 0, "before_when")}


def test_number_is_grouped_and_keeps_its_unit_on_its_line(db):
    figure = {"number": Decimal("814861"), "unit": "zł", "meaning": "na park"}

    with translation.override("pl"):
        html = render("figures", {"figures": [figure]})

    assert "814\u00a0861\u00a0zł" in html


def test_earlier_picture_stands_before_the_later(db):
    block = BODY.child_blocks["before_after"]

    value = block.normalize({"after_when": "2026", "before_when": "1974"})

    assert [moment.when for moment in value.moments] == ["1974", "2026"]


def with_pictures(number):
    """Give layouts with this many pictures each, as they are stored."""
    pictures = [
        {"image": make_image().pk, "alt_text": "Park", "decorative": False}
        for _each in range(number)
    ]
    moments = dict(zip(["before", "after"], pictures, strict=False))
    story = {"photographs": [{"image": picture, "caption": "Park"} for picture in pictures]}
    person = {"name": "Anna", "text": "<p>Sąsiadka</p>"}
    return [
        {"type": "photo_story", "value": story},
        *({"type": "portrait", "value": person | {"image": picture}} for picture in pictures),
        *({"type": "interview", "value": {"image": picture}} for picture in pictures),
        {"type": "before_after", "value": moments},
    ]


@pytest.mark.parametrize("medium", ["screen", "print", "book"])
def test_pictures_of_layouts_are_fetched_with_a_query_a_shape(
    db, medium, django_assert_num_queries
):
    template = Template("{% load wagtailcore_tags %}{% include_block stream %}")
    bodies = [with_pictures(2), with_pictures(6)]
    for body in bodies:
        template.render(Context({"stream": BODY.to_python(body), "medium": medium}))
    shapes, image_queries = 3, 5

    for body in bodies:
        LibraryRendition.cache_backend.clear()
        with django_assert_num_queries(shapes + image_queries):
            template.render(Context({"stream": BODY.to_python(body), "medium": medium}))
