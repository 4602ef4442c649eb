"""Pages that look the same to everybody are marked for shared caches, and kept for a moment here.

What is published shows within two seconds: a proxy counts whole seconds, so `s-maxage=1` is up to
two, and what comes from the cache of this process is not for proxies to keep on top of that. When
the application is down, a proxy may show what it has for a week (RFC 5861).
"""

import hashlib
from collections.abc import Callable

from django.conf import settings
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response

GetResponse = Callable[[HttpRequest], HttpResponse]

_REPEATED = "public, max-age=0"
_NEW = f"{_REPEATED}, s-maxage=1, stale-while-revalidate=1, stale-if-error={7 * 24 * 3600}"


class PublicPageMiddleware:
    """Answer anonymous readers from a cache of one second; keep everything else private."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response
        self.cache = caches["pages"]

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if not _is_anonymous_read(request):
            return _mark_private(self.get_response(request))
        key = _cache_key(request)
        response = self.cache.get(key)
        if response is None:
            response = self.get_response(request)
            if not _is_public(response):
                return _mark_private(response)
            self._keep(key, response)
            response["Cache-Control"] = _NEW
        return _conditional(request, response)

    def _keep(self, key: str, response: HttpResponse) -> None:
        _forget_cookies(response)
        response["Cache-Control"] = _REPEATED
        response["ETag"] = f'"{hashlib.blake2b(response.content, digest_size=12).hexdigest()}"'
        if settings.PUBLIC_PAGE_SECONDS:
            self.cache.set(key, response, settings.PUBLIC_PAGE_SECONDS)


def _is_anonymous_read(request: HttpRequest) -> bool:
    return request.method in ("GET", "HEAD") and settings.SESSION_COOKIE_NAME not in request.COOKIES


def _is_public(response: HttpResponse) -> bool:
    return (
        response.status_code == 200
        and not response.streaming
        and not response.cookies
        and not response.has_header("Cache-Control")
        and response.get("Content-Type", "").startswith(("text/", "application/"))
    )


def _cache_key(request: HttpRequest) -> str:
    host = request.META.get("HTTP_HOST", "")
    address = f"{request.method} {request.scheme}://{host}{request.get_full_path()}"
    return hashlib.blake2b(address.encode("utf-8", "replace"), digest_size=16).hexdigest()


def _forget_cookies(response: HttpResponse) -> None:
    # Without a session cookie nothing on the page depends on cookies, although the session
    # middleware says so whenever somebody asked who is signed in.
    varies = [name for name in response.get("Vary", "").split(", ") if name not in ("", "Cookie")]
    response["Vary"] = ", ".join(varies)
    if not varies:
        del response["Vary"]


def _mark_private(response: HttpResponse) -> HttpResponse:
    if not response.has_header("Cache-Control"):
        response["Cache-Control"] = "private, no-cache"
    return response


def _conditional(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    tag = response.get("ETag")
    return get_conditional_response(request, etag=tag, response=response) or response
