"""The admin works under its policy: nothing is blocked, nothing complains in the console.

The `open_page` fixture fails a test at its end when a policy was violated, a script failed, or
another host was asked.
"""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from accounts.services import ensure_user
from home.models import HomePage, StandardPage
from library.models import LibraryDocument, LibraryImage
from tests.accounts.conftest import PASSWORD
from tests.rendering.samples import make_site

pytestmark = pytest.mark.browser

EMAIL = "szefowa@example.org"


@pytest.fixture
def site(live_server, settings, tmp_path):
    """A served site with a page of every type and files on disk; gives the pages by type."""
    settings.MEDIA_ROOT = str(tmp_path)
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    }
    ensure_user(EMAIL, PASSWORD, "administrator", is_superuser=True)
    return make_site()


@pytest.fixture
def admin(site, live_server, open_page):
    """A page of the browser in which an administrator has just signed in."""
    page = open_page(base_url=live_server.url)
    page.goto(reverse("account_login"))
    page.locator("[name=login]").fill(EMAIL)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("main form .button").first.click()
    page.wait_for_url("**" + reverse("wagtailadmin_home"))
    return page


def addresses(site):
    """Give the admin pages that people use."""
    home, page = site[HomePage].pk, site[StandardPage].pk
    image, document = LibraryImage.objects.get().pk, LibraryDocument.objects.get().pk
    return [
        reverse("wagtailadmin_home"),
        reverse("wagtailadmin_explore", args=[home]),
        reverse("wagtailadmin_pages:edit", args=[home]),
        reverse("wagtailadmin_pages:history", args=[page]),
        reverse("wagtailadmin_pages:move", args=[page]),
        reverse("wagtailadmin_pages:copy", args=[page]),
        reverse("wagtailimages:index"),
        reverse("wagtailimages:add"),
        reverse("wagtailimages:edit", args=[image]),
        reverse("wagtaildocs:index"),
        reverse("wagtaildocs:edit", args=[document]),
        reverse("wagtailsnippets_navigation_alert:list"),
        reverse("wagtailsnippets_navigation_alert:add"),
        reverse("wagtailsnippets_navigation_menu:add"),
        reverse("wagtailsettings:edit", args=["navigation", "sitesettings"]),
        reverse("wagtailadmin_reports:site_history"),
        reverse("wagtailadmin_reports:workflow"),
        reverse("wagtailadmin_workflows:index"),
        reverse("wagtailredirects:add"),
        reverse("wagtailsearchpromotions:add"),
        reverse("wagtailusers_users:index"),
        reverse("wagtailusers_users:add"),
        reverse("wagtailusers_groups:add"),
        reverse("wagtailadmin_account"),
        reverse("wagtailadmin_collections:index"),
        reverse("wagtailsites:add"),
        reverse("wagtaillocales:index"),
    ]


def test_pages_of_the_admin_open_without_complaint(admin, site):
    for address in addresses(site):
        response = admin.goto(address, wait_until="networkidle")
        assert response.status == 200, address


def test_a_page_is_written_with_blocks_rich_text_and_choosers(admin, site):
    admin.goto(reverse("wagtailadmin_pages:add", args=["home", "standardpage", site[HomePage].pk]))
    admin.locator("[name=title]").fill("Dyżury")
    blocks = admin.locator("[data-streamfield-stream-container]").first
    for _ in range(2):
        admin.locator(".c-sf-add-button").last.click()
        admin.locator("[role=option]").first.click()
    assert blocks.locator("[data-streamfield-child]").count() >= 2


def test_dates_are_picked_in_the_calendar(admin, site):
    admin.goto(reverse("wagtailsnippets_navigation_alert:add"))

    admin.locator("[name=starts_at]").click()

    admin.locator(".xdsoft_datetimepicker:visible").first.wait_for()


def test_choosers_open_and_choose(admin, site):
    edit = reverse("wagtailadmin_pages:edit", args=[site[StandardPage].pk])
    admin.goto(f"{edit}#tab-promote")

    admin.locator("[data-chooser-action-choose]:visible").first.click()

    admin.locator(".modal-dialog a[data-chooser-modal-choice]:visible").first.click()
    admin.locator(".chooser:not(.blank):visible").first.wait_for()


def test_the_preview_shows_the_page(admin, site):
    admin.goto(reverse("wagtailadmin_pages:edit", args=[site[StandardPage].pk]))

    admin.locator("[data-side-panel-toggle=preview]").first.click()

    frame = admin.frame_locator("[data-side-panel=preview] iframe").first
    frame.locator("h1").first.wait_for()


def test_the_translation_editor_starts(admin, site):
    page = site[HomePage].add_child(instance=StandardPage(title="Dyżury", slug="dyzury"))
    english = Locale.objects.get_or_create(language_code="en")[0]
    admin.goto(reverse("wagtail_localize:submit_page_translation", args=[page.pk]))
    admin.locator(f"[name=locales][value='{english.pk}']").check(force=True)
    admin.locator("main form [type=submit]").first.click()
    admin.wait_for_load_state("networkidle")
    translated = page.get_translations().get(locale=english)

    admin.goto(reverse("wagtailadmin_pages:edit", args=[translated.pk]), wait_until="networkidle")

    assert admin.locator(".js-translation-editor > *").count() > 1


def test_the_userbar_opens_on_a_public_page(admin, site):
    admin.goto(site[HomePage].url, wait_until="networkidle")

    admin.locator("wagtail-userbar").locator("button").first.click()

    assert admin.get_by_role("menuitem").count() > 0
