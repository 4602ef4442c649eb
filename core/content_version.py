"""The name of what is public now: read once a request, new with every change."""

from typing import Any

from asgiref.local import Local
from django.apps import apps
from django.http import HttpResponse
from django.utils import timezone
from django.utils.http import http_date

_request = Local()


def current_version() -> str:
    """The mark under which parts of pages may be kept; one query a request at most."""
    return _current().mark


def date_response(response: HttpResponse) -> HttpResponse:
    """Say since when what is public has been as it is, for readers who ask what is new since then.

    The date of a page itself would be wrong: a withdrawn page or a renamed topic changes lists
    without making anything in them newer.
    """
    if _current().second:
        response["Last-Modified"] = http_date(_current().second)
    return response


def advance_version(**_signal: Any) -> None:
    """Something public has changed: every kept part of a page is out of date."""
    _stored().advance(timezone.now())
    _request.version = None


def open_request(**_signal: Any) -> None:
    """A request begins: ask anew."""
    _request.is_open, _request.version = True, None


def close_request(**_signal: Any) -> None:
    """The request is over; what follows on this thread asks each time."""
    _request.is_open = False


def _current() -> Any:
    if not getattr(_request, "is_open", False):
        return _stored().current()
    if _request.version is None:
        _request.version = _stored().current()
    return _request.version


def _stored() -> Any:
    # by name, since blocks stand below models and use this, too
    return apps.get_model("core", "ContentVersion")
