"""How things stand with an issue's files, for the editors who have them made."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.functional import Promise

from magazine.choices import FileKind, FileState
from magazine.making.makers import makers
from magazine.making.material import material_of
from magazine.models import IssueFile, IssuePage


@dataclass(frozen=True, kw_only=True)
class FileStatus:
    """One kind of file: what readers have now, and how far a new one has come."""

    kind: str
    label: str | Promise
    made: IssueFile | None
    is_outdated: bool

    @property
    def is_busy(self) -> bool:
        return bool(self.made and self.made.state in (FileState.WAITING, FileState.RUNNING))

    @property
    def finished_at(self) -> datetime | None:
        return self.made.finished_at if self.made and self.made.file else None


def file_statuses(issue: IssuePage) -> list[FileStatus]:
    """Return how things stand with each kind of file that can be made."""
    known = {made.kind: made for made in IssueFile.objects.filter(issue=issue)}
    source = material_of(issue, with_bodies=False).source if known else ""
    return [_status(maker.kind, known.get(maker.kind), source) for maker in makers]


def _status(kind: FileKind, made: IssueFile | None, source: str) -> FileStatus:
    is_outdated = bool(made and made.file and made.source != source)
    return FileStatus(kind=kind.value, label=kind.label, made=made, is_outdated=is_outdated)
