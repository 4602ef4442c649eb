"""News in Polish: those of the last months, and a handful from each of the ten years before."""

from demo.newsroom import NewsText
from demo.texts.pl.news import green, people, streets, taking_part, years

NEWS: tuple[NewsText, ...] = (
    *streets.NEWS,
    *green.NEWS,
    *people.NEWS,
    *taking_part.NEWS,
    *years.NEWS,
)
