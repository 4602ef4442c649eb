"""One short text of the archive by its number: the same number, the same text."""

from dataclasses import dataclass
from datetime import date
from random import Random

from demo.archive.vocabulary import ENDINGS, MONTHS, OPENINGS, STREETS, SUBJECTS
from demo.texts.vocabulary import NEIGHBOURHOODS

_AREAS = tuple(NEIGHBOURHOODS)
_WHOLE_DISTRICT = ""


@dataclass(frozen=True, kw_only=True)
class Note:
    """What a page of the archive says, and what it is sorted with (codes)."""

    title: str
    lead: str
    html: str
    topic: str
    area: str


def note(number: int, day: date) -> Note:
    """Write the text of a day; titles of different numbers differ."""
    rng = Random(number)
    subject, topic, sentences = SUBJECTS[number % len(SUBJECTS)]
    street = STREETS[number // len(SUBJECTS) % len(STREETS)]
    opening = rng.choice(OPENINGS).format(month=MONTHS[day.month - 1], year=day.year)
    house = rng.randrange(1, 180)
    others = SUBJECTS[rng.randrange(len(SUBJECTS))][2]
    paragraphs = (
        f"{opening} {sentences[0]}",
        f"{sentences[1]} Najbliższy adres to {street} {house}.",
        f"{rng.choice(others)} {rng.choice(ENDINGS)}",
    )
    return Note(
        title=f"{subject} {street} (nr {number})",
        lead=f"{sentences[0]} Notatka przykładowa.",
        html="".join(f"<p>{text}</p>" for text in paragraphs),
        topic=topic,
        area=rng.choice((*_AREAS, _WHOLE_DISTRICT)),
    )
