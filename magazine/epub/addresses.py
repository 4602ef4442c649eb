"""Where links of a book lead: to its own texts, or to the site by their full address."""

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from django.utils.encoding import iri_to_uri

_SCHEMES = {"http", "https", "mailto", "tel"}


@dataclass(frozen=True, kw_only=True)
class Addresses:
    """The texts of the book by their addresses on the site, and where the site is.

    `texts`: path on the site -> file in the book; `hosts`: names under which the site is known.
    """

    site: str
    hosts: frozenset[str]
    texts: Mapping[str, str]

    def in_book(self, href: str) -> tuple[str, str]:
        """Return the file in the book and the place in it, or two empty texts."""
        parts = urlsplit(self.outside(href))
        if parts.scheme not in ("http", "https") or parts.netloc not in self.hosts:
            return "", ""
        return self.texts.get(parts.path, ""), parts.fragment

    def outside(self, href: str) -> str:
        """Return the full address, or nothing for what no book can follow."""
        if not href.strip():
            return ""
        try:
            address = urljoin(self.site, href.strip())
            scheme = urlsplit(address).scheme
        except ValueError:
            return ""
        return iri_to_uri(address) if scheme in _SCHEMES else ""
