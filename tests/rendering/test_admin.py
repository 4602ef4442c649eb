"""The admin screens we made are accessible; what Wagtail itself leaves open is listed."""

import json
from pathlib import Path

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.contrib.settings.registry import registry
from wagtail.snippets.models import get_snippet_models

from accounts.roles import ADMINISTRATOR
from accounts.services import ensure_user
from tests.browser import SCHEMES, WIDTHS, axe, explain
from tests.rendering.samples import our_models

pytestmark = pytest.mark.browser

# Wagtail's own violations: rule, part of the element's address, reason or report
UPSTREAM = json.loads(Path(__file__).with_name("wagtail_violations.json").read_text())


def _screens() -> dict[str, str]:
    """Give the address of each screen: our panels, and the forms of our snippets and settings."""
    screens = {
        "home": reverse("wagtailadmin_home"),
        "staff": reverse("wagtailusers_users:index"),
        "a new colleague": reverse("wagtailusers_users:add"),
    }
    for model in set(get_snippet_models()) & set(our_models()):
        names = model.snippet_viewset
        screens[f"{model.__name__} list"] = reverse(names.get_url_name("list"))
        screens[f"{model.__name__} form"] = reverse(names.get_url_name("add"))
    for model in set(registry) & set(our_models()):
        address = reverse("wagtailsettings:edit", args=[*model._meta.label_lower.split(".")])
        screens[f"{model.__name__} form"] = address
    return dict(sorted(screens.items()))


def _ours(violations: list[dict]) -> list[dict]:
    """Leave out the elements that are listed as Wagtail's."""
    left = []
    for violation in violations:
        nodes = [node for node in violation["nodes"] if not _is_upstream(violation["id"], node)]
        left += [violation | {"nodes": nodes}] if nodes else []
    return left


def _is_upstream(rule: str, node: dict) -> bool:
    address = " ".join(map(str, node["target"]))
    return any(known["rule"] == rule and known["element"] in address for known in UPSTREAM)


@pytest.fixture(scope="module")
def session_cookie(served_site) -> dict:
    """The cookie of an administrator who is signed in."""
    user = ensure_user("szefowa@example.org", "zielony-rower-nad-stawem", ADMINISTRATOR)
    client = Client()
    client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
    value = client.cookies["sessionid"].value
    return {"name": "sessionid", "value": value, "url": served_site.address}


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("screen", _screens())
def test_admin_screen_has_no_violation(
    served_site, session_cookie, open_page, screen, scheme, width
):
    page = open_page(scheme=scheme, width=width)
    page.context.add_cookies([session_cookie])

    page.goto(served_site.address + _screens()[screen])
    page.locator("main").first.wait_for()

    assert "/admin/" in page.url
    violations = _ours(axe(page))
    assert not violations, explain(violations)
