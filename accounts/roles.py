"""Who works here: the roles as data, and the place where upper apps say what a role may do there.

An upper app adds to a role from `AppConfig.ready`:

    grants.register("magazine", {MAGAZINE_EDITOR: Grant(permissions=("magazine.add_author",))})

`manage.py sync_roles` (and every `migrate`) makes the groups in the database follow.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from django.utils.functional import Promise
from django.utils.translation import pgettext_lazy

from core.registry import Registry

ADMINISTRATOR = "administrator"
EDITOR = "editor"
MODERATOR = "moderator"
MAGAZINE_EDITOR = "magazine_editor"
CONSULTATION_COORDINATOR = "consultation_coordinator"
BUDGET_COORDINATOR = "budget_coordinator"
SOCIAL_EDITOR = "social_editor"
MEDIATOR = "mediator"

EVERYWHERE = ""


@dataclass(frozen=True, kw_only=True)
class Grant:
    """What a role may do.

    `permissions` are "app_label.codename"; a permission to change site settings holds on every
    site. `pages` maps a page type ("magazine.IssueIndexPage", or EVERYWHERE for the whole tree)
    to actions (add, change, publish, lock, unlock, bulk_delete) on pages of the type and what is
    below them. `collections` are permissions on pictures and documents, in all collections.
    """

    permissions: tuple[str, ...] = ()
    pages: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    collections: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Role:
    """A stable code, the name people see, and what the role may do in the apps below."""

    code: str
    name: str | Promise
    grant: Grant


def _all(app_label: str, *models: str) -> tuple[str, ...]:
    return tuple(
        f"{app_label}.{action}_{model}"
        for model in models
        for action in ("add", "change", "delete")
    )


_SEE_ADMIN = ("wagtailadmin.access_admin",)
_FILES = (
    "wagtailimages.add_image",
    "wagtailimages.change_image",
    "wagtailimages.choose_image",
    "wagtaildocs.add_document",
    "wagtaildocs.change_document",
    "wagtaildocs.choose_document",
)
_USES_FILES = Grant(permissions=_SEE_ADMIN, collections=_FILES)
# An editor writes, a moderator approves; whoever does both has both roles.
_PAGES_OF_EDITORS = ("add", "change", "lock")

ROLES: tuple[Role, ...] = (
    Role(
        code=ADMINISTRATOR,
        name=pgettext_lazy("role", "Administrator"),
        grant=Grant(
            permissions=(
                *_SEE_ADMIN,
                *_all("accounts", "user"),
                *_all("auth", "group"),
                *_all("core", "topic", "neighbourhood"),
                *_all("wagtailcore", "site", "locale", "workflow", "task"),
                *_all("wagtailredirects", "redirect"),
                *_all("wagtailsearchpromotions", "searchpromotion"),
                "wagtail_localize.submit_translation",
            ),
            pages={EVERYWHERE: ("add", "change", "publish", "lock", "unlock", "bulk_delete")},
            collections=(
                *_FILES,
                "wagtailimages.delete_image",
                "wagtaildocs.delete_document",
                *_all("wagtailcore", "collection"),
            ),
        ),
    ),
    Role(
        code=EDITOR,
        name=pgettext_lazy("role", "Editor"),
        grant=Grant(
            permissions=(
                *_SEE_ADMIN,
                *_all("wagtailredirects", "redirect"),
                *_all("wagtailsearchpromotions", "searchpromotion"),
                "wagtail_localize.submit_translation",
            ),
            pages={EVERYWHERE: _PAGES_OF_EDITORS},
            collections=_FILES,
        ),
    ),
    Role(
        code=MODERATOR,
        name=pgettext_lazy("role", "Moderator"),
        grant=Grant(
            permissions=_SEE_ADMIN,
            pages={EVERYWHERE: ("change", "publish", "lock", "unlock")},
            collections=("wagtailimages.choose_image", "wagtaildocs.choose_document"),
        ),
    ),
    Role(
        code=MAGAZINE_EDITOR,
        name=pgettext_lazy("role", "Magazine editor"),
        grant=_USES_FILES,
    ),
    Role(
        code=CONSULTATION_COORDINATOR,
        name=pgettext_lazy("role", "Consultation coordinator"),
        grant=_USES_FILES,
    ),
    Role(
        code=BUDGET_COORDINATOR,
        name=pgettext_lazy("role", "Participatory budget coordinator"),
        grant=_USES_FILES,
    ),
    Role(
        code=SOCIAL_EDITOR,
        name=pgettext_lazy("role", "Social media editor"),
        grant=_USES_FILES,
    ),
    # Conflicts are confidential: a mediator sees no shared collection, and nobody sees theirs.
    Role(
        code=MEDIATOR,
        name=pgettext_lazy("role", "Mediator"),
        grant=Grant(permissions=_SEE_ADMIN),
    ),
)

grants: Registry[Mapping[str, Grant]] = Registry()


def grants_of(role: Role) -> Iterator[Grant]:
    """Yield what the role may do: its own grant first, then those of the apps above."""
    yield role.grant
    for by_role in grants:
        if role.code in by_role:
            yield by_role[role.code]
