"""Administrators approve too: an office does not stand still while its moderator is away."""

from django.db import migrations

from accounts.roles import ADMINISTRATOR, MODERATOR


def let_administrators_approve(apps, schema_editor):
    for task, administrators in _approvals(apps):
        task.groups.add(administrators)


def let_only_moderators_approve(apps, schema_editor):
    for task, administrators in _approvals(apps):
        task.groups.remove(administrators)


def _approvals(apps):
    groups = {
        role.code: role.group
        for role in apps.get_model("accounts", "RoleGroup").objects.select_related("group")
    }
    if ADMINISTRATOR in groups and MODERATOR in groups:
        tasks = apps.get_model("wagtailcore", "GroupApprovalTask").objects
        for task in tasks.filter(groups=groups[MODERATOR]):
            yield task, groups[ADMINISTRATOR]


class Migration(migrations.Migration):
    dependencies = [("accounts", "0010_roles")]

    operations = [
        migrations.RunPython(let_administrators_approve, let_only_moderators_approve),
    ]
