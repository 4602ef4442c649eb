"""Reads an election from a .pb file: UTF-8, three sections (META, PROJECTS, VOTES) of CSV with ';'.

Format: pabulib.org/format. Ballots are read one by one, so that half a million need no memory.
"""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from math import ceil
from pathlib import Path
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from budget.ballots import Ballot

SECTIONS = ("META", "PROJECTS", "VOTES")
POINT_VOTES = {"cumulative", "scoring"}
HUNDREDTHS = 100
# some files have descriptions longer than csv's default limit
csv.field_size_limit(10_000_000)
Row = dict[str, str]
Quoting = Literal[0, 3]  # csv.QUOTE_MINIMAL, csv.QUOTE_NONE


class FaultyFileError(ValueError):
    """A file that is no election; `line` is where, `reason` says why, in words."""

    def __init__(self, path: Path, line: int, reason: str | Promise) -> None:
        super().__init__(f"{path.name}:{line}: {reason}")
        self.path, self.line, self.reason = path, line, reason


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project as the file has it. `cost` is in hundredths of the currency."""

    id: str
    cost: int
    row: Row


@dataclass(frozen=True, kw_only=True)
class Election:
    """An election whose ballots are still in its file."""

    path: Path
    meta: Row
    projects: dict[str, Project]
    quoting: Quoting = csv.QUOTE_MINIMAL

    @property
    def budget(self) -> int:
        """The money of the pool, in hundredths of the currency."""
        return _amount(self.meta["budget"])

    @property
    def min_votes(self) -> int:
        """The threshold that the file states; 1 without one."""
        stated = self.meta.get("min_project_score_threshold", "").strip()
        return ceil(float(stated)) if _is_number(stated) else 1

    @property
    def gives_points(self) -> bool:
        """Whether voters gave points; other kinds of ballots only name projects."""
        return self.meta.get("vote_type", "").strip().lower() in POINT_VOTES

    @property
    def shares_equally(self) -> bool:
        """Whether the winners follow from the Method of Equal Shares."""
        return self.meta.get("rule", "").strip().lower().startswith("equalshares")

    def ballots(self) -> Iterator[Ballot]:
        """Read the ballots one by one; raise FaultyFileError where one cannot be read."""
        for line, section, row in _rows(self.path, self.quoting):
            if section == "VOTES":
                yield _ballot(self.path, line, row, gives_points=self.gives_points)


def read_election(path: Path) -> Election:
    """Read what an election is about; raise FaultyFileError with line and reason.

    Some files put quotation marks into names without CSV's quoting: when the number of projects
    is not the one that META states, the file is read with plain quotation marks.
    """
    election = _read(path, csv.QUOTE_MINIMAL)
    if not _is_complete(election):
        plain = _read(path, csv.QUOTE_NONE)
        if _is_complete(plain):
            return plain
    return election


def _is_complete(election: Election) -> bool:
    stated = election.meta.get("num_projects", "").strip()
    return stated in {"", str(len(election.projects))}


def _read(path: Path, quoting: Quoting) -> Election:
    meta: Row = {}
    projects: dict[str, Project] = {}
    seen = set()
    for line, section, row in _rows(path, quoting):
        seen.add(section)
        if section == "META":
            meta[row.get("key", "").strip().lower()] = row.get("value", "")
        elif section == "PROJECTS":
            project = _project(path, line, row)
            if project.id in projects:
                raise FaultyFileError(path, line, _("this project stands here twice"))
            projects[project.id] = project
        else:
            break
    _check(path, meta, seen)
    return Election(path=path, meta=meta, projects=projects, quoting=quoting)


def _check(path: Path, meta: Row, seen: set[str]) -> None:
    for section in SECTIONS[:2]:
        if section not in seen:
            reason = _("the section %(name)s is missing") % {"name": section}
            raise FaultyFileError(path, 1, reason)
    try:
        _amount(meta.get("budget", ""))
    except ValueError:
        raise FaultyFileError(path, 1, _("META has no budget that is a number")) from None


def _rows(path: Path, quoting: Quoting) -> Iterator[tuple[int, str, Row]]:
    """Yield (line, section, row) of every row below the headings of its section."""
    section = ""
    heads: list[str] = []
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, delimiter=";", quoting=quoting)
            for cells in reader:
                first = cells[0].strip() if cells else ""
                if len(cells) <= 1 and not first:
                    continue
                if first.upper() in SECTIONS and not any(cells[1:]):
                    section, heads = first.upper(), []
                elif not heads:
                    heads = [cell.strip().lower() for cell in cells]
                else:
                    yield reader.line_num, section, dict(zip(heads, cells, strict=False))
    except UnicodeDecodeError:
        raise FaultyFileError(path, 1, _("the file is not UTF-8 text")) from None
    except (OSError, csv.Error) as error:
        raise FaultyFileError(path, 1, str(error)) from error


def _project(path: Path, line: int, row: Row) -> Project:
    name = row.get("project_id", "").strip()
    if not name:
        raise FaultyFileError(path, line, _("a project without project_id"))
    try:
        return Project(id=name, cost=_amount(row.get("cost", "")), row=row)
    except ValueError:
        raise FaultyFileError(path, line, _("the cost is not a number")) from None


def _ballot(path: Path, line: int, row: Row, *, gives_points: bool) -> Ballot:
    if "vote" not in row:
        raise FaultyFileError(path, line, _("a ballot without the column “vote”"))
    choices = _list(row["vote"])
    if not gives_points:
        return Ballot(choices)
    try:
        points = tuple(int(Decimal(one)) for one in _list(row.get("points", "")))
    except InvalidOperation:
        raise FaultyFileError(path, line, _("the points are not numbers")) from None
    if points and len(points) != len(choices):
        raise FaultyFileError(path, line, _("not as many points as choices"))
    return Ballot(choices, points)


def _list(cell: str) -> tuple[str, ...]:
    return tuple(part for part in (one.strip() for one in cell.split(",")) if part)


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite()
    except InvalidOperation:
        return False


def _amount(text: str) -> int:
    """Return a sum of money in hundredths of the currency; raise ValueError."""
    try:
        amount = Decimal(text.strip().replace("\u00a0", "").replace(" ", "").replace(",", "."))
        return int((amount * HUNDREDTHS).to_integral_value())
    except (InvalidOperation, OverflowError) as error:
        raise ValueError(text) from error
