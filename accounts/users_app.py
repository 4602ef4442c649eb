"""Wagtail's app of users, told to show ours."""

from wagtail.users.apps import WagtailUsersAppConfig


class StaffUsersConfig(WagtailUsersAppConfig):
    """Wagtail's user admin with columns for people known by their e-mail address."""

    user_viewset = "accounts.viewsets.StaffViewSet"
