"""The name of what is public now: read once a request, new with every change."""

from typing import Any

from asgiref.local import Local

from core.models import ContentVersion

_request = Local()


def current_version() -> int:
    """The number under which parts of pages may be kept; one query a request at most."""
    if not getattr(_request, "is_open", False):
        return ContentVersion.current()
    if _request.version is None:
        _request.version = ContentVersion.current()
    return _request.version


def advance_version(**_signal: Any) -> None:
    """Something public has changed: every kept part of a page is out of date."""
    ContentVersion.advance()
    _request.version = None


def open_request(**_signal: Any) -> None:
    """A request begins: ask anew."""
    _request.is_open, _request.version = True, None


def close_request(**_signal: Any) -> None:
    """The request is over; what follows on this thread asks each time."""
    _request.is_open = False
