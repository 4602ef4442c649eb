"""What a visitor may ask of the search, as its address carries it."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from search.question import LONGEST_QUERY, Question
from search.reading import read

_DATE_FORMATS = ["%Y-%m-%d", "%d.%m.%Y"]


class _DateField(forms.DateField):
    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            required=False,
            input_formats=_DATE_FORMATS,
            error_messages={"invalid": _("Write a date like 2026-05-31.")},
            **kwargs,
        )


class SearchForm(forms.Form):
    """Nothing is required: an empty question shows what can be asked."""

    q = forms.CharField(
        label=_("What are you looking for?"),
        required=False,
        widget=forms.TextInput(attrs={"type": "search", "maxlength": LONGEST_QUERY}),
    )
    kind = forms.CharField(required=False, widget=forms.HiddenInput)
    since = _DateField(label=_("From"))
    until = _DateField(label=_("To"))

    def __init__(self, data: Any) -> None:
        # What nobody types is not worth an error: it is cut off or left out.
        tidy = {name: str(value).replace("\x00", " ") for name, value in data.items()}
        tidy["q"] = tidy.get("q", "")[:LONGEST_QUERY]
        super().__init__(tidy)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and since > until:
            self.add_error("until", _("This date is before the first one."))
        return cleaned

    def question(self, language: str) -> Question:
        """Return the question that remains when wrong dates are left out."""
        self.is_valid()
        asked, until = self.cleaned_data, self.cleaned_data.get("until")
        text = asked.get("q", "")
        return Question(
            text=text,
            language=language,
            alternatives=read(text, language),
            kind=asked.get("kind", ""),
            since=asked.get("since"),
            until=until + timedelta(days=1) if until and until.year < 9999 else None,
        )
