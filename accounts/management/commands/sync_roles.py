"""Makes the roles' groups follow accounts/roles.py, and says what differed."""

import argparse

from django.core.management.base import BaseCommand, CommandError

from accounts.services import sync_roles


class Command(BaseCommand):
    help = "Make the roles' groups follow accounts/roles.py, and say what differed."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--check", action="store_true", help="change nothing; fail if it would")

    def handle(self, **options: object) -> None:
        """Print one line per difference; with --check fail when there is any."""
        differences = sync_roles(dry_run=bool(options["check"]))
        for difference in differences:
            self.stdout.write(str(difference))
        unknown = [d for d in differences if d.problem == "unknown"]
        if unknown or (options["check"] and differences):
            raise CommandError(f"Roles differ from accounts/roles.py: {len(differences)}")
        self.stdout.write(f"Roles are as declared; {len(differences)} corrected.")
