"""Who is reminded of what, on the home page of the admin."""

from datetime import date, datetime
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from core.waiting import WaitingItem
from home.accessibility_statement import needs_reminder, review_due_on
from home.models import AccessibilityStatementPage


def statement_reviews(user: Any, moment: datetime) -> list[WaitingItem]:
    """The statements that this person may edit and that have to be reviewed this year."""
    today = timezone.localdate(moment)
    statements = AccessibilityStatementPage.objects.live().order_by("path")
    return [
        item
        for statement in statements
        if (item := _review(statement, today)) and statement.permissions_for_user(user).can_edit()
    ]


def _review(statement: AccessibilityStatementPage, today: date) -> WaitingItem | None:
    due_on = review_due_on(made_on=statement.made_on, reviewed_on=statement.reviewed_on)
    if due_on is None or not needs_reminder(due_on, today):
        return None
    return WaitingItem(
        title=_("Review the accessibility statement “%(title)s”") % {"title": statement.title},
        detail=_("The act wants it reviewed each year by 31 March. Then set “last reviewed on”."),
        url=reverse("wagtailadmin_pages:edit", args=[statement.pk]),
        due_on=due_on,
        is_overdue=today > due_on,
    )
