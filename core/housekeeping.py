"""The work of the house itself: tasks of a killed worker, old results, sessions and versions."""

from datetime import datetime, timedelta

from django.apps import apps
from django.core.management import call_command
from django.db.models import Exists, OuterRef, ProtectedError, QuerySet
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult
from wagtail.models import Revision, TaskState, WorkflowState

_ABANDONED_AFTER = timedelta(minutes=30)
_MOST_ATTEMPTS = 3
_VERSIONS_KEPT = timedelta(days=90)
_MOST_VERSIONS_A_DAY = 5000


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


def purge_old_revisions(moment: datetime) -> int:
    """Delete versions older than 90 days, for autosave makes many; return how many.

    Kept are the newest and the public version of everything (without its public version, Wagtail
    takes a page off the site when its next one is scheduled), what is scheduled and what waits for
    approval.
    """
    old = _replaceable_revisions().filter(created_at__lt=moment - _VERSIONS_KEPT)
    deleted = 0
    for revision in old.order_by("created_at", "pk")[:_MOST_VERSIONS_A_DAY]:
        try:
            revision.delete()
        except ProtectedError:
            continue
        deleted += 1
    return deleted


def _replaceable_revisions() -> QuerySet[Revision]:
    in_moderation = TaskState.objects.filter(
        revision=OuterRef("pk"),
        workflow_state__status__in=[
            WorkflowState.STATUS_IN_PROGRESS,
            WorkflowState.STATUS_NEEDS_CHANGES,
        ],
    )
    revisions = Revision.objects.filter(~Exists(in_moderation), approved_go_live_at=None)
    for model in apps.get_models():
        for field in model._meta.local_fields:
            if field.name in ("latest_revision", "live_revision"):
                in_use = model._default_manager.filter(**{field.name: OuterRef("pk")})
                revisions = revisions.filter(~Exists(in_use))
    return revisions
