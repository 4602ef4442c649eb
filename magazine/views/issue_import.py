"""The screens on which an editor imports an issue: send an archive, see what is in it, import."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from magazine.forms import IssueArchiveForm
from magazine.importing.uploads import (
    check_upload,
    discard,
    import_upload,
    keep_upload,
    may_import,
)
from magazine.models import IssueUpload, MagazineIndexPage


class ImportScreen(WagtailAdminTemplateMixin):
    """What both screens share: the magazine, and who may come in."""

    page_title = gettext_lazy("Import an issue")
    header_icon = "upload"
    magazine: MagazineIndexPage

    def get_page_subtitle(self) -> str:
        return str(self.magazine.get_admin_display_title())

    def get_breadcrumbs_items(self) -> list[dict]:
        """From the magazine to here."""
        above = reverse("wagtailadmin_explore", args=[self.magazine.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": above, "label": self.get_page_subtitle()},
            {"url": "", "label": self.page_title},
        ]

    def let_in(self, request: HttpRequest, magazine: MagazineIndexPage) -> None:
        """Keep the magazine, or raise PermissionDenied."""
        self.magazine = magazine
        self.user: Any = request.user
        if not may_import(self.user, magazine):
            raise PermissionDenied


class SendArchiveView(ImportScreen, FormView):
    """Step one: choose the archive."""

    template_name = "magazine/admin/import_archive.html"
    form_class = IssueArchiveForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.let_in(request, get_object_or_404(MagazineIndexPage, pk=kwargs["magazine"]))
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form: IssueArchiveForm) -> HttpResponse:
        """Keep the archive and show what is in it."""
        archive = form.cleaned_data["archive"]
        upload = keep_upload(
            file=archive,
            name=archive.name,
            magazine=self.magazine,
            user=self.user,
            moment=timezone.now(),
        )
        return redirect("issue_import_check", upload.pk)


class CheckArchiveView(ImportScreen, TemplateView):
    """Step two: what is wrong, or what will be made; the button that makes it."""

    template_name = "magazine/admin/import_check.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """An archive that is gone was imported already, by a second press, or has expired."""
        found = IssueUpload.objects.filter(pk=kwargs["upload"]).select_related("magazine")
        upload = found.first()
        if upload is None or upload.user_id != request.user.pk:
            text = _("This archive was imported or put away already. Send it once more if needed.")
            messages.warning(request, text)
            return redirect("wagtailadmin_home")
        self.upload = upload
        self.let_in(request, upload.magazine)
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict:
        """Add what a check finds, unless an import has just found it."""
        outcome = kwargs.pop("outcome", None) or check_upload(self.upload)
        context = {"outcome": outcome, "upload": self.upload, "magazine": self.magazine}
        return super().get_context_data(**{**kwargs, **context})

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """Import, or put the archive away; a fault found only now changes nothing either."""
        if "discard" in request.POST:
            discard(self.upload)
            return redirect("issue_import", self.magazine.pk)
        outcome = import_upload(self.upload, self.user)
        if outcome.issue is None:
            return self.render_to_response(self.get_context_data(outcome=outcome))
        text = _("The issue “%(title)s” was imported as a draft. Look it through and publish it.")
        messages.success(request, text % {"title": outcome.issue.title})
        return redirect("wagtailadmin_explore", outcome.issue.pk)
