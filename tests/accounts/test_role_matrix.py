"""Each role sees its part of the admin, and nothing else."""

import pytest
from django.urls import reverse

from accounts.roles import (
    ADMINISTRATOR,
    BUDGET_COORDINATOR,
    CONSULTATION_COORDINATOR,
    EDITOR,
    MAGAZINE_EDITOR,
    MEDIATOR,
    MODERATOR,
    ROLES,
    SOCIAL_EDITOR,
)

ALL = {role.code for role in ROLES}
WITH_FILES = ALL - {MODERATOR, MEDIATOR}
WITH_PAGES = {ADMINISTRATOR, EDITOR, MODERATOR}
WHO_SEES = {
    "wagtailadmin_home": ALL,
    "wagtailadmin_account": ALL,
    "wagtailadmin_explore_root": WITH_PAGES,
    # lists only what happened to things that the reader may change
    "wagtailadmin_reports:site_history": ALL,
    "wagtailimages:index": WITH_FILES,
    "wagtailimages:add": WITH_FILES,
    "wagtaildocs:index": WITH_FILES,
    "wagtaildocs:add": WITH_FILES,
    "wagtailredirects:index": {ADMINISTRATOR, EDITOR},
    "wagtailsearchpromotions:index": {ADMINISTRATOR, EDITOR},
    "wagtailsnippets_navigation_alert:list": {ADMINISTRATOR, EDITOR},
    "wagtailsnippets_navigation_menu:list": {ADMINISTRATOR, EDITOR},
    "wagtailusers_users:index": {ADMINISTRATOR},
    "wagtailusers_users:add": {ADMINISTRATOR},
    "wagtailusers_groups:index": {ADMINISTRATOR},
    "wagtailsites:index": {ADMINISTRATOR},
    "wagtaillocales:index": {ADMINISTRATOR},
    "wagtailadmin_workflows:index": {ADMINISTRATOR},
    "wagtailadmin_collections:index": {ADMINISTRATOR},
}
SPECIALISTS = [MAGAZINE_EDITOR, CONSULTATION_COORDINATOR, BUDGET_COORDINATOR, SOCIAL_EDITOR]


@pytest.mark.parametrize("role", sorted(ALL))
def test_a_role_opens_its_views_and_no_others(sign_in, make_user, home_page, role):
    client = sign_in(make_user(role))

    opened = {name for name in WHO_SEES if client.get(reverse(name)).status_code == 200}

    assert opened == {name for name, roles in WHO_SEES.items() if role in roles}


@pytest.mark.parametrize(
    ("role", "changes"), [(ADMINISTRATOR, True), (EDITOR, True), *[(r, False) for r in SPECIALISTS]]
)
def test_pages_are_added_by_editors(sign_in, make_user, home_page, role, changes):
    client = sign_in(make_user(role))
    address = reverse("wagtailadmin_pages:add", args=["home", "standardpage", home_page.pk])

    assert (client.get(address).status_code == 200) is changes


def test_an_editor_writes_and_a_moderator_publishes_and_unlocks(make_user, home_page):
    editor = make_user(EDITOR, email="a@example.org")
    moderator = make_user(MODERATOR, email="b@example.org")

    assert home_page.permissions_for_user(editor).can_edit()
    assert not home_page.permissions_for_user(editor).can_publish()
    assert not home_page.permissions_for_user(editor).can_unlock()
    assert home_page.permissions_for_user(moderator).can_publish()
    assert not home_page.permissions_for_user(moderator).can_add_subpage()


def test_the_list_of_staff_shows_addresses_and_roles(sign_in, make_user, home_page):
    client = sign_in(make_user(ADMINISTRATOR, email="szef@example.org"))

    html = client.get(reverse("wagtailusers_users:index"), {"q": "szef"}).text

    assert "szef@example.org" in html
    assert "Administrator" in html
