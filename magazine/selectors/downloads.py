"""The files of an issue that readers can take away: those the site made and the printer's."""

from django.template.defaultfilters import filesizeformat
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from core.happenings import IssueDownload
from library.models import LibraryDocument
from magazine.choices import FileKind
from magazine.models import IssueFile, IssuePage

# in the order in which they are offered
_MADE = (FileKind.PDF, FileKind.EPUB)


def issue_downloads(issue: IssuePage) -> list[IssueDownload]:
    """Return the formats of an issue, each with its size; what is out of date is not offered.

    At most one query, none when `made_files` were prefetched and `printed_pdf` was joined.
    """
    made = {one.kind: one for one in issue.made_files.all()} if issue.pk else {}
    ready = [made[kind] for kind in _MADE if kind in made and _is_offered(made[kind])]
    found = [_made_here(issue, one) for one in ready]
    if issue.printed_pdf:
        found.append(_from_the_printer(issue, issue.printed_pdf))
    return found


def _is_offered(made: IssueFile) -> bool:
    return made.is_public and bool(made.file)


def _made_here(issue: IssuePage, made: IssueFile) -> IssueDownload:
    is_pdf = made.kind == FileKind.PDF
    return IssueDownload(
        label=_("Download PDF") if is_pdf else _("Download EPUB"),
        url=f"{issue.url}{made.kind}/",
        # what the site makes is tagged, and described where its pictures are
        note=_note(made.size, made.page_count if is_pdf else 0, is_accessible=True),
    )


def _from_the_printer(issue: IssuePage, document: LibraryDocument) -> IssueDownload:
    return IssueDownload(
        label=_("Download the PDF of the printed issue"),
        url=document.url,
        note=_note(
            document.get_file_size() or 0,
            issue.printed_page_count or 0,
            is_accessible=document.is_accessible,
        ),
    )


def _note(size: int, pages: int, *, is_accessible: bool) -> str:
    counted = ngettext("%(number)s page", "%(number)s pages", pages) % {"number": pages}
    parts = [
        filesizeformat(size) if size else "",
        counted if pages else "",
        _("accessible version") if is_accessible else "",
    ]
    return ", ".join(part for part in parts if part)
