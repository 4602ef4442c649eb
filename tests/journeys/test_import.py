"""An editor imports an issue: a wrong archive changes nothing and says where it is wrong."""

import pytest
from allauth.mfa.totp.internal.auth import TOTP

from accounts.roles import MAGAZINE_EDITOR
from accounts.services import ensure_user, sync_roles
from magazine.models import ArticlePage, IssuePage
from magazine.selectors import issue_contents
from tests.browser import axe, explain
from tests.journeys import editor
from tests.magazine.import_folder import sample, spoiled, zipped
from tests.magazine.import_site import everything, make_site

pytestmark = pytest.mark.browser

EMAIL = "ewa@example.org"
PASSWORD = "zielony-rower-nad-stawem"
PARK = "teksty/01-park.md"
# written by signing in and by looking around, not by the import
OF_THE_VISIT = {"django_session", "usersessions_usersession", "magazine_issueupload"}


@pytest.fixture
def magazine(home_page):
    return make_site(home_page)


@pytest.fixture
def page(magazine, live_server, open_page, pictures_on_disk):
    """The browser of a magazine's editor with a second factor, signed in."""
    sync_roles()
    user = ensure_user(EMAIL, PASSWORD, MAGAZINE_EDITOR, first_name="Ewa", last_name="Lis")
    TOTP.activate(user, editor.SECRET)
    page = open_page()
    editor.sign_in(page, live_server.url, email=EMAIL, password=PASSWORD)
    return page


def _send(page, files) -> None:
    archive = {"name": "numer-11.zip", "mimeType": "application/zip"}
    archive["buffer"] = zipped(files).getvalue()
    page.locator("main input[type=file]").set_input_files(archive)
    page.get_by_role("button", name="Sprawdź archiwum").click()
    page.locator(".issue-import__actions").wait_for()


def _rows() -> dict[str, int]:
    rows, _files = everything()
    return {table: number for table, number in rows.items() if table not in OF_THE_VISIT}


def test_a_wrong_import_changes_nothing_and_says_where_it_is_wrong(page, live_server, magazine):
    page.goto(f"{live_server.url}/admin/pages/{magazine.pk}/")
    page.locator("header").get_by_role("button", name="Działania").first.click()
    page.get_by_role("link", name="Importuj numer").click()
    page.locator(".issue-import").wait_for()
    sending = axe(page, within=".issue-import")
    before = _rows()

    _send(page, spoiled(PARK, "### Ławki", "#### Ławki"))
    fault = page.locator(".issue-import__table tbody tr").first.text_content() or ""
    checking = axe(page, within=".issue-import")
    after = _rows()
    page.get_by_role("button", name="Wyślij inne archiwum").click()
    page.wait_for_url("**/issue-import/*/")
    _send(page, sample())
    announced = page.locator(".issue-import__contents li").all_text_contents()
    ready = axe(page, within=".issue-import")
    page.get_by_role("button", name="Importuj jako wersję roboczą").click()
    page.locator(".messages .success").wait_for()

    assert fault.split()[:2] == [PARK, "19"]
    assert "Nagłówki mają dwa poziomy." in fault
    assert after == before
    assert len(announced) == 3
    issue = IssuePage.objects.get()
    assert f"/admin/pages/{issue.pk}/" in page.url
    assert not issue.live
    assert [piece.page.title for piece in issue_contents(issue, with_drafts=True)] == [
        "Park na Jelonkach",
        "Nowy plac",
        "Rozmowa z ogrodniczką",
    ]
    assert not ArticlePage.objects.live().exists()
    found = [*sending, *checking, *ready]
    assert not found, explain(found)


def test_an_import_works_without_scripts(
    live_server, magazine, open_page, pictures_on_disk, client
):
    sync_roles()
    user = ensure_user(EMAIL, PASSWORD, MAGAZINE_EDITOR)
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    cookie = {"name": "sessionid", "value": client.cookies["sessionid"].value}
    plain = open_page(java_script_enabled=False)
    plain.context.add_cookies([cookie | {"url": live_server.url}])
    plain.goto(f"{live_server.url}/admin/issue-import/{magazine.pk}/")

    _send(plain, sample())
    plain.locator(".issue-import__actions button").first.click()

    plain.wait_for_url("**/admin/pages/*/")
    assert IssuePage.objects.count() == 1
