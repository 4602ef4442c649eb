"""What happened that others may want to spread: one signal, raised after commit.

A content app says "this was published"; listeners (posts, e-mails) know neither the app nor its
models. Listeners must be idempotent: the same announcement twice makes one draft, one e-mail.
"""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.dispatch import Signal

announced = Signal()


@dataclass(frozen=True, kw_only=True)
class Announcement:
    """One event worth telling.

    `kind` is a stable code (`article_published`, ...). `page` and `image` are primary keys, or
    None. `moment` is aware.
    """

    kind: str
    title: str
    url: str
    moment: datetime
    summary: str = ""
    language: str = "pl"
    page: int | None = None
    image: int | None = None


def announce(announcement: Announcement) -> None:
    """Tell the listeners once the transaction is committed; a rolled-back event is never told."""
    transaction.on_commit(lambda: _send(announcement))


def _send(announcement: Announcement) -> None:
    announced.send_robust(sender=Announcement, announcement=announcement)
