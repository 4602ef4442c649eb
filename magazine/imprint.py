"""The imprint as the press law (art. 27) asks for it: pure rules over a magazine and an issue."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# Ustawa z 26.01.1984, art. 27 ust. 1: what every copy has to name
REQUIRED: dict[str, Promise] = {
    "publisher": _("publisher"),
    "publisher_address": _("address of the publisher"),
    "editorial_address": _("editorial address"),
    "editor_in_chief": _("editor-in-chief"),
    "place": _("place of issue"),
    "printer": _("printer"),
    "issn": _("ISSN"),
}
REQUIRED_OF_ISSUE: dict[str, Promise] = {
    "number": _("number"),
    "dated_on": _("date of the issue"),
}


@dataclass(frozen=True, kw_only=True)
class Imprint:
    """Everything an imprint says; texts are empty and the others None where nothing is known."""

    publisher: str = ""
    publisher_address: str = ""
    editorial_address: str = ""
    editor_in_chief: str = ""
    place: str = ""
    printer: str = ""
    issn: str = ""
    editorial_team: str = ""
    number: str = ""
    dated_on: date | None = None
    print_run: int | None = None

    @property
    def missing(self) -> list[str]:
        """The names of the fields that the law asks for and that are empty, in its order."""
        required = {**REQUIRED, **REQUIRED_OF_ISSUE}
        return [name for name in required if not getattr(self, name)]


def imprint_of(issue: Any, magazine: Any) -> Imprint:
    """Return what the issue says, and where it is silent, what its magazine says.

    `issue` and `magazine` carry the fields of `ImprintFields`; `issue` also `designation`,
    `dated_on` and `print_run`.
    """
    shared = (*REQUIRED, "editorial_team")
    texts = {name: getattr(issue, name) or getattr(magazine, name) for name in shared}
    return Imprint(
        **texts, number=issue.designation, dated_on=issue.dated_on, print_run=issue.print_run
    )
