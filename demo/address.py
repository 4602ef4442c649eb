"""Lets the demonstration's site answer at the address where it runs, for links in full."""

from urllib.parse import urlsplit

from wagtail.models import Site

LOOPBACK = ("localhost", "127.0.0.1")
DEFAULT_PORTS = {"http": 80, "https": 443}


def answer_at(address: str) -> None:
    """Give the site on this machine the host and port of an address; leave any other alone."""
    parts = urlsplit(address)
    port = parts.port or DEFAULT_PORTS.get(parts.scheme, 80)
    site = Site.objects.filter(is_default_site=True, hostname__in=LOOPBACK).first()
    if site is None or parts.hostname not in LOOPBACK:
        return
    if (site.hostname, site.port) != (parts.hostname, port):
        site.hostname, site.port = parts.hostname, port
        site.save()
