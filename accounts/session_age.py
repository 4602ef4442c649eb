"""How long a session of staff may last: pure rules on what the session remembers."""

from datetime import datetime

from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase

STARTED = "staff_started_at"
SEEN = "staff_seen_at"

# The session is written at most once in so many seconds.
_PRECISION = 60


def is_over(session: SessionBase, now: datetime) -> bool:
    """Tell whether the pause was too long, or the session is too old."""
    moment = now.timestamp()
    seen, started = session.get(SEEN, moment), session.get(STARTED, moment)
    return (
        moment - seen >= settings.STAFF_SESSION_IDLE
        or moment - started >= settings.STAFF_SESSION_MAX
    )


def note_activity(session: SessionBase, now: datetime) -> None:
    """Remember the start, and now and then the last sign of life."""
    moment = now.timestamp()
    if session.get(STARTED) is None:
        session[STARTED] = moment
    if moment - session.get(SEEN, 0) >= _PRECISION:
        session[SEEN] = moment
