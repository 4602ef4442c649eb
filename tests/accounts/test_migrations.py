"""The roles' migration runs both ways."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection
from django.utils.module_loading import import_string

from accounts.models import RoleGroup

pytestmark = pytest.mark.django_db

ROLES_MIGRATION = "accounts.migrations.0010_roles"


def test_back_gives_wagtails_groups_and_forth_the_roles():
    import_string(f"{ROLES_MIGRATION}.restore_wagtail_groups")(apps, connection.schema_editor)

    assert set(Group.objects.values_list("name", flat=True)) == {"Editors", "Moderators"}
    assert not RoleGroup.objects.exists()

    import_string(f"{ROLES_MIGRATION}.make_groups")(apps, connection.schema_editor)

    assert RoleGroup.objects.count() == 8
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()
