"""What the log says about signing in."""

import structlog
from django.urls import reverse

from accounts import sign_in_log
from accounts.roles import EDITOR
from tests.accounts.conftest import PASSWORD


def test_events_carry_the_id_and_no_address(client, make_user, home_page, monkeypatch):
    user = make_user(EDITOR)
    with structlog.testing.capture_logs() as events:
        monkeypatch.setattr(sign_in_log, "log", structlog.get_logger("accounts.sign_in"))
        for password in ("wrong", PASSWORD):
            client.post(reverse("account_login"), {"login": user.email, "password": password})
        client.post(reverse("account_logout"))

    assert [(event["event"], event.get("user")) for event in events] == [
        ("sign_in_failed", None),
        ("signed_in", user.pk),
        ("signed_out", user.pk),
    ]
    assert user.email not in str(events)
