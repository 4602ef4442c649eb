"""The addresses at which an issue's files are downloaded: pdf/ and epub/ below the issue."""

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from wagtail.contrib.routable_page.models import path

from magazine.choices import FileKind
from magazine.models.files import IssueFile
from magazine.serving import file_response


class Downloads:
    """Routes of an issue; only what readers may have, in plain words when there is nothing."""

    made_files: Any

    @path("pdf/", name="pdf")
    def download_pdf(self, request: HttpRequest) -> HttpResponseBase:
        return self._download(request, FileKind.PDF)

    @path("epub/", name="epub")
    def download_epub(self, request: HttpRequest) -> HttpResponseBase:
        return self._download(request, FileKind.EPUB)

    def _download(self, request: HttpRequest, kind: FileKind) -> HttpResponseBase:
        # a second look, because a new file may have taken the place of the one found first
        for _look in range(2):
            made = self._public_file(kind)
            if made is None:
                break
            try:
                return file_response(request, made, is_public=True)
            except FileNotFoundError:
                continue
        context = {"page": self, "kind": kind.label}
        return render(request, "magazine/no_file.html", context, status=404)

    def _public_file(self, kind: FileKind) -> IssueFile | None:
        return self.made_files.filter(kind=kind, is_public=True).exclude(file="").first()
