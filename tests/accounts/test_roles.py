"""Roles: made by migrate, kept true by sync_roles, filled by the apps above."""

from io import StringIO

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import CommandError, call_command
from wagtail.models import GroupPagePermission, Page, Task, Workflow

from accounts.models import RoleGroup
from accounts.roles import EDITOR, MAGAZINE_EDITOR, MEDIATOR, ROLES, SOCIAL_EDITOR, Grant, grants
from accounts.services import sync_roles
from tests.factories.magazine import make_magazine

pytestmark = pytest.mark.django_db


@pytest.fixture
def mediator():
    return RoleGroup.objects.get(code=MEDIATOR).group


def test_every_role_has_its_group_after_migrate():
    assert set(RoleGroup.objects.values_list("code", flat=True)) == {role.code for role in ROLES}


def test_wagtails_own_groups_are_gone():
    assert not Group.objects.filter(name__in=["Editors", "Moderators"]).exists()


def test_moderators_and_administrators_approve_everything_in_the_tree():
    workflow = Workflow.objects.get()
    task = Task.objects.get().specific

    assert workflow.name != "Moderators approval"
    assert {group.role.code for group in task.groups.all()} == {"administrator", "moderator"}
    assert Page.get_first_root_node().get_workflow() == workflow


def test_migrate_leaves_nothing_to_correct():
    assert sync_roles(dry_run=True) == []


def test_a_missing_right_is_given_back():
    editor = RoleGroup.objects.get(code=EDITOR).group
    editor.page_permissions.filter(permission__codename="change_page").delete()

    differences = sync_roles()

    assert [d.problem for d in differences] == ["missing"]
    assert editor.page_permissions.filter(permission__codename="change_page").exists()


def test_a_surplus_right_is_taken_away(mediator):
    mediator.permissions.add(Permission.objects.get(codename="change_user"))
    change_page = Permission.objects.get(codename="change_page")
    root = Page.objects.get(depth=1)
    GroupPagePermission.objects.create(group=mediator, page=root, permission=change_page)

    differences = sync_roles()

    assert {d.problem for d in differences} == {"surplus"}
    assert len(differences) == 2
    assert not mediator.page_permissions.exists()
    assert mediator.permissions.count() == 1


def test_a_lost_group_is_made_again(mediator):
    mediator.delete()

    sync_roles()

    assert RoleGroup.objects.filter(code=MEDIATOR).exists()


def test_a_renamed_group_stays_the_role(mediator):
    Group.objects.filter(pk=mediator.pk).update(name="Zespół mediacji")

    assert sync_roles() == []


def test_groups_made_by_hand_are_left_alone():
    group = Group.objects.create(name="Praktykanci")
    group.permissions.add(Permission.objects.get(codename="access_admin"))

    sync_roles()

    assert group.permissions.count() == 1


def test_an_app_above_adds_to_a_role():
    grants.register("tests", {SOCIAL_EDITOR: Grant(permissions=("wagtailredirects.add_redirect",))})
    try:
        sync_roles()
    finally:
        grants.unregister("tests")

    social_editor = RoleGroup.objects.get(code=SOCIAL_EDITOR).group
    assert social_editor.permissions.filter(codename="add_redirect").exists()


def test_a_role_may_work_in_one_section_only(home_page):
    grants.register("tests", {SOCIAL_EDITOR: Grant(pages={"home.HomePage": ("add", "change")})})
    try:
        sync_roles()
    finally:
        grants.unregister("tests")

    social_editor = RoleGroup.objects.get(code=SOCIAL_EDITOR).group
    assert {p.page_id for p in social_editor.page_permissions.all()} == {home_page.pk}


def test_a_role_may_work_in_its_new_section_at_once(home_page):
    section = make_magazine(home_page)

    group = RoleGroup.objects.get(code=MAGAZINE_EDITOR).group
    rights = GroupPagePermission.objects.filter(group=group, page=section)
    assert "publish_page" in set(rights.values_list("permission__codename", flat=True))


def test_an_unknown_permission_is_reported_and_fails_the_command():
    grants.register("tests", {MEDIATOR: Grant(permissions=("mediation.add_dragon",))})
    out = StringIO()
    try:
        with pytest.raises(CommandError):
            call_command("sync_roles", stdout=out)
    finally:
        grants.unregister("tests")

    assert "mediator: unknown mediation.add_dragon" in out.getvalue()


def test_check_changes_nothing_and_fails(mediator):
    mediator.permissions.clear()

    with pytest.raises(CommandError):
        call_command("sync_roles", "--check", stdout=StringIO())

    assert mediator.permissions.count() == 0


def test_the_command_says_when_all_is_well():
    out = StringIO()

    call_command("sync_roles", stdout=out)

    assert "0 corrected" in out.getvalue()
