"""Archives sent in the admin: who may send them, how they are kept, when they go."""

from datetime import datetime, timedelta
from typing import Any, BinaryIO, cast

from django.core.files import File
from wagtail.permissions import policy_registry

from accounts.models import User
from library.models import LibraryImage
from magazine.importing.importer import Outcome, check_issue, import_issue
from magazine.importing.problems import Report, printable
from magazine.importing.source import open_archive
from magazine.models import IssueUpload, MagazineIndexPage

KEPT_FOR = timedelta(days=1)


def may_import(user: Any, magazine: MagazineIndexPage) -> bool:
    """Whether somebody may add issues to a magazine and pictures to the library."""
    may_add_issues: bool = magazine.permissions_for_user(user).can_add_subpage()
    pictures = policy_registry.get_by_type(LibraryImage)
    return may_add_issues and pictures.user_has_permission(user, "add")


def keep_upload(
    *, file: File, name: str, magazine: MagazineIndexPage, user: User, moment: datetime
) -> IssueUpload:
    """Keep an archive until it is imported."""
    upload = IssueUpload(
        magazine=magazine, user=user, name=printable(name)[:255], uploaded_at=moment
    )
    upload.file.save(name, file, save=False)
    upload.save()
    return upload


def check_upload(upload: IssueUpload) -> Outcome:
    """Say what the import of an archive would make, and what is wrong with it."""
    return _run(upload, None, is_dry=True)


def import_upload(upload: IssueUpload, user: User) -> Outcome:
    """Import an archive; when that was possible, it is not kept any longer."""
    outcome = _run(upload, user, is_dry=False)
    if outcome.issue:
        discard(upload)
    return outcome


def discard(upload: IssueUpload) -> None:
    """Delete an archive and its row; the row first, as a file alone does no harm."""
    storage, name = upload.file.storage, str(upload.file.name)
    upload.delete()
    storage.delete(name)


def discard_old_uploads(moment: datetime) -> int:
    """Delete what nobody imported within a day; return how many."""
    old = list(IssueUpload.objects.filter(uploaded_at__lt=moment - KEPT_FOR).order_by("pk"))
    for upload in old:
        discard(upload)
    return len(old)


def _run(upload: IssueUpload, user: User | None, *, is_dry: bool) -> Outcome:
    report = Report()
    with upload.file.open("rb") as file:
        source = open_archive(cast(BinaryIO, file), upload.name, report)
        arguments: dict[str, Any] = {"source": source, "magazine": upload.magazine}
        if is_dry:
            return check_issue(**arguments, report=report)
        return import_issue(**arguments, report=report, user=user)
