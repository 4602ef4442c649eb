"""Work that is done again and again: apps register a job, `manage.py tick` runs what is due."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.registry import Registry


@dataclass(frozen=True, kw_only=True)
class PeriodicJob:
    """A callable that is idempotent and takes the moment (aware) at which it is run."""

    name: str
    every: timedelta
    run: Callable[[datetime], object]


periodic_jobs: Registry[PeriodicJob] = Registry()
