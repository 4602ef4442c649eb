"""Keeps what is dear to make in the cache, under the version of what is public.

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


def remember(parts: tuple[Any, ...], make: Callable[[], T]) -> T:
    """What `make` gave for these parts since the last change; the first part names the kind."""
    # hashed, because parts are texts with spaces, and memcached takes no long keys
    digest = blake2b(repr(parts).encode(), digest_size=16).hexdigest()
    key = f"kept:{current_version()}:{digest}"
    value = cache.get(key)
    if value is None:
        value = make()
        cache.set(key, value, SECONDS)
    return value
