"""What the Wagtail admin shows of this app."""

from typing import Any

from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _
from wagtail import hooks

from accounts.home_panel import WaitingForMePanel
from accounts.models import User
from accounts.services import invite

# Our panel says the same for all kinds of work, in fewer queries.
_REPLACED_PANELS = {"workflow_objects_to_moderate", "locked_pages", "recent_edits"}


@hooks.register("construct_homepage_panels")
def show_what_waits(_request: HttpRequest, panels: list[Any]) -> None:
    """Put what waits for the person who looks first."""
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") not in _REPLACED_PANELS]
    panels.append(WaitingForMePanel())


@hooks.register("insert_global_admin_css")
def admin_styles() -> str:
    """Link our few styles."""
    return format_html('<link rel="stylesheet" href="{}">', static("css/admin/waiting-for-me.css"))


@hooks.register("after_create_user")
def invite_new_colleague(request: HttpRequest, user: User) -> None:
    """Send the link with which a new colleague chooses a password."""
    invite(user, request=request)


@hooks.register("register_account_menu_item")
def password_item(_request: HttpRequest) -> dict[str, str]:
    """Lead from Wagtail's account page to ours, where password and second factor are."""
    return {
        "url": reverse("account_change_password"),
        "label": _("Change password"),
        "help_text": _("You will be asked for the present one."),
    }


@hooks.register("register_account_menu_item")
def second_factor_item(_request: HttpRequest) -> dict[str, str]:
    """As above."""
    return {
        "url": reverse("mfa_index"),
        "label": _("Second factor"),
        "help_text": _("An app on your phone, passkeys, recovery codes."),
    }


@hooks.register("register_account_menu_item")
def sessions_item(_request: HttpRequest) -> dict[str, str]:
    """As above."""
    return {
        "url": reverse("usersessions_list"),
        "label": _("Where you are signed in"),
        "help_text": _("Sign out on other devices."),
    }
