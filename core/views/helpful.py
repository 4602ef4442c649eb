"""The answer to “was this helpful?”."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.template.response import TemplateResponse
from django.views.decorators.http import require_POST
from wagtail.models import Page

from core.forms import HelpfulForm
from core.models import BasePage
from core.services import count_answer


@require_POST
def answer_helpful(request: HttpRequest, page_pk: int) -> HttpResponse:
    """Count the answer for a live page that asks, then say thank you."""
    page = get_object_or_404(Page.objects.live().public(), pk=page_pk).specific
    form = HelpfulForm(request.POST)
    if not (isinstance(page, BasePage) and page.asks_if_helpful and form.is_valid()):
        return redirect(page.get_url(request) or "/")
    count_answer(
        page=page,
        is_helpful=form.cleaned_data["answer"] == "yes",
        sender=request.META.get("CSRF_COOKIE", ""),
    )
    return TemplateResponse(request, "core/helpful_thanks.html", {"asked_page": page})
