"""Makes, enlarges and removes the demonstration district."""

import logging
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone, translation

from demo.address import answer_at
from demo.archive.planting import plant_archive
from demo.district import District
from demo.seeding import has_pages_of_its_own, missing_steps, plant, uproot
from demo.steps import STEPS
from demo.steps.people import PASSWORD, logins


class Command(BaseCommand):
    help = "Make the demonstration district; a second run adds only what is missing."

    def add_arguments(self, parser: CommandParser) -> None:
        what = parser.add_mutually_exclusive_group()
        what.add_argument("--remove", action="store_true", help="remove everything it made")
        what.add_argument(
            "--scale", type=int, metavar="N", help="have N more pages, for load tests"
        )
        parser.add_argument(
            "--with-logins",
            action="store_true",
            help="make accounts with a known password although this is not a development machine",
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        # hundreds of lines about single publishes would hide what the reader has to know
        logging.getLogger("wagtail").setLevel(logging.WARNING)
        with translation.override(settings.LANGUAGE_CODE):
            if options["remove"]:
                self.stdout.write(
                    f"Removed {uproot(District(timezone.localdate()))} things of the demonstration."
                )
                return
            logins_allowed = settings.DEBUG or options["with_logins"]
            self._plant(with_logins=logins_allowed, scale=options["scale"] or 0)

    def _plant(self, *, with_logins: bool, scale: int) -> None:
        if has_pages_of_its_own():
            self.stdout.write("This site has pages of its own: the demonstration stays away.")
            return
        district = District(timezone.localdate(), with_logins=with_logins)
        for step in plant(district, missing_steps(STEPS)):
            self.stdout.write(f"  {step.label}")
        for count in plant_archive(district, scale) if scale else ():
            self.stdout.write(f"  Archive: {count} of {scale} pages")
        answer_at(settings.WAGTAILADMIN_BASE_URL)
        self._say_where(with_logins=with_logins)

    def _say_where(self, *, with_logins: bool) -> None:
        self.stdout.write(f"\nThe demonstration stands at {settings.WAGTAILADMIN_BASE_URL}/")
        if not with_logins:
            return
        self.stdout.write(f"Sign in at /admin/ with the password {PASSWORD} as")
        for address, role in logins():
            self.stdout.write(f"  {address:<44} {role}")
