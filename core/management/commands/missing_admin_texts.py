"""Lists the texts of the admin that are still English; after an upgrade of Wagtail, add them."""

from typing import Any

from babel.messages.pofile import write_po
from django.core.management.base import BaseCommand, CommandParser

from core.admin_texts import ADDED, DOMAINS, add_empty, lacking


class Command(BaseCommand):
    help = "List the texts of Wagtail that have no translation into a language."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("language", help="pl or uk")
        parser.add_argument(
            "--add", action="store_true", help="add them, empty, to locale_wagtail/ to be filled in"
        )

    def handle(self, *_args: Any, **options: Any) -> None:
        for domain in DOMAINS:
            messages = lacking(options["language"], domain)
            for message in messages:
                self.stdout.write(f"{domain}: {message.id}")
            if options["add"] and messages:
                self._add(options["language"], domain)

    def _add(self, language: str, domain: str) -> None:
        path = ADDED / language / "LC_MESSAGES" / f"{domain}.po"
        catalog = add_empty(language, domain, lacking(language, domain))
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("wb") as file:
            write_po(file, catalog, width=0, no_location=True)
