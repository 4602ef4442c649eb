"""What editors have scheduled: published and taken down by the clock, or held back and told of."""

from datetime import datetime, timedelta
from typing import Any

import structlog
from django.apps import apps
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import DraftStateMixin, Revision

from core.publishing import refusals_of
from core.waiting import WaitingItem

logger = structlog.get_logger(__name__)

# the clock comes every minute; what is still here after five was held back
_PATIENCE = timedelta(minutes=5)
_MOST_SHOWN = 10


def keep_timetable(moment: datetime) -> None:
    """Take down what has expired and publish what is due by `moment`."""
    take_down_expired(moment)
    publish_due(moment)


def take_down_expired(moment: datetime) -> None:
    """Take down everything whose last moment has passed."""
    for model in apps.get_models():
        if issubclass(model, DraftStateMixin) and not model._meta.parents:
            expired = model._default_manager.filter(live=True, expire_at__lt=moment)
            due: list[Any] = list(expired.order_by("expire_at", "pk"))
            for instance in due:
                instance.unpublish(set_expired=True, log_action="wagtail.unpublish.scheduled")


def publish_due(moment: datetime) -> None:
    """Publish every version whose moment has come; one that is refused does not stop the others.

    A refused one stays due: it comes out by itself as soon as nothing stands in its way.
    """
    for revision in _due(moment):
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError:
            logger.info("scheduled_page_held_back", revision=revision.pk)


def held_back(user: Any, moment: datetime) -> list[WaitingItem]:
    """Give what should have come out by now and did not, to everybody who may edit it."""
    finder = AdminURLFinder(user)
    late = [revision.as_object() for revision in _due(moment - _PATIENCE)[:_MOST_SHOWN]]
    return [
        WaitingItem(title=str(instance), url=address, detail=_why(instance), is_overdue=True)
        for instance in late
        if (address := finder.get_edit_url(instance))
    ]


def _due(moment: datetime) -> QuerySet[Revision]:
    due = Revision.objects.filter(approved_go_live_at__lt=moment)
    return due.order_by("approved_go_live_at", "pk")


def _why(instance: Any) -> str:
    reasons = " ".join(refusal.message for refusal in refusals_of(instance))
    return reasons or _("The clock could not publish it. Open it and publish it yourself.")
