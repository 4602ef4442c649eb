"""What the base of all pages writes: announcements of new pages, answers to “was this helpful?”."""

import hashlib
import hmac

from django.conf import settings
from django.core.cache import cache
from django.db.models import F
from wagtail.models import Page

from core.announcements import Announcement, announce
from core.models import BasePage, HelpfulTally

ONE_ANSWER_SECONDS = 24 * 3600


def announce_first_publish(page: BasePage) -> None:
    """Announce a page that residents can see for the first time.

    Says nothing for a page without an `announcement_kind`, one that is only scheduled, and one
    that was published before: the first publish sets both moments to the same value.
    """
    is_first = page.live and page.first_published_at == page.last_published_at
    if not (page.announcement_kind and is_first):
        return
    announce(
        Announcement(
            kind=page.announcement_kind,
            title=page.share_title,
            summary=page.share_summary,
            url=page.full_url or "",
            moment=page.last_published_at,
            language=page.locale.language_code,
            page=page.pk,
            image=page.share_image_id,
        )
    )


def count_answer(*, page: Page, is_helpful: bool, sender: str) -> bool:
    """Count one answer and tell whether it counted: a sender has one a day for each page.

    `sender` (an address on the network) is not stored: a keyed digest of it stays a day in the
    cache, so that it cannot be read back.
    """
    if not cache.add(_answer_key(page.pk, sender), 1, ONE_ANSWER_SECONDS):
        return False
    tally, _created = HelpfulTally.objects.get_or_create(page=page)
    column = "helpful" if is_helpful else "unhelpful"
    HelpfulTally.objects.filter(pk=tally.pk).update(**{column: F(column) + 1})
    return True


def _answer_key(page: int, sender: str) -> str:
    digest = hmac.new(settings.SECRET_KEY.encode(), f"{page} {sender}".encode(), hashlib.sha256)
    return f"helpful-{digest.hexdigest()}"
