"""Imports a whole issue of a magazine from a folder or a ZIP archive, as drafts."""

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from magazine.importing.importer import Outcome, check_issue, import_issue
from magazine.importing.problems import Report
from magazine.importing.source import open_archive, open_folder
from magazine.models import MagazineIndexPage


class Command(BaseCommand):
    help = "Import an issue from a folder or a ZIP archive as drafts; see docs/features/import.md."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("source", type=Path, help="a folder or a .zip with numer.yaml in it")
        parser.add_argument("--magazine", required=True, help="slug or number of the magazine")
        parser.add_argument("--dry-run", action="store_true", help="only say what is wrong")

    def handle(self, *_args: Any, **options: Any) -> None:
        magazine = _magazine(options["magazine"])
        path: Path = options["source"]
        report = Report()
        if path.is_dir():
            outcome = _run(open_folder(path, report), magazine, report, options["dry_run"])
        elif path.is_file():
            with path.open("rb") as file:
                source = open_archive(file, path.name, report)
                outcome = _run(source, magazine, report, options["dry_run"])
        else:
            raise CommandError(_("There is no folder and no file %(path)s.") % {"path": path})
        self._tell(outcome)

    def _tell(self, outcome: Outcome) -> None:
        for problem in outcome.faults:
            self.stderr.write(str(problem))
        for notice in outcome.notices:
            self.stdout.write(_("Notice: %(text)s") % {"text": notice})
        if outcome.faults:
            number = len(outcome.faults)
            message = ngettext(
                "%(number)s fault. Nothing was changed.",
                "%(number)s faults. Nothing was changed.",
                number,
            )
            raise CommandError(message % {"number": number})
        self.stdout.write(summary(outcome))


def summary(outcome: Outcome) -> str:
    """Say in lines what was made, or would be."""
    if outcome.plan is None:
        return ""
    titles = [
        entry.article.title if entry.article else _("news: %(address)s") % {"address": entry.news}
        for entry in outcome.plan.entries
    ]
    lines = [f"{number}. {title}" for number, title in enumerate(titles, start=1)]
    pictures = _("Pictures: %(number)s.") % {"number": len(outcome.plan.pictures)}
    if outcome.issue is None:
        last = _("Everything is in order. Nothing was changed.")
    else:
        last = _("Imported as a draft: /admin/pages/%(key)s/edit/") % {"key": outcome.issue.pk}
    return "\n".join([outcome.plan.title, *lines, pictures, last])


def _run(source: Any, magazine: MagazineIndexPage, report: Report, is_dry: bool) -> Outcome:
    if is_dry:
        return check_issue(source=source, magazine=magazine, report=report)
    return import_issue(source=source, magazine=magazine, report=report, user=None)


def _magazine(word: str) -> MagazineIndexPage:
    by_key = {"pk": int(word)} if word.isdecimal() else {"slug": word}
    found = list(MagazineIndexPage.objects.filter(**by_key).order_by("pk"))
    if len(found) == 1:
        return found[0]
    known = ", ".join(
        f"{page.slug} ({page.pk})" for page in MagazineIndexPage.objects.order_by("pk")
    )
    message = _("There is not exactly one magazine “%(word)s”. Known are: %(known)s.")
    raise CommandError(message % {"word": word, "known": known})
