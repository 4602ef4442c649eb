"""Alerts and menus in the admin, under one entry of its menu."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, LocaleColumn, StatusTagColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from navigation.choices import AlertState
from navigation.models import Alert, Menu


def _state(alert: Alert) -> AlertState:
    return alert.state_at(timezone.now())


class AlertViewSet(SnippetViewSet):
    """Alerts with what state each is in."""

    model = Alert
    icon = "warning"
    menu_label = _("Alerts")
    list_display = [
        "heading",
        Column("level", label=_("Level"), accessor="get_level_display"),
        StatusTagColumn(
            "state",
            label=_("State"),
            accessor=lambda alert: _state(alert).label,
            primary=lambda alert: _state(alert) == AlertState.SHOWN,
        ),
        Column("starts_at", label=_("Shown from"), sort_key="starts_at"),
        Column("ends_at", label=_("Shown until"), sort_key="ends_at"),
        LocaleColumn(),
    ]
    list_filter = ["level"]
    search_fields = ["heading", "text"]


class MenuViewSet(SnippetViewSet):
    """The main navigation and the footer, each in each language."""

    model = Menu
    icon = "list-ul"
    menu_label = _("Menus")
    list_display = ["place", LocaleColumn()]


class NavigationViewSetGroup(SnippetViewSetGroup):
    """What surrounds the pages."""

    menu_label = _("Around the pages")
    menu_icon = "site"
    menu_order = 250
    items = (AlertViewSet, MenuViewSet)


register_snippet(NavigationViewSetGroup)
