"""The panel of the admin home page: what waits for me."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.contrib.humanize.templatetags.humanize import naturaltime
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import Component
from wagtail.admin.utils import get_latest_str
from wagtail.models import Page, TaskState, WorkflowState

from accounts import selectors
from accounts.models import User


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line: what, where it is done, and what to know about it."""

    title: str
    url: str
    detail: str = ""
    due_on: date | None = None
    is_overdue: bool = False


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading with its lines."""

    code: str
    heading: str
    rows: list[Row]


class WaitingForMePanel(Component):
    """Deadlines, approvals, what came back, drafts and locks of the person who looks."""

    name = "waiting_for_me"
    template_name = "accounts/admin/waiting_for_me.html"
    order = 100

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        """Give the sections that are not empty; the clock is read here."""
        user = parent_context["request"].user
        sections = [_deadlines(user), _reviews(user), _sent_back(user), _drafts(user), _locks(user)]
        return {"sections": [section for section in sections if section.rows], "user": user}


def _deadlines(user: User) -> Section:
    rows = [
        Row(
            title=item.title,
            url=item.url,
            detail=item.detail,
            due_on=item.due_on,
            is_overdue=item.is_overdue,
        )
        for item in selectors.deadlines_of(user, timezone.now())
    ]
    return Section(code="deadlines", heading=_("Deadlines"), rows=rows)


def _reviews(user: User) -> Section:
    finder = AdminURLFinder(user)
    rows = [_review(state, finder) for state in selectors.reviews_for(user)]
    return Section(code="reviews", heading=_("To be approved by me"), rows=rows)


def _review(state: TaskState, finder: AdminURLFinder) -> Row:
    author = state.revision.user
    return Row(
        title=str(state.revision.content_object),
        url=finder.get_edit_url(state.revision.content_object) or "",
        detail=_("from %(author)s, %(when)s")
        % {
            "author": (author and author.get_full_name()) or _("somebody"),
            "when": naturaltime(state.started_at),
        },
    )


def _sent_back(user: User) -> Section:
    finder = AdminURLFinder(user)
    rows = [_returned(state, finder) for state in selectors.sent_back_to(user)]
    return Section(code="sent-back", heading=_("Sent back to me"), rows=rows)


def _returned(state: WorkflowState, finder: AdminURLFinder) -> Row:
    reviewer, comment = state.current_task_state.finished_by, state.current_task_state.comment
    said = _("%(reviewer)s: “%(comment)s”") if comment else _("by %(reviewer)s")
    return Row(
        title=get_latest_str(state.content_object),
        url=finder.get_edit_url(state.content_object) or "",
        detail=said
        % {
            "reviewer": (reviewer and reviewer.get_full_name()) or _("somebody"),
            "comment": comment,
        },
    )


def _drafts(user: User) -> Section:
    rows = [
        _page_row(page, _("last changed %s") % naturaltime(page.latest_revision_created_at))
        for page in selectors.drafts_of(user)
    ]
    return Section(code="drafts", heading=_("My drafts"), rows=rows)


def _locks(user: User) -> Section:
    rows = [
        _page_row(page, _("locked %s; nobody else can edit it") % naturaltime(page.locked_at))
        for page in selectors.locked_by(user)
    ]
    return Section(code="locks", heading=_("Pages I have locked"), rows=rows)


def _page_row(page: Page, detail: str) -> Row:
    return Row(
        title=f"{page.get_admin_display_title()} ({page.locale.language_code})",
        url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        detail=detail,
    )
