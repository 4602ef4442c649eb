"""What waits for a colleague: filled by the apps above, shown on the admin home page.

An app registers a provider from `AppConfig.ready`:

    waiting.register("statement_review", statement_review_waiting)

A provider takes the user and the moment (aware) and gives what waits for that person, the most
pressing first; it answers with an empty list when nothing does.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from core.registry import Registry


@dataclass(frozen=True, kw_only=True)
class WaitingItem:
    """One thing to do. `url` leads to the place in the admin where it is done."""

    title: str
    url: str
    detail: str = ""
    due_on: date | None = None
    is_overdue: bool = False


WaitingProvider = Callable[[Any, datetime], list[WaitingItem]]

waiting: Registry[WaitingProvider] = Registry()
