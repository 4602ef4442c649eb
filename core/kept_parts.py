"""Keeps what is dear to make, under the mark of what is public now.

A part lives until something public changes, in every process. Texts that depend on the clock or on
the reader are worked out around it.
"""

from collections.abc import Callable
from hashlib import blake2b
from typing import Any, TypeVar

from django.core.cache import cache

from core.content_version import current_version

SECONDS = 3600
T = TypeVar("T")


class _Held:
    """What this process holds, with the version it belongs to; replaced whole, never half."""

    now: tuple[str, dict[tuple[Any, ...], Any]] = ("", {})


def remember(parts: tuple[Any, ...], make: Callable[[], T]) -> T:
    """What `make` gave for these parts since the last change, from the cache.

    For what belongs to one page; the first part names the kind.
    """
    # hashed, because parts are texts with spaces, and memcached takes no long keys
    digest = blake2b(repr(parts).encode(), digest_size=16).hexdigest()
    key = f"kept:{current_version()}:{digest}"
    value = cache.get(key)
    if value is None:
        value = make()
        cache.set(key, value, SECONDS)
    return value


def hold(parts: tuple[Any, ...], make: Callable[[], T]) -> T:
    """The same in the memory of the process, for the few facts that every page of a site needs.

    `make` gives something that cannot be changed: requests share it.
    """
    version = current_version()
    if not version:
        return make()
    held = _Held.now
    if held[0] != version:
        # a thread that still answers for an older version keeps its own, and spoils no newer one
        held = _Held.now = (version, {})
    values = held[1]
    if parts not in values:
        values[parts] = make()
    return values[parts]
