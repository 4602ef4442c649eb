"""Every page type and view is valid HTML, by the Nu checker of the W3C."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from django.conf import settings
from django.test import Client

from tests.rendering.samples import VIEWS, page_types

JAR = Path(settings.BASE_DIR) / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# What the checker says wrongly, each with the reason.
KNOWN_MISTAKES = {
    # without the role Safari takes a list without bullets for no list: bugs.webkit.org, 170179
    "The “list” role is unnecessary",
}


@pytest.fixture(scope="module")
def messages(served_site, tmp_path_factory) -> list[dict]:
    """What the checker says about all pages, asked once."""
    java = shutil.which("java")
    if not java:
        pytest.fail("No Java. On Debian or Ubuntu: apt install default-jre-headless", pytrace=False)
    if not JAR.exists():
        pytest.fail("No HTML checker. Run: npm ci --ignore-scripts", pytrace=False)
    folder = tmp_path_factory.mktemp("html")
    client = Client(raise_request_exception=False)
    addresses = {model.__name__: page.url for model, page in served_site.pages.items()} | VIEWS
    for name, address in addresses.items():
        (folder / f"{name}.html").write_bytes(client.get(address).content)
    (folder / "planted fault.html").write_text("<!DOCTYPE html><title>A</title><p></div>")
    command = [java, "-jar", str(JAR), "--format", "json", "--exit-zero-always", str(folder)]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(found.stdout or found.stderr)["messages"]


def _about(name: str, messages: list[dict]) -> list[str]:
    return [
        f"line {message.get('lastLine')}: {message['message']}\n    {message.get('extract', '')}"
        for message in messages
        if Path(message["url"].replace("%20", " ")).stem == name
        and not any(message["message"].startswith(mistake) for mistake in KNOWN_MISTAKES)
    ]


@pytest.mark.parametrize("name", [*(model.__name__ for model in page_types()), *VIEWS])
def test_page_is_valid(messages, name):
    found = _about(name, messages)

    assert not found, "\n".join(found)


def test_the_checker_sees_a_planted_fault(messages):
    assert _about("planted fault", messages)
