"""A group for each role; Wagtail's two groups become the editor's and the moderator's.

The groups get their permissions after migrate, when all permissions exist (signal_handlers).
"""

from django.conf import settings
from django.db import migrations
from django.utils import translation

from accounts.roles import EDITOR, MODERATOR, ROLES

WAGTAIL_GROUPS = {EDITOR: "Editors", MODERATOR: "Moderators"}
WAGTAIL_APPROVAL = "Moderators approval"


def make_groups(apps, schema_editor):
    Group = apps.get_model("auth", "Group")
    RoleGroup = apps.get_model("accounts", "RoleGroup")
    with translation.override(settings.LANGUAGE_CODE):
        for role in ROLES:
            group = Group.objects.filter(name=WAGTAIL_GROUPS.get(role.code, "")).first()
            group = group or Group()
            group.name = str(role.name)
            group.save()
            RoleGroup.objects.create(code=role.code, group=group)
        _rename_approval(apps, WAGTAIL_APPROVAL, translation.gettext("Moderator’s approval"))


def restore_wagtail_groups(apps, schema_editor):
    RoleGroup = apps.get_model("accounts", "RoleGroup")
    for role in RoleGroup.objects.select_related("group"):
        if role.code in WAGTAIL_GROUPS:
            role.group.name = WAGTAIL_GROUPS[role.code]
            role.group.save()
        else:
            role.group.delete()
    RoleGroup.objects.all().delete()
    with translation.override(settings.LANGUAGE_CODE):
        _rename_approval(apps, translation.gettext("Moderator’s approval"), WAGTAIL_APPROVAL)


def _rename_approval(apps, old, new):
    for model in ("Workflow", "Task"):
        apps.get_model("wagtailcore", model).objects.filter(name=old).update(name=new)


class Migration(migrations.Migration):
    dependencies = [
        ("accounts", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("wagtailadmin", "0001_create_admin_access_permissions"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtailimages", "0027_image_description"),
        ("wagtaildocs", "0014_alter_document_file_size"),
    ]

    operations = [migrations.RunPython(make_groups, restore_wagtail_groups)]
