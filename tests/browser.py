"""A real browser for tests: Chromium, pages that are watched, and axe."""

import json
import os
import shutil
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from django.conf import settings
from django.test import override_settings
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
LEVELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
LISTENER = """
document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy violated: ${event.violatedDirective} ${event.blockedURI}`));
"""

OpenPage = Callable[..., Page]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Chromium, started once for each worker."""
    program = next(filter(None, map(shutil.which, CHROMIUM)), None)
    if not program:
        pytest.fail("No Chromium on PATH. On Debian or Ubuntu: apt install chromium", pytrace=False)
    # Playwright runs a loop in this thread, in which Django would refuse to use the database
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        yield browser
        browser.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def open_page(chromium: Browser) -> Iterator[OpenPage]:
    """Give a function that opens a watched page; at the end nothing may have gone wrong in any.

    It takes `width`, `scheme` ("light" or "dark") and all that a Playwright context takes.
    What a test expects to go wrong it removes from the page's list `complaints`.
    """
    contexts: list[BrowserContext] = []
    complaints: list[str] = []

    def open_one(*, width: int = 1280, scheme: str = "light", **options) -> Page:
        context = chromium.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            reduced_motion="reduce",
            locale="pl-PL",
            timezone_id="Europe/Warsaw",
            **options,
        )
        contexts.append(context)
        page = context.new_page()
        _watch(page, complaints)
        page.complaints = complaints
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert not complaints, "\n".join(complaints)


@pytest.fixture
def pictures_on_disk(tmp_path) -> Iterator[None]:
    """Uploads are kept where a live server finds them."""
    with override_settings(**on_disk(tmp_path)):
        yield


def on_disk(folder: Path) -> dict:
    """Give the settings that keep uploads in a folder."""
    storage = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    return {
        "MEDIA_ROOT": str(folder),
        "STORAGES": settings.STORAGES | {"default": storage},
    }


def _watch(page: Page, complaints: list[str]) -> None:
    """Note every script error, policy violation and request to another host."""
    page.set_default_timeout(15_000)
    page.add_init_script(LISTENER)
    page.on("pageerror", lambda error: complaints.append(f"script error: {error}"))
    page.on(
        "console",
        lambda line: (
            complaints.append(f"console: {line.text} ({line.location['url']})")
            if line.type == "error"
            else None
        ),
    )
    page.on(
        "request",
        lambda request: None if _is_ours(request.url) else complaints.append(request.url),
    )


def _is_ours(url: str) -> bool:
    address = urlsplit(url)
    return address.scheme in {"data", "blob", "about"} or address.hostname in {
        "localhost",
        "127.0.0.1",
    }


def axe(page: Page, *, within: str | None = None) -> list[dict]:
    """Give axe's violations of WCAG 2.2 A and AA on the page, or in what a selector finds."""
    if not page.evaluate("typeof axe === 'object'"):
        page.evaluate(AXE_SCRIPT)
    options = {
        "runOnly": {"type": "tag", "values": LEVELS},
        "resultTypes": ["violations"],
        "preload": False,  # copies style sheets into the page, which our policy forbids
    }
    scope = json.dumps(within) if within else "document"
    return page.evaluate(f"axe.run({scope}, {json.dumps(options)})")["violations"]


def axe_in_all_looks(page: Page) -> str:
    """Run axe in light and dark, on a telephone and on a desk; give what it found, in words."""
    found = ""
    for width, scheme in product(WIDTHS, SCHEMES):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        if violations := axe(page):
            found += f"{width} px, {scheme}:\n{explain(violations)}\n"
    return found


def explain(violations: list[dict]) -> str:
    """Put axe's violations in words: the rule, the element, what is wrong with it."""
    return "\n".join(
        f"{violation['id']}: {violation['help']}\n"
        + "\n".join(
            f"  {' '.join(map(str, node['target']))}\n    {node['html'][:200]}\n"
            f"    {node['failureSummary'].splitlines()[-1].strip()}"
            for node in violation["nodes"]
        )
        for violation in violations
    )


def overflow(page: Page) -> int:
    """Give how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
