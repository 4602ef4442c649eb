"""Asking for the files of an issue: once for many changes, kept from readers when they must not.

WAITING -> RUNNING -> READY or FAILED; the file of the last success stays until a better one is
there (magazine/services/file_making.py).
"""

from collections.abc import Collection
from datetime import datetime, timedelta

from django.db import transaction
from django.utils.module_loading import import_string

from magazine.choices import FileState
from magazine.making import makers
from magazine.models import IssueFile, IssuePage

# by name: tasks stand above services
_TASK = "magazine.tasks.make_issue_file"
# several changes within this time make one file
_PAUSE = timedelta(minutes=1)
# nothing takes that long: the task was lost with its worker or its queue
_LOST_AFTER = timedelta(hours=2)
_BACKGROUND = -50


def request_file(*, issue: IssuePage, kind: str, moment: datetime) -> IssueFile:
    """Ask for a file of an issue to be made, also when it seems up to date.

    Asked again while it waits, nothing happens; while it is made, it is made once more afterwards
    if the issue has changed meanwhile.
    """
    with transaction.atomic():
        IssueFile.objects.get_or_create(issue_id=issue.pk, kind=kind, defaults=_fresh(moment))
        made = IssueFile.objects.select_for_update().get(issue_id=issue.pk, kind=kind)
        made.source = ""
        _ask(made, moment)
    return made


def renew_files(*, issues: Collection[int], moment: datetime, is_first: bool = False) -> None:
    """Have the files of these issues (primary keys) made again where they are out of date.

    Waits a minute for more changes. With `is_first` also those that were never made.
    """
    with transaction.atomic():
        if is_first:
            for issue in issues:
                for maker in makers:
                    IssueFile.objects.get_or_create(
                        issue_id=issue, kind=maker.kind, defaults=_fresh(moment)
                    )
        known = IssueFile.objects.select_for_update().filter(issue__in=issues, issue__live=True)
        for made in known.order_by("-issue__dated_on", "pk"):
            _ask(made, moment, not_before=moment + _PAUSE)


def withdraw_files(*, issues: Collection[int], moment: datetime) -> None:
    """Keep the files of these issues from readers until they are made anew without a text."""
    with transaction.atomic():
        IssueFile.objects.filter(issue__in=issues).update(is_public=False)
        renew_files(issues=issues, moment=moment)


def enqueue(made: IssueFile, *, not_before: datetime | None = None) -> None:
    """Give the making to the worker once the transaction is committed."""
    key = made.pk
    transaction.on_commit(lambda: _enqueue(key, not_before))


def is_under_way(made: IssueFile, moment: datetime) -> bool:
    """Whether a worker has it or will have it."""
    waits = made.state in (FileState.WAITING, FileState.RUNNING)
    since = made.started_at if made.state == FileState.RUNNING else made.requested_at
    return waits and since is not None and moment < since + _LOST_AFTER


def _fresh(moment: datetime) -> dict:
    return {"state": FileState.FAILED, "requested_at": moment}


def _ask(made: IssueFile, moment: datetime, not_before: datetime | None = None) -> None:
    if is_under_way(made, moment):
        made.is_wanted_again = made.state == FileState.RUNNING
        made.save(update_fields=["is_wanted_again", "source"])
        return
    made.state, made.error, made.requested_at = FileState.WAITING, "", moment
    made.steps_done = made.steps = 0
    made.is_wanted_again = False
    made.save()
    enqueue(made, not_before=not_before)


def _enqueue(key: int, not_before: datetime | None) -> None:
    task = import_string(_TASK)
    if not_before and task.get_backend().supports_defer:
        task = task.using(run_after=not_before, priority=_BACKGROUND)
    task.enqueue(key)
