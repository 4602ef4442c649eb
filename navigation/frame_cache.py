"""Keeps frames and places of pages in the cache; a change renews one version, so all are made anew.

A frame lives a minute at most: where each process has a cache of its own, that is how long another
process may show the old one. Texts that depend on the clock are worked out from it on each request.
"""

from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar
from uuid import uuid4

from django.core.cache import cache
from django.db import transaction

VERSION_KEY = "navigation:version"
SECONDS = 60
T = TypeVar("T")


def remember(parts: tuple[Any, ...], make: Callable[[], T]) -> T:
    """What `make` gave for these parts since the last change."""
    key = _key(parts)
    value = cache.get(key)
    if value is None:
        value = make()
        cache.set(key, value, SECONDS)
    return value


def renew() -> None:
    """Forget everything: now, and once more when the running transaction is visible to others."""
    _set_version()
    transaction.on_commit(_set_version)


def _key(parts: tuple[Any, ...]) -> str:
    # hashed, because parts are texts with spaces, and memcached takes no long keys
    digest = blake2b(repr(parts).encode(), digest_size=16).hexdigest()
    return f"navigation:{_version()}:{digest}"


def _version() -> str:
    return cache.get(VERSION_KEY) or _set_version()


def _set_version() -> str:
    version = uuid4().hex
    cache.set(VERSION_KEY, version, None)
    return version
