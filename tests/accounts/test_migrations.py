"""The roles' migrations run both ways."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group
from django.db import connection
from django.utils.module_loading import import_string
from wagtail.models import GroupApprovalTask

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


def test_administrators_approve_until_the_migration_is_taken_back():
    migration = "accounts.migrations.0011_administrators_approve"
    task = GroupApprovalTask.objects.get()

    import_string(f"{migration}.let_only_moderators_approve")(apps, connection.schema_editor)
    without = {group.role.code for group in task.groups.all()}
    import_string(f"{migration}.let_administrators_approve")(apps, connection.schema_editor)

    assert without == {"moderator"}
    assert {group.role.code for group in task.groups.all()} == {"administrator", "moderator"}
