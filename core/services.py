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
ANSWERS_A_MINUTE = 30


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
    """Count one answer and tell whether it counted.

    A `sender` (a browser's token, never an address) has one answer a day for each page, and a page
    takes a limited number a minute. Only a keyed digest of the sender stays in the cache for a day.
    """
    if _is_flooded(page.pk) or not cache.add(_answer_key(page.pk, sender), 1, ONE_ANSWER_SECONDS):
        return False
    tally, _created = HelpfulTally.objects.get_or_create(page=page)
    column = "helpful" if is_helpful else "unhelpful"
    HelpfulTally.objects.filter(pk=tally.pk).update(**{column: F(column) + 1})
    return True


def _is_flooded(page: int) -> bool:
    key = f"helpful-minute-{page}"
    cache.add(key, 0, 60)
    try:
        return cache.incr(key) > ANSWERS_A_MINUTE
    except ValueError:  # the minute ended between the two lines
        return False


def _answer_key(page: int, sender: str) -> str:
    digest = hmac.new(settings.SECRET_KEY.encode(), f"{page} {sender}".encode(), hashlib.sha256)
    return f"helpful-{digest.hexdigest()}"
