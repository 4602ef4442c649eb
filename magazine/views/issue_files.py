"""The screen on which editors have the files of an issue made, and take them for a look."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from magazine.making import maker_of
from magazine.making.status import file_statuses
from magazine.models import IssuePage
from magazine.selectors import any_file
from magazine.services import request_file
from magazine.serving import file_response


class IssueFilesView(WagtailAdminTemplateMixin, TemplateView):
    """Each kind of file with its state; a press of a button asks for a new one."""

    template_name = "magazine/admin/issue_files.html"
    page_title = gettext_lazy("Files of the issue")
    header_icon = "download"

    def get_page_subtitle(self) -> str:
        return self.issue.get_admin_display_title()

    def get_breadcrumbs_items(self) -> list[dict]:
        """From the issue's editor to here."""
        edit = reverse("wagtailadmin_pages:edit", args=[self.issue.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": edit, "label": self.get_page_subtitle()},
            {"url": "", "label": self.page_title},
        ]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Let in who may change the issue."""
        self.issue = issue_to_change(request, kwargs["issue"])
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict:
        """Add how far each file has come."""
        statuses = file_statuses(self.issue)
        is_busy = any(status.is_busy for status in statuses)
        context = {"issue": self.issue, "statuses": statuses, "is_busy": is_busy}
        return super().get_context_data(**kwargs | context)

    def post(self, request: HttpRequest, **_arguments: Any) -> HttpResponse:
        """Ask for one kind of file; pressed twice, it is made once."""
        maker = maker_of(request.POST.get("kind", ""))
        if maker is None:
            raise Http404
        request_file(issue=self.issue, kind=maker.kind, moment=timezone.now())
        messages.success(
            request,
            _("%(kind)s is being made. You may leave this page.") % {"kind": maker.kind.label},
        )
        return redirect("issue_files", self.issue.pk)


def download(request: HttpRequest, issue: int, kind: str) -> HttpResponseBase:
    """Give the file made last, a proof included, to those who may change the issue."""
    made = any_file(issue_to_change(request, issue), kind)
    if made is None:
        raise Http404
    return file_response(request, made, is_public=False)


def issue_to_change(request: HttpRequest, key: int) -> IssuePage:
    """Return the issue; raise PermissionDenied for those who may not change it."""
    issue = get_object_or_404(IssuePage, pk=key)
    if not issue.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return issue
