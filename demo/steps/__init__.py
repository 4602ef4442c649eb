"""The steps of the demonstration in their order; a later app adds its own at the end."""

from demo.seeding import Step
from demo.steps import (
    desk,
    documents,
    frame,
    front,
    magazine,
    news,
    pages,
    people,
    pictures,
    search,
    vocabulary,
)

STEPS = (
    Step("pictures", "Landscapes", pictures.plant),
    Step("documents", "Documents", documents.plant),
    Step("people", "People who work here", people.plant),
    Step("pages", "Pages in three languages", pages.plant),
    Step("frame", "Menus, settings, alert", frame.plant),
    Step("search", "Search", search.plant),
    Step("album", "More landscapes, and covers", pictures.plant_more),
    Step("vocabulary", "Topics, neighbourhoods, columns, authors", vocabulary.plant),
    Step("news", "News of ten years", news.plant),
    Step("magazine", "The magazine", magazine.plant),
    Step("desk", "News under way", desk.plant),
    Step("front", "Front pages and menus with the news", front.plant),
)

__all__ = ["STEPS"]
