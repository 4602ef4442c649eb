"""The imprint as pairs of a name and what it says, in the order in which it is printed."""

from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from core.dates import say_day
from magazine.imprint import REQUIRED, Imprint


def facts_of(imprint: Imprint) -> list[tuple[str, str]]:
    """Return what is known; the names begin with a capital letter."""
    day = say_day(imprint.dated_on) if imprint.dated_on else ""
    facts: list[tuple[str | Promise, str]] = [
        *((label, getattr(imprint, name)) for name, label in REQUIRED.items()),
        (_("date of the issue"), day),
        (_("print run"), str(imprint.print_run or "")),
        (_("editorial team"), imprint.editorial_team),
    ]
    return [(capfirst(str(label)), text) for label, text in facts if text]
