"""The import of an issue as one step: read, check, and write unless anything is wrong."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from wagtail.models import Page

from accounts.models import User
from magazine.importing.checking import check
from magazine.importing.finding import find
from magazine.importing.plan import IssuePlan
from magazine.importing.problems import Place, Problem, Report
from magazine.importing.reading import read_issue
from magazine.importing.source import Source
from magazine.importing.writing import Writer, all_or_nothing
from magazine.models import IssuePage, MagazineIndexPage


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What an import found and made; `issue` is None when nothing was written."""

    plan: IssuePlan | None = None
    faults: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    issue: IssuePage | None = None


def check_issue(*, source: Source, magazine: MagazineIndexPage, report: Report) -> Outcome:
    """Say what an import would make, and what is wrong; write nothing."""
    plan = read_issue(source, report)
    if plan:
        check(plan, magazine, find(plan, magazine), report)
    return Outcome(plan=plan, faults=report.faults, notices=report.notices)


def import_issue(
    *, source: Source, magazine: MagazineIndexPage, report: Report, user: User | None
) -> Outcome:
    """Make draft pages of all that the source holds, or change nothing and say what is wrong.

    The magazine is locked meanwhile: of two imports of one issue the second finds the first.
    """
    plan = read_issue(source, report)
    issue = None
    if plan and not report.faults:
        issue = _write(plan, source, magazine, report, user)
    elif plan:
        check(plan, magazine, find(plan, magazine), report)
    return Outcome(plan=plan, faults=report.faults, notices=report.notices, issue=issue)


def _write(
    plan: IssuePlan,
    source: Source,
    magazine: MagazineIndexPage,
    report: Report,
    user: User | None,
) -> IssuePage | None:
    writer = None
    try:
        with all_or_nothing() as saved:
            Page.objects.select_for_update().get(pk=magazine.pk)
            found = find(plan, magazine)
            check(plan, magazine, found, report)
            if report.faults:
                return None
            writer = Writer(plan, source, found, user)
            magazine.refresh_from_db()
            return writer.write(magazine, saved)
    except ValidationError as error:
        at = writer.at if writer else plan.file
        report.fault(Place(at), " ".join(error.messages))
        return None
