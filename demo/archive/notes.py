"""One note of the archive by its number: the same number, the same note."""

from dataclasses import dataclass
from random import Random

from demo.archive.vocabulary import ENDINGS, MONTHS, OPENINGS, STREETS, SUBJECTS

FIRST_YEAR, YEARS = 2003, 20


@dataclass(frozen=True, kw_only=True)
class Note:
    """What a page of the archive says."""

    slug: str
    title: str
    lead: str
    html: str


def note(number: int) -> Note:
    """Write the note; titles of different numbers differ."""
    rng = Random(number)
    subject, topic, sentences = SUBJECTS[number % len(SUBJECTS)]
    street = STREETS[number // len(SUBJECTS) % len(STREETS)]
    year = FIRST_YEAR + number // (len(SUBJECTS) * len(STREETS)) % YEARS
    opening = rng.choice(OPENINGS).format(month=rng.choice(MONTHS), year=year)
    house = rng.randrange(1, 180)
    others = SUBJECTS[rng.randrange(len(SUBJECTS))][2]
    paragraphs = (
        f"{opening} {sentences[0]}",
        f"{sentences[1]} Najbliższy adres to {street} {house}.",
        f"{rng.choice(others)} {rng.choice(ENDINGS)}",
    )
    return Note(
        slug=f"notatka-{number:05}",
        title=f"{subject} {street} ({year}, nr {number})",
        lead=f"{sentences[0]} Notatka przykładowa, temat: {topic}.",
        html="".join(f"<p>{text}</p>" for text in paragraphs),
    )
