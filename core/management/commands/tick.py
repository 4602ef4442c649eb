"""Runs the periodic jobs that are due; a timer calls it each minute, or `--every` repeats it."""

import time
from typing import Any

import structlog
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections
from django.utils import timezone

from core.periodic import PeriodicJob, periodic_jobs

logger = structlog.get_logger(__name__)


class Command(BaseCommand):
    help = "Publish what is scheduled and run the periodic jobs that are due."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--every", type=int, metavar="SECONDS", help="repeat until stopped")

    def handle(self, *_args: Any, **options: Any) -> None:
        while True:
            self._tick()
            if not options["every"]:
                return
            close_old_connections()
            time.sleep(options["every"])

    def _tick(self) -> None:
        call_command("publish_scheduled", verbosity=0)
        for job in periodic_jobs:
            _run(job)


def _run(job: PeriodicJob) -> None:
    # One failing job must not keep the others from running; the log tells which one and why.
    try:
        job.run(timezone.now())
    except Exception:
        logger.exception("periodic_job_failed", job=job.name)
