"""Somebody of the office signs in with a passkey instead of a password."""

import pytest

from accounts.roles import EDITOR
from accounts.services import ensure_user

pytestmark = pytest.mark.browser

EMAIL = "anna@example.org"
PASSWORD = "zielony-rower-nad-stawem"


@pytest.fixture
def page(home_page, live_server, open_page):
    """A browser on a machine that can keep a passkey and knows its owner."""
    ensure_user(EMAIL, PASSWORD, EDITOR)
    page = open_page()
    devtools = page.context.new_cdp_session(page)
    devtools.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
    }
    devtools.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    return page


def test_a_passkey_is_added_and_signs_in_without_a_password(page, live_server):
    address = live_server.url.replace("127.0.0.1", "localhost")
    page.goto(f"{address}/admin/")
    page.fill("[name=login]", EMAIL)
    page.fill("[name=password]", PASSWORD)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/admin/")

    page.goto(f"{address}/konto/2fa/webauthn/add/")
    page.fill("[name=password]", PASSWORD)  # so that nobody adds one at an open desk
    page.press("[name=password]", "Enter")
    page.check("[name=passwordless]")
    page.click("#mfa_webauthn_add")
    page.wait_for_url(lambda url: "/webauthn/add/" not in url)
    page.context.clear_cookies()
    page.goto(f"{address}/konto/login/")
    page.click("#passkey_login")
    page.wait_for_url("**/admin/")

    assert page.locator("main").first.is_visible()
