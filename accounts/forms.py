"""The form people of the office sign in with, in our words."""

from typing import Any

from allauth.account.forms import LoginForm
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _


class StaffLoginForm(LoginForm):
    """allauth's form; labels say what to write, so nothing vanishes when writing starts."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["login"].label = _("E-mail")
        self.fields["password"].help_text = format_html(
            '<a href="{}">{}</a>', reverse("account_reset_password"), _("Forgotten the password?")
        )
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)
