"""Making the file of an issue that was asked for, and putting it in the place of the old one."""

import logging
import secrets
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.files import File
from django.core.files.storage import default_storage
from django.db import transaction
from django.db.models import QuerySet
from django.utils import translation
from django.utils.translation import gettext as _

from core.content_version import advance_version
from magazine.choices import FileState
from magazine.making import CannotMakeError, MadeFile, Material, maker_of, material_of
from magazine.models import IssueFile
from magazine.services.files import enqueue

logger = logging.getLogger(__name__)
_SECONDS_BETWEEN_REPORTS = 1.0


def make_file(key: int, *, clock: Callable[[], datetime]) -> None:
    """Make the file with this primary key if it is still asked for; keep the old one on failure.

    A worker that takes the same task over makes the file again, and what the first one may still
    bring is thrown away.
    """
    made = _claim(key, clock())
    maker = made and maker_of(made.kind)
    if not made or not maker:
        return
    with (
        translation.override(made.issue.locale.language_code),
        TemporaryDirectory(prefix="issue-") as folder,
    ):
        try:
            material = material_of(made.issue)
            if made.source == material.source and made.is_public:
                _settle(made, {"finished_at": made.finished_at})
                return
            result = maker.make(material, Path(folder), _reporter(made))
            _keep(made, result, material, clock())
        except CannotMakeError as error:
            _fail(made, str(error), clock())
        except Exception:
            _fail(made, _("Something went wrong. Tell the people who run the site."), clock())
            raise


def _claim(key: int, moment: datetime) -> IssueFile | None:
    """Take it, unless nobody waits for it any more. The moment is the claim's mark."""
    waiting = IssueFile.objects.filter(
        pk=key, state__in=[FileState.WAITING, FileState.RUNNING]
    ).update(state=FileState.RUNNING, started_at=moment, is_wanted_again=False, error="")
    if not waiting:
        return None
    return IssueFile.objects.select_related("issue__locale").get(pk=key)


def _reporter(made: IssueFile) -> Callable[[int, int], None]:
    reported_at = 0.0

    def report(done: int, steps: int) -> None:
        nonlocal reported_at
        if time.monotonic() - reported_at >= _SECONDS_BETWEEN_REPORTS:
            reported_at = time.monotonic()
            _mine(made).update(steps_done=min(done, steps), steps=steps)

    return report


def _keep(made: IssueFile, result: MadeFile, material: Material, moment: datetime) -> None:
    """Store the new file, point to it, and remove the old one once nobody is led to it."""
    name = f"issues/{secrets.token_urlsafe(16)}{result.path.suffix}"
    with result.path.open("rb") as content:
        name = default_storage.save(name, File(content))
    values = {
        "file": name,
        "size": result.path.stat().st_size,
        "source": material.source,
        "is_public": not material.is_proof,
        "page_count": result.page_count,
        "page_numbers": {str(page): number for page, number in result.page_numbers.items()},
        "finished_at": moment,
    }
    is_kept = _settle(made, values)
    advance_version()  # pages that offer the file and name its pages are out of date
    stale = made.file.name if is_kept else name
    if stale:
        default_storage.delete(stale)


def _settle(made: IssueFile, values: dict) -> bool:
    """Write that it is ready, unless another worker has taken it over; make it again if changed."""
    with transaction.atomic():
        current = _mine(made).select_for_update().first()
        if current is None:
            return False
        again = current.is_wanted_again
        state = FileState.WAITING if again else FileState.READY
        _mine(made).update(state=state, is_wanted_again=False, **values)
        if again:
            enqueue(made)
    return True


def _fail(made: IssueFile, message: str, moment: datetime) -> None:
    logger.warning("No %s of issue %s", made.kind, made.issue_id)
    _mine(made).update(state=FileState.FAILED, error=message[:500], finished_at=moment)


def _mine(made: IssueFile) -> QuerySet[IssueFile]:
    return IssueFile.objects.filter(pk=made.pk, state=FileState.RUNNING, started_at=made.started_at)
