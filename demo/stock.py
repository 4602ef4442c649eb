"""Recurring features of the magazine: an opening of one's own, then paragraphs from a stock.

A feature is to a demonstration what a series is to a magazine: same frame, another subject. Two
articles of one issue draw different paragraphs as long as the stock lasts.
"""

from dataclasses import dataclass

from demo.magazine import ArticleText

PARAGRAPHS_A_SECTION = 3


@dataclass(frozen=True)
class Subject:
    """What one article of a feature is about; `opening` is its own first paragraph."""

    slug: str
    title: str
    picture: str
    lead: str
    opening: str


@dataclass(frozen=True, kw_only=True)
class Feature:
    """A series: its column and authors, its subjects, and the stock that all of them share."""

    column: str
    authors: tuple[str, ...]
    subjects: tuple[Subject, ...]
    headings: tuple[str, ...]
    quotes: tuple[str, ...]
    pictures: tuple[str, ...]
    paragraphs: tuple[str, ...]


def article_of(feature: Feature, number: int, *, length: int, is_illustrated: bool) -> ArticleText:
    """Write the article about a subject with `length` paragraphs of the stock.

    Each has a lead picture; an illustrated one also a picture between its paragraphs.
    """
    subject = feature.subjects[number]
    stock = feature.paragraphs
    drawn = [stock[(number * length + step) % len(stock)] for step in range(length)]
    return ArticleText(
        key=subject.slug,
        title=subject.title,
        slug=subject.slug,
        lead=subject.lead,
        column=feature.column,
        authors=(feature.authors[number % len(feature.authors)],),
        picture=subject.picture,
        text="\n\n".join(
            [subject.opening, *_sections(feature, number, drawn, is_illustrated=is_illustrated)]
        ),
    )


def _sections(
    feature: Feature, number: int, drawn: list[str], *, is_illustrated: bool
) -> list[str]:
    """Paragraphs three by three under headings, with a picture and a quotation between them."""
    parts = drawn[:1]
    for place, start in enumerate(range(1, len(drawn), PARAGRAPHS_A_SECTION)):
        heading = feature.headings[(number + place) % len(feature.headings)]
        parts += [f"## {heading}", *drawn[start : start + PARAGRAPHS_A_SECTION]]
        if place == 0 and is_illustrated:
            parts.append(f"@ {feature.pictures[number % len(feature.pictures)]}")
        if place == 1:
            parts.append(f"> {feature.quotes[number % len(feature.quotes)]}")
    return parts
