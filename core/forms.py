"""The forms below every page."""

from django import forms


class HelpfulForm(forms.Form):
    """Was this helpful? Two buttons with one name."""

    answer = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")])
