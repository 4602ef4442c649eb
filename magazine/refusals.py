"""An issue does not come out without its imprint, and a magazine leaves no public issue without."""

from collections.abc import Iterator
from typing import Any

from django.db.models import Q
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from core.publishing import Refusal
from magazine.imprint import REQUIRED, REQUIRED_OF_ISSUE, imprint_of
from magazine.models import IssuePage, MagazineIndexPage


def lacking_imprint(page: Any, parent: Any) -> Iterator[Refusal]:
    """Refuse an issue that lacks a field of the imprint, and a magazine that takes one away."""
    if isinstance(page, IssuePage):
        yield from _issue_lacks(page, (parent or page.get_parent()).specific)
    elif isinstance(page, MagazineIndexPage) and page.pk:
        yield from _issues_would_lack(page)


def _issue_lacks(issue: IssuePage, magazine: MagazineIndexPage) -> Iterator[Refusal]:
    # a number alone makes no designation, but then it is the date that is missing
    missing = [
        name for name in imprint_of(issue, magazine).missing if name != "number" or not issue.number
    ]
    if missing:
        message = _(
            "“%(issue)s” was not published, because its imprint lacks: %(fields)s. The press law"
            " (art. 27) asks for it. Fill it in in this issue; what is the same in every issue you"
            " may fill in and publish in the magazine “%(magazine)s”."
        )
        names = {"issue": issue.title, "fields": _named(missing), "magazine": magazine.title}
        yield Refusal(message=message % names, fields=_beside(missing))


def _issues_would_lack(magazine: MagazineIndexPage) -> Iterator[Refusal]:
    empty = [name for name in REQUIRED if not getattr(magazine, name)]
    silent = Q(pk__in=[])
    for name in empty:
        silent |= Q(**{name: ""})
    issue = IssuePage.objects.child_of(magazine).live().filter(silent).order_by("path").first()
    if issue:
        missing = [name for name in empty if not getattr(issue, name)]
        message = _(
            "“%(magazine)s” was not published, because the public issue “%(issue)s” takes from it:"
            " %(fields)s. The press law (art. 27) asks for it in every issue. Fill it in here, or"
            " first in that issue."
        )
        names = {"issue": issue.title, "fields": _named(missing), "magazine": magazine.title}
        yield Refusal(message=message % names, fields=_beside(missing))


def _named(fields: list[str]) -> str:
    labels = {**REQUIRED, **REQUIRED_OF_ISSUE}
    return get_text_list([str(labels[name]) for name in fields], _("and"))


def _beside(fields: list[str]) -> dict[str, str]:
    return dict.fromkeys(fields, _("The press law (art. 27) asks for this in every issue."))
