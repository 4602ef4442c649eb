"""The search page: everything stands in its address, and nothing is written."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import get_language, get_language_info, override
from django.views.decorators.http import require_safe

from search.forms import SearchForm
from search.guidance import contact_page, promotions, sections
from search.selectors import Answer


@require_safe
def search(request: HttpRequest) -> HttpResponse:
    """Show what was found for `?q=`, narrowed by `kind`, `since` and `until`."""
    language = (get_language() or "pl").split("-")[0]
    form = SearchForm(request.GET)
    question = form.question(language)
    answer = Answer(question, request)
    context: dict[str, Any] = {"form": form, "question": question, "answer": answer}
    if question.alternatives:
        context |= _results(request, answer)
    if not question.alternatives or not answer.everything:
        context["sections"] = sections(request, language)
        context["contact"] = contact_page(language)
    response = render(request, "search/search.html", context)
    if question.text:
        response["X-Robots-Tag"] = "noindex, follow"
    return response


def _results(request: HttpRequest, answer: Answer) -> dict[str, Any]:
    page = answer.page(request.GET.get("page", "1"))
    is_first_look = page.number == 1 and not answer.question.kind
    return {
        "results": page,
        "pages": page.paginator.get_elided_page_range(page.number, on_each_side=1, on_ends=1),
        "promotions": promotions(answer.question) if is_first_look else [],
        "other_languages": _other_languages(answer),
    }


def _other_languages(answer: Answer) -> list[dict[str, Any]]:
    links = []
    for code, count in answer.in_other_languages:
        with override(code):
            address = f"{reverse('search')}?{urlencode({'q': answer.question.text})}"
        name = get_language_info(code)["name_translated"]
        links.append({"code": code, "name": name, "count": count, "url": address})
    return links
