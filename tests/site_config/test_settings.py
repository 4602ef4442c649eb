"""Settings come from the environment, and a wrong value is refused by its name."""

import os
import subprocess
import sys

import pytest

SECRET = "k7Jq2mX9vR4tY8wZ1bN6cD3fG5hL0pS-aE_uIoTrWqYxCvBnM2s4"
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "site_config.settings.production",
    "SECRET_KEY": SECRET,
    "ALLOWED_HOSTS": "example.org",
    "SITE_URL": "https://example.org",
}


def start(*arguments, **variables):
    """Run Python in a process of its own, with only these variables."""
    environment = {"PATH": os.environ["PATH"], **PRODUCTION, **variables}
    return subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def read(expression="", **variables):
    """Load the production settings, without the apps, and print something of them."""
    code = f"from site_config.settings import production as p; print({expression})"
    return start("-c", code, **variables)


def test_production_passes_djangos_own_checks():
    result = start("manage.py", "check", "--deploy", "--fail-level", "WARNING")

    assert result.returncode == 0, result.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("SECRET_KEY", ""),
        ("SECRET_KEY", "short"),
        ("SECRET_KEY", "insecure-development-key-never-used-in-production-0123456789"),
        ("ALLOWED_HOSTS", ""),
        ("HTTPS", "maybe"),
        ("MFA_REQUIRED", "perhaps"),
        ("TRUSTED_PROXIES", "many"),
        ("TRUSTED_PROXIES", "-1"),
        ("SESSION_IDLE_MINUTES", "0"),
        ("DATABASE_URL", "nonsense"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_a_wrong_value_is_refused_by_its_name(variable, value):
    result = read(**{variable: value})

    assert result.returncode != 0
    assert f"ImproperlyConfigured: {variable}" in result.stderr


def test_production_asks_staff_for_a_second_factor():
    result = read("p.MFA_REQUIRED")

    assert result.stdout.strip() == "True"


def test_the_log_of_production_is_one_object_per_line():
    result = start(
        "-c",
        "import logging.config; from site_config.settings import production as p;"
        "logging.config.dictConfig(p.LOGGING); logging.getLogger('x').warning('Hello')",
    )

    assert '"event": "Hello"' in result.stderr
