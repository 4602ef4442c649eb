"""A preview of what surrounds a page: an empty page in the right language."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils import translation
from wagtail.models import PreviewableMixin


class FramePreviewMixin(PreviewableMixin):
    """Shows the unsaved object in place; the template tags find it in the context."""

    def preview_language(self, mode_name: str) -> str:
        """The language to preview in; translatable models know theirs."""
        return self.locale.language_code if hasattr(self, "locale") else mode_name

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        with translation.override(self.preview_language(mode_name)):
            context: dict[str, Any] = self.get_preview_context(request, mode_name)
            context["previewed"] = self
            return TemplateResponse(request, "navigation/preview.html", context).render()
