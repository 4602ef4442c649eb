"""Runs the periodic jobs that are due; a timer calls it each minute, or `--every` repeats it."""

import time
from typing import Any

import structlog
from django.core.management.base import BaseCommand, CommandParser
from django.db import close_old_connections
from django.utils import timezone

from core.models import JobRun
from core.periodic import PeriodicJob, periodic_jobs

logger = structlog.get_logger(__name__)


class Command(BaseCommand):
    help = "Publish what is scheduled and run the other periodic jobs that are due."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--every", type=int, metavar="SECONDS", help="repeat until stopped")

    def handle(self, *_args: Any, **options: Any) -> None:
        while True:
            for job in periodic_jobs:
                _run_if_due(job)
            if not options["every"]:
                return
            close_old_connections()
            time.sleep(options["every"])


def _run_if_due(job: PeriodicJob) -> None:
    moment = timezone.now()
    # One failing job must not keep the others from running; the log tells which one and why.
    try:
        if JobRun.objects.claim(job.name, every=job.every, moment=moment):
            job.run(moment)
    except Exception:
        logger.exception("periodic_job_failed", job=job.name)
