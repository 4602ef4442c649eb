"""Fails when a text has no Polish or no Ukrainian translation."""

from pathlib import Path
from typing import Any

from babel.messages.pofile import read_po
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError


class Command(BaseCommand):
    help = "Fail when a catalogue in LOCALE_PATHS has missing or fuzzy translations."

    def handle(self, *_args: Any, **_options: Any) -> None:
        gaps = [
            f"{path.parent.parent.name}: {message.id}"
            for folder in settings.LOCALE_PATHS
            for path in sorted(Path(folder).glob("*/LC_MESSAGES/*.po"))
            for message in read_po(path.open("rb"))
            if message.id and (message.fuzzy or not _is_complete(message.string))
        ]
        if gaps:
            raise CommandError("Not translated:\n" + "\n".join(gaps))


def _is_complete(translation: object) -> bool:
    return all(translation) if isinstance(translation, tuple | list) else bool(translation)
