"""The list of people who work here, in the admin."""

from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.users.views.users import IndexView, UserViewSet

from accounts.models import User


class StaffIndexView(IndexView):
    """E-mail address and roles in place of the user name that nobody has here."""

    @cached_property
    def columns(self) -> list[Column]:
        """Give Wagtail's columns, the user name replaced."""
        email = Column("email", label=_("E-mail address"), sort_key="email", width="20%")
        roles = Column("roles", accessor=_roles, label=_("Roles"), width="20%")
        columns = []
        for column in super().columns:
            columns += [email, roles] if column.name == User.USERNAME_FIELD else [column]
        return columns

    def get_base_queryset(self) -> QuerySet[User]:
        """Fetch the roles in one query for the whole list."""
        return super().get_base_queryset().prefetch_related("groups")


class StaffViewSet(UserViewSet):
    """Wagtail's own, with our list."""

    index_view_class = StaffIndexView
    menu_label = _("Staff")


def _roles(user: User) -> str:
    return ", ".join(sorted(group.name for group in user.groups.all()))
