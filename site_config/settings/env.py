"""Typed readers of environment variables that name the variable when its value is wrong."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import environ
from django.core.exceptions import ImproperlyConfigured

T = TypeVar("T")

BASE_DIR = Path(__file__).resolve().parent.parent.parent

_TRUE = {"1", "true", "yes", "on"}
_FALSE = {"0", "false", "no", "off", ""}
_reader = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")


def text(name: str, default: str | None = None) -> str:
    """Return the variable as text; without a default it must be set and not empty."""
    value = _reader.ENVIRON.get(name, default)
    if value is None or (default is None and not value):
        raise ImproperlyConfigured(f"{name} is not set: see .env.example")
    return value


def boolean(name: str, default: bool) -> bool:
    """Return the variable as a truth value: 1/true/yes/on or 0/false/no/off."""
    value = _reader.ENVIRON.get(name)
    if value is None:
        return default
    if value.lower() not in _TRUE | _FALSE:
        raise ImproperlyConfigured(f"{name} must be 1 or 0, not {value!r}: see .env.example")
    return value.lower() in _TRUE


def integer(name: str, default: int, *, minimum: int = 0) -> int:
    """Return the variable as a whole number of at least `minimum`."""
    return _read(name, default, lambda value: _at_least(int(value), minimum), "a whole number")


def choice(name: str, default: str, choices: set[str]) -> str:
    """Return the variable, which must be one of the choices."""
    value = text(name, default)
    if value not in choices:
        expected = ", ".join(sorted(choices))
        raise ImproperlyConfigured(f"{name} must be one of {expected}: see .env.example")
    return value


def words(name: str, default: str = "") -> list[str]:
    """Return a comma-separated list, without empty items."""
    return [item.strip() for item in text(name, default).split(",") if item.strip()]


def database(name: str, default: str) -> dict:
    """Return Django's database settings for an address like postgres://user:secret@host/name."""
    config = _read(name, _reader.db_url_config(default), _reader.db_url_config, "a database URL")
    if not config.get("ENGINE"):
        raise ImproperlyConfigured(f"{name} names no known database: see .env.example")
    return config


def origins(name: str) -> list[str]:
    """Return the scheme and host of an https address as a list of one, or an empty list."""
    return _read(name, [], _origins, "an address that begins with https://")


def cache(name: str, default: str) -> dict:
    """Return Django's cache settings for an address like redis://host:6379/0."""
    return _read(name, _reader.cache_url_config(default), _reader.cache_url_config, "a cache URL")


def email(name: str, default: str) -> dict:
    """Return Django's EMAIL_ settings for an address like smtp+tls://user:secret@host:587."""
    return _read(name, _reader.email_url_config(default), _reader.email_url_config, "a mail URL")


def _origins(value: str) -> list[str]:
    parts = urlsplit(value)
    if parts.scheme != "https" or not parts.netloc:
        raise ValueError(value)
    return [f"{parts.scheme}://{parts.netloc}"]


def _at_least(value: int, minimum: int) -> int:
    if value < minimum:
        raise ValueError(f"below {minimum}")
    return value


def _read(name: str, default: T, parse: Callable[[str], T], expected: str) -> T:
    value = _reader.ENVIRON.get(name)
    if not value:
        return default
    try:
        return parse(value)
    except (ValueError, KeyError, ImproperlyConfigured) as error:
        message = f"{name} must be {expected}: see .env.example"
        raise ImproperlyConfigured(message) from error
