"""Pages that look the same to everybody are marked for shared caches, and kept for a moment here.

What is published shows within two seconds: a proxy counts whole seconds, so `s-maxage=1` is up to
two, and what comes from the cache of this process is not for proxies to keep on top of that. When
the application is down, a proxy may show what it has for a week (RFC 5861).
"""

import hashlib
from collections.abc import Callable

from django.conf import settings
from django.contrib import messages
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.utils.http import parse_http_date_safe, url_has_allowed_host_and_scheme

from core.publishing import PublishingRefusedError

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


class PublishingRefusedMiddleware:
    """Tell people of the office why a page did not come out, whatever screen they tried it from."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Lead back to where the button was; the view's transaction is undone by now."""
        if not isinstance(error, PublishingRefusedError) or not _is_admin(request):
            return None
        for message in error.messages:
            messages.error(request, message)
        back = _previous_page(request)
        if request.headers.get("X-Requested-With") == "XMLHttpRequest":
            return JsonResponse({"step": "success", "redirect": back})  # Wagtail's dialogues
        return redirect(back)


def _is_admin(request: HttpRequest) -> bool:
    return request.path.startswith(reverse("wagtailadmin_home"))


def _previous_page(request: HttpRequest) -> str:
    came_from = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(
        came_from, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return came_from if came_from and is_ours else reverse("wagtailadmin_home")


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
    tag, date = response.get("ETag"), parse_http_date_safe(response.get("Last-Modified", ""))
    return get_conditional_response(request, tag, date, response) or response
