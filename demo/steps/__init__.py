"""The steps of the demonstration in their order; a later app adds its own at the end."""

from demo.seeding import Step
from demo.steps import documents, frame, pages, people, pictures, search

STEPS = (
    Step("pictures", "Landscapes", pictures.plant),
    Step("documents", "Documents", documents.plant),
    Step("people", "People who work here", people.plant),
    Step("pages", "Pages in three languages", pages.plant),
    Step("frame", "Menus, settings, alert", frame.plant),
    Step("search", "Search", search.plant),
)

__all__ = ["STEPS"]
