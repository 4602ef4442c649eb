"""Answers when the site itself cannot: plain files, read once, without database or templates.

The front proxy serves the same files when no application answers (deploy/nginx.conf.template).
"""

from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpRequest, HttpResponse

_PAGES = settings.BASE_DIR / "static" / "errors"
_BROKEN = (_PAGES / "500.html").read_bytes()
_MAINTENANCE = (_PAGES / "maintenance.html").read_bytes()
_RETRY_SECONDS = 300


def server_error(_request: HttpRequest) -> HttpResponse:
    """Say that something broke, and what to do next."""
    return HttpResponse(_BROKEN, status=500)


class MaintenanceMiddleware:
    """With MAINTENANCE=1 in the environment, answer everything but health checks with 503."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        if not settings.MAINTENANCE:
            raise MiddlewareNotUsed
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path.startswith("/health/"):
            return self.get_response(request)
        return HttpResponse(_MAINTENANCE, status=503, headers={"Retry-After": _RETRY_SECONDS})
