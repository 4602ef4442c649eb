"""The layouts that only an article has, written for the demonstration."""

import re
from datetime import date, time, timedelta
from typing import Any

from demo.markup import blocks_of
from demo.writing import Block, Writer

_QUESTION = re.compile(r"\*\*(.+?)\*\*\n\n(.+?)(?=\n\n\*\*|\Z)", re.DOTALL)

# what, days after the first of the month, hour, where, what else to know
Event = tuple[str, int, time, str, str]
# answer, clue, direction, row, column
Word = tuple[str, str, str, int, int]
# question, answers to choose from, letter of the right one, why
Question = tuple[str, tuple[str, ...], str, str]


def interview(w: Writer, *, guest: str, role: str, interviewer: str, text: str) -> Block:
    """A conversation from a text in which the questions are bold."""
    exchanges = [
        {"question": " ".join(question.split()), "answers": [_answer(w, answer)]}
        for question, answer in _QUESTION.findall(text.strip())
    ]
    guests = [{"name": guest, "role": role}]
    return "interview", {"guests": guests, "interviewer": interviewer, "exchanges": exchanges}


def _answer(w: Writer, text: str) -> dict[str, Any]:
    [(_kind, value)] = blocks_of(w, text)
    return {"text": value["text"]}


def portrait(w: Writer, *, who: tuple[str, str], picture: str, text: str, facts: Any) -> Block:
    """A person: name and role, a picture, some sentences, facts as pairs."""
    name, role = who
    rows = [{"term": term, "value": value} for term, value in facts]
    value = {"name": name, "role": role, "image": w.image(picture), "facts": rows}
    return "portrait", {**value, "text": f"<p>{text}</p>"}


def photo_story(w: Writer, title: str, text: str, pictures: list[tuple[str, str]]) -> Block:
    """Pictures with captions that carry the story."""
    photographs = [{"image": w.image(name), "caption": caption} for name, caption in pictures]
    words = f"<p>{text}</p>"
    return "photo_story", {"title": title, "text": words, "photographs": photographs}


def before_after(
    w: Writer, title: str, before: tuple[str, str], after: tuple[str, str], text: str
) -> Block:
    """Two pictures of a place, each with its time."""
    value = {
        "before": w.image(before[0]),
        "before_when": before[1],
        "after": w.image(after[0]),
        "after_when": after[1],
    }
    return "before_after", {"title": title, **value, "text": f"<p>{text}</p>"}


def figures(title: str, rows: list[tuple[str, str, str]]) -> Block:
    """Large numbers: number, unit, what it says."""
    names = ("number", "unit", "meaning")
    source = "dane przykładowe"
    values = [{**dict(zip(names, row, strict=True)), "source": source} for row in rows]
    return "figures", {"title": title, "figures": values}


def calendar(title: str, month: date, events: tuple[Event, ...]) -> Block:
    """What happens in a month."""
    rows = [
        {
            "title": what,
            "day": month + timedelta(days=days),
            "hour": hour,
            "place": where,
            "text": note,
        }
        for what, days, hour, where, note in events
    ]
    return "calendar", {"title": title, "events": rows}


def crossword(title: str, text: str, words: tuple[Word, ...]) -> Block:
    """Words on a grid that is as large as they need."""
    names = ("answer", "clue", "direction", "row", "column")
    rows = [dict(zip(names, word, strict=True)) for word in words]
    lengths = [(len(answer), direction) for answer, _clue, direction, _row, _column in words]
    ends = [
        (row + (size - 1 if way == "down" else 0), column + (size - 1 if way == "across" else 0))
        for (_answer, _clue, _way, row, column), (size, way) in zip(words, lengths, strict=True)
    ]
    grid = {"rows": max(row for row, _ in ends), "columns": max(column for _, column in ends)}
    return "crossword", {"title": title, "text": f"<p>{text}</p>", **grid, "words": rows}


def quiz(title: str, questions: list[Question]) -> Block:
    """Questions with answers to choose from; a riddle has none."""
    names = ("question", "options", "right", "solution")
    rows = [dict(zip(names, question, strict=True)) for question in questions]
    for row in rows:
        row["options"] = list(row["options"])
    return "quiz", {
        "title": title,
        "text": "<p>Rozwiązania są pod spodem.</p>",
        "questions": rows,
    }
