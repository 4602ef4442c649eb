"""What waits for one colleague: read for the admin home page."""

from datetime import date, datetime

from django.db.models import QuerySet
from wagtail.models import Page, TaskState, WorkflowState

from accounts.models import User
from core.waiting import WaitingItem, waiting

MOST = 10


def drafts_of(user: User) -> QuerySet[Page]:
    """Give the pages whose newest, unpublished version is this user's, newest first."""
    return (
        Page.objects.filter(has_unpublished_changes=True, latest_revision__user=user)
        .select_related("content_type", "locale")
        .order_by("-latest_revision_created_at", "-pk")[:MOST]
    )


def reviews_for(user: User) -> QuerySet[TaskState]:
    """Give the moderation tasks that this user may do, oldest first."""
    return (
        TaskState.objects.reviewable_by(user)
        .select_related("revision", "revision__user")
        .prefetch_related("revision__content_object")
        .order_by("started_at", "pk")[:MOST]
    )


def sent_back_to(user: User) -> QuerySet[WorkflowState]:
    """Give what this user sent to be approved and a colleague sent back, newest first."""
    return (
        WorkflowState.objects.filter(requested_by=user, status=WorkflowState.STATUS_NEEDS_CHANGES)
        .select_related("current_task_state__finished_by")
        .prefetch_related("content_object")
        .order_by("-current_task_state__finished_at", "-pk")[:MOST]
    )


def locked_by(user: User) -> QuerySet[Page]:
    """Give the pages that this user locked, so that nobody else can work on them."""
    return (
        Page.objects.filter(locked=True, locked_by=user)
        .select_related("content_type", "locale")
        .order_by("locked_at", "pk")[:MOST]
    )


def deadlines_of(user: User, moment: datetime) -> list[WaitingItem]:
    """Give what the apps above say is due: overdue first, then by day, those without a day last."""
    items = [item for provider in waiting for item in provider(user, moment)]
    return sorted(items, key=_urgency)[:MOST]


def _urgency(item: WaitingItem) -> tuple[bool, date, str]:
    return (not item.is_overdue, item.due_on or date.max, item.title)
