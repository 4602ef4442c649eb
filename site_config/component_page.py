"""Every component in each state, for developers, at /dev/components/ (settings: SHOW_COMPONENTS).

It stands here because it belongs to no app: it shows what all of them share, and only the addresses
of a development or test run lead to it. `?lang=uk` shows the words of another language.
"""

import datetime as dt

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation

STEPS = [
    {"title": "Announced", "note": "2 November", "state": "past"},
    {"title": "We collect remarks", "note": "14 November – 12 December", "state": "now"},
    {"title": "Analysis", "note": "until 31 January", "state": "next"},
    {"title": "Report", "note": "February 2027", "state": "next"},
]


class SampleForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(help_text="As it stands in your identity card.")
    email = forms.EmailField(label="E-mail", required=False)
    remark = forms.CharField(widget=forms.Textarea(attrs={"rows": 3}))
    area = forms.ChoiceField(choices=[("", "choose"), ("g", "Górce"), ("j", "Jelonki")])
    contact = forms.ChoiceField(
        choices=[("mail", "by e-mail"), ("phone", "by telephone")], widget=forms.RadioSelect
    )
    agrees = forms.BooleanField(label="I have read how my data are used")


def components(request: HttpRequest) -> HttpResponse:
    """Show the page."""
    language = request.GET.get("lang", settings.LANGUAGE_CODE)
    if language not in dict(settings.LANGUAGES):
        language = settings.LANGUAGE_CODE
    with translation.override(language):
        return render(request, "dev/components.html", _samples(request))


def _samples(request: HttpRequest) -> dict[str, object]:
    pages = Paginator(range(200), 10)
    return {
        "form": SampleForm(auto_id="empty_%s"),
        "wrong_form": SampleForm({"email": "no"}, auto_id="wrong_%s"),
        "items": pages.get_page(request.GET.get("page", "7")),
        "steps": STEPS,
        "letters": "Zażółć gęślą jaźń. Привіт, мешканці!",
        "moment": timezone.localtime() + dt.timedelta(days=3),
        "long_title": "Remont na Rozłogach: harmonogram na zimę i nowe miejsca parkingowe",
    }
