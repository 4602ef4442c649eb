"""Makes the groups in the database say what accounts/roles.py says."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.apps import apps
from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.utils import translation
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
)

from accounts.models import RoleGroup
from accounts.roles import EVERYWHERE, ROLES, Grant, Role, grants_of


@dataclass(frozen=True, order=True)
class Difference:
    """One thing that was not as declared.

    `problem` is "missing", "surplus" or "unknown" (no such permission or page type exists).
    """

    role: str
    problem: str
    subject: str

    def __str__(self) -> str:
        return f"{self.role}: {self.problem} {self.subject}"


@dataclass(frozen=True)
class _Right:
    """A permission on a page or a collection (`place` is its key), or everywhere (None)."""

    kind: str
    permission: str
    place: int | None = None

    def __str__(self) -> str:
        return self.permission if self.place is None else f"{self.permission} ({self.place})"


@transaction.atomic
def sync_roles(*, dry_run: bool = False) -> list[Difference]:
    """Give each role's group exactly the declared rights; groups without a role are left alone.

    Returns what differed, sorted; with `dry_run` nothing is written.
    """
    permissions = _permissions_by_name()
    differences: list[Difference] = []
    for role in ROLES:
        group = _group_of(role, differences, dry_run=dry_run)
        wanted, unknown = _known(_declared_rights(role), permissions)
        actual = set(_actual_rights(group)) if group else set()
        differences += [Difference(role.code, "unknown", str(right)) for right in unknown]
        differences += [Difference(role.code, "missing", str(r)) for r in wanted - actual]
        differences += [Difference(role.code, "surplus", str(r)) for r in actual - wanted]
        if group and not dry_run:
            _give(group, wanted - actual, permissions)
            _take(group, actual - wanted, permissions)
    return sorted(differences)


def _permissions_by_name() -> dict[str, int]:
    rows = Permission.objects.values_list("content_type__app_label", "codename", "pk")
    return {f"{app_label}.{codename}": pk for app_label, codename, pk in rows}


def _group_of(role: Role, differences: list[Difference], *, dry_run: bool) -> Group | None:
    found = RoleGroup.objects.select_related("group").filter(code=role.code).first()
    if found:
        return found.group
    differences.append(Difference(role.code, "missing", "group"))
    if dry_run:
        return None
    with translation.override(settings.LANGUAGE_CODE):
        group, _ = Group.objects.get_or_create(name=str(role.name))
    RoleGroup.objects.create(code=role.code, group=group)
    return group


def _declared_rights(role: Role) -> set[_Right]:
    return {right for grant in grants_of(role) for right in _rights_in(grant)}


def _rights_in(grant: Grant) -> Iterator[_Right]:
    for permission in grant.permissions:
        yield _Right("model", permission)
    root = Collection.get_first_root_node()
    for permission in grant.collections if root else ():
        yield _Right("collection", permission, root.pk)
    for page_type, actions in grant.pages.items():
        for place in _places(page_type):
            yield from (_Right("page", f"wagtailcore.{a}_page", place) for a in actions)


def _places(page_type: str) -> list[int]:
    """Give the keys of the pages whose subtree is meant; translations of a section count too."""
    if page_type == EVERYWHERE:
        return list(Page.objects.filter(depth=1).values_list("pk", flat=True))
    model = apps.get_model(page_type)
    return list(model._default_manager.order_by("pk").values_list("pk", flat=True))


def _known(
    rights: Iterable[_Right], permissions: dict[str, int]
) -> tuple[set[_Right], set[_Right]]:
    rights = set(rights)
    unknown = {right for right in rights if right.permission not in permissions}
    return rights - unknown, unknown


def _actual_rights(group: Group) -> Iterator[_Right]:
    name = ("permission__content_type__app_label", "permission__codename")
    for label, codename in group.permissions.values_list("content_type__app_label", "codename"):
        yield _Right("model", f"{label}.{codename}")
    on_pages = GroupPagePermission.objects.filter(group=group)
    for label, codename, place in on_pages.values_list(*name, "page"):
        yield _Right("page", f"{label}.{codename}", place)
    on_collections = GroupCollectionPermission.objects.filter(group=group)
    for label, codename, place in on_collections.values_list(*name, "collection"):
        yield _Right("collection", f"{label}.{codename}", place)


def _give(group: Group, rights: set[_Right], permissions: dict[str, int]) -> None:
    group.permissions.add(*[permissions[r.permission] for r in rights if r.kind == "model"])
    GroupPagePermission.objects.bulk_create(
        GroupPagePermission(group=group, page_id=r.place, permission_id=permissions[r.permission])
        for r in rights
        if r.kind == "page"
    )
    GroupCollectionPermission.objects.bulk_create(
        GroupCollectionPermission(
            group=group, collection_id=r.place, permission_id=permissions[r.permission]
        )
        for r in rights
        if r.kind == "collection"
    )


def _take(group: Group, rights: set[_Right], permissions: dict[str, int]) -> None:
    group.permissions.remove(*[permissions[r.permission] for r in rights if r.kind == "model"])
    for right in rights:
        surplus = {"group": group, "permission": permissions[right.permission]}
        if right.kind == "page":
            GroupPagePermission.objects.filter(page=right.place, **surplus).delete()
        if right.kind == "collection":
            GroupCollectionPermission.objects.filter(collection=right.place, **surplus).delete()
