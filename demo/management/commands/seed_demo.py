"""Makes the demonstration district."""

from django.core.management.base import BaseCommand


class Command(BaseCommand):
    help = "Make the demonstration district (idempotent)."

    def handle(self, *args: object, **options: object) -> None:  # noqa: ARG002 - Django's signature
        self.stdout.write("")
