"""manage.py recount FILE...: count ballots and choose the winners again, from published files."""

import json
from argparse import ArgumentTypeError
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from budget.pabulib import Election, FaultyFileError, read_election
from budget.recounting import Recount, recount


class Command(BaseCommand):
    help = "Recount elections in Pabulib format: votes, winners in the order of selection, money."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument(
            "--min-votes", type=_number, metavar="N", help="votes a project needs to win"
        )
        parser.add_argument(
            "--exclude",
            type=_names,
            default=frozenset(),
            metavar="ID,ID",
            help="projects that cannot win: withdrawn, or in conflict with a winner",
        )
        parser.add_argument("--json", action="store_true", help="one JSON object a file and line")

    def handle(self, *_args: Any, **options: Any) -> None:
        known: set[str] = set()
        faults = 0
        for path in options["files"]:
            try:
                known |= set(self._recount(path, options).projects)
            except FaultyFileError as fault:
                faults += 1
                self.stderr.write(str(fault))
        if faults:
            raise CommandError(f"{faults} of {len(options['files'])} files have a fault.")
        if unknown := options["exclude"] - known:
            raise CommandError(f"No file has these projects: {', '.join(sorted(unknown))}")

    def _recount(self, path: Path, options: dict[str, Any]) -> Election:
        election = read_election(path)
        result = recount(election, min_votes=options["min_votes"], excluded=options["exclude"])
        self.stdout.write(
            json.dumps(_as_json(path, result), ensure_ascii=False)
            if options["json"]
            else _as_text(path, election, result)
        )
        return election


def _as_json(path: Path, result: Recount) -> dict[str, Any]:
    return {
        "file": str(path),
        "projects": len(result.count.votes),
        "ballots": result.count.ballots,
        "counts": result.count.votes,
        "selected": result.selected,
        "spent": _money(result.spent),
        "budget": _money(result.budget),
    }


def _as_text(path: Path, election: Election, result: Recount) -> str:
    lines = [f"{path.name}: {len(result.count.votes)} projects, {result.count.ballots} ballots"]
    if result.outcome is None:
        lines += [f"     {name:>8} {result.count.votes[name]:7}" for name in result.selected]
    for one in result.outcome.placings if result.outcome else ():
        name = election.projects[one.candidate.id].row.get("name", "")
        cost = f"{_money(one.candidate.cost):,}".replace(",", " ")
        lines.append(
            f"{one.place:4} {one.candidate.id:>8} {one.candidate.votes:7} {cost:>14}"
            f"  {one.verdict:<13} {name}"
        )
    spent, budget = _money(result.spent), _money(result.budget)
    return "\n".join([*lines, f"spent {spent} of {budget}"])


def _money(hundredths: int) -> int | float:
    return hundredths / 100 if hundredths % 100 else hundredths // 100


def _number(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = -1
    if number < 0:
        raise ArgumentTypeError("a whole number of votes, 0 or more")
    return number


def _names(text: str) -> frozenset[str]:
    return frozenset(part for part in (one.strip() for one in text.split(",")) if part)
