"""The files that robots look for: robots.txt, sitemap.xml, security.txt."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.sitemaps import views as sitemap_views
from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone

from core.sitemaps import PageSitemap

SECURITY_DAYS = 180
HIDDEN = ("/admin/", "/konto/", "/*?druk=")


def robots(request: HttpRequest) -> HttpResponse:
    """Say what robots may read: all public pages, or nothing on a copy for trials."""
    if not settings.ALLOW_INDEXING:
        return _text(["User-agent: *", "Disallow: /"])
    hidden = [f"Disallow: {path}" for path in HIDDEN]
    sitemap_url = request.build_absolute_uri(reverse("sitemap"))
    return _text(["User-agent: *", *hidden, "", f"Sitemap: {sitemap_url}"])


def security(request: HttpRequest) -> HttpResponse:
    """Say whom to tell of a hole (RFC 9116); there is no such file without SECURITY_CONTACT."""
    if not settings.SECURITY_CONTACT:
        raise Http404
    expires = (timezone.now() + timedelta(days=SECURITY_DAYS)).replace(microsecond=0)
    languages = ", ".join(code for code, _name in settings.LANGUAGES)
    return _text(
        [
            f"Contact: {settings.SECURITY_CONTACT}",
            f"Expires: {timezone.localtime(expires).isoformat()}",
            f"Preferred-Languages: {languages}",
            f"Canonical: {request.build_absolute_uri()}",
        ]
    )


def sitemap(request: HttpRequest, section: str | None = None) -> HttpResponse:
    """List all public pages in all languages; a big site gets an index of several lists."""
    sitemaps: dict[str, Any] = {"pages": PageSitemap(request)}
    if section is None and sitemaps["pages"].paginator.num_pages > 1:
        return sitemap_views.index(request, sitemaps, sitemap_url_name="sitemap_section")
    return sitemap_views.sitemap(request, sitemaps, section=section)


def _text(lines: list[str]) -> HttpResponse:
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")
