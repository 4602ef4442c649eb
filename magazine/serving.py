"""Answers with a file of an issue: by name, conditionally, for proxies to keep."""

from pathlib import Path

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponseBase
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.text import slugify
from wagtail.coreutils import string_to_ascii

from magazine.models.files import IssueFile

_FOR_ALL = "public, max-age=0, s-maxage=1"


def file_response(request: HttpRequest, made: IssueFile, *, is_public: bool) -> HttpResponseBase:
    """Return the file, or 304 when the reader has it already.

    Raises FileNotFoundError when it lies no longer on the disk.
    """
    tag = f'"{Path(str(made.file.name)).stem}"'
    changed = int(made.finished_at.timestamp()) if made.finished_at else None
    unchanged = get_conditional_response(request, etag=tag, last_modified=changed)
    response: HttpResponseBase = unchanged or _whole_file(made)
    response["ETag"] = tag
    if changed:
        response["Last-Modified"] = http_date(changed)
    is_shared = is_public and settings.SESSION_COOKIE_NAME not in request.COOKIES
    response["Cache-Control"] = _FOR_ALL if is_shared else "private, no-cache"
    return response


def _whole_file(made: IssueFile) -> FileResponse:
    content = made.file.storage.open(str(made.file.name), "rb")
    return FileResponse(
        content, as_attachment=True, filename=file_name(made), content_type=_media_type(made)
    )


def file_name(made: IssueFile) -> str:
    """Return a name that tells what it is: moje-bemowo-2026-11.pdf."""
    issue = made.issue
    magazine = slugify(string_to_ascii(issue.get_parent().title)) or "magazine"
    year = str(issue.dated_on.year) if issue.dated_on else ""
    number = f"{issue.number:02}" if issue.number else issue.slug
    return "-".join(part for part in (magazine, year, number) if part) + f".{made.kind}"


def _media_type(made: IssueFile) -> str:
    return "application/epub+zip" if made.kind == "epub" else "application/pdf"
