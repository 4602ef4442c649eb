"""Wagtail's command, but one page that is refused does not keep back the others."""

from typing import Any

from django.utils import timezone
from wagtail.management.commands import publish_scheduled

from core.timetable import keep_timetable


class Command(publish_scheduled.Command):
    help = "Publish and take down what editors have scheduled."

    def handle(self, *args: Any, **options: Any) -> None:
        if options["dryrun"]:
            super().handle(*args, **options)
        else:
            keep_timetable(timezone.now())
