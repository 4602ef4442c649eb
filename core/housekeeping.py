"""The work of the house itself: tasks of a killed worker, old results, old sessions."""

from datetime import datetime, timedelta

from django.core.management import call_command
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

_ABANDONED_AFTER = timedelta(minutes=30)
_MOST_ATTEMPTS = 3


def publish_scheduled(_moment: datetime) -> None:
    """Publish and expire what editors have scheduled."""
    call_command("publish_scheduled", verbosity=0)


def revive_abandoned_tasks(moment: datetime) -> int:
    """Give tasks whose worker died back to the queue, three times at most; return how many.

    django-tasks-db leaves such a task RUNNING for ever. Tasks are idempotent, so doing one again
    is safe; after the third worker it is marked as failed for a person to look at.
    """
    abandoned = DBTaskResult.objects.running().filter(started_at__lt=moment - _ABANDONED_AFTER)
    revived = 0
    for task in abandoned:
        is_hopeless = len(task.worker_ids) >= _MOST_ATTEMPTS
        status = TaskResultStatus.FAILED if is_hopeless else TaskResultStatus.READY
        finished_at = moment if is_hopeless else None
        revived += abandoned.filter(pk=task.pk).update(status=status, finished_at=finished_at)
    return revived


def clear_old_records(_moment: datetime) -> None:
    """Remove finished tasks after two weeks and sessions that have ended."""
    call_command("prune_db_task_results", queue_name="*", verbosity=0)
    call_command("clearsessions", verbosity=0)
