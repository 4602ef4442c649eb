"""Which texts of the admin Wagtail and its companions leave in English, in any of our languages.

Their own catalogues are often behind; locale_wagtail/ holds what we add.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from django.apps import apps
from django.conf import settings

ADDED = Path(settings.BASE_DIR) / "locale_wagtail"
DOMAINS = ("django", "djangojs")


def lacking(language: str, domain: str) -> list[Message]:
    """Return the messages that neither the package nor we translate, in the packages' order."""
    known = {_key(message) for message in _translated(ADDED, language, domain)}
    wanted: dict[Any, Message] = {}
    for folder in _locale_folders():
        known |= {_key(message) for message in _translated(folder, language, domain)}
        wanted |= {_key(message): message for message in _messages(folder, "en", domain)}
    return [message for key, message in wanted.items() if key not in known]


def wagtail_texts() -> set[str]:
    """Return every English text of Wagtail and its companions, of plurals the first form."""
    return {
        _key(message)[1]
        for folder in _locale_folders()
        for domain in DOMAINS
        for message in _messages(folder, "en", domain)
    }


def add_empty(language: str, domain: str, messages: list[Message]) -> Catalog:
    """Return our catalogue with the messages added, to be filled in by a translator."""
    path = _path(ADDED, language, domain)
    catalog = _read(path, language) if path.exists() else Catalog(locale=language, fuzzy=False)
    for message in messages:
        catalog.add(message.id, flags=message.flags, context=message.context)
    return catalog


def _locale_folders() -> Iterator[Path]:
    for config in apps.get_app_configs():
        folder = Path(config.path) / "locale"
        if config.name.startswith("wagtail") and folder.is_dir():
            yield folder


def _translated(folder: Path, language: str, domain: str) -> list[Message]:
    return [message for message in _messages(folder, language, domain) if _is_complete(message)]


def _messages(folder: Path, language: str, domain: str) -> list[Message]:
    path = _path(folder, language, domain)
    return [message for message in _read(path, language) if message.id] if path.exists() else []


def _path(folder: Path, language: str, domain: str) -> Path:
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


def _read(path: Path, language: str) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=language)


def _key(message: Message) -> tuple[str | None, str]:
    # the first form alone is what is looked up
    first = message.id if isinstance(message.id, str) else message.id[0]
    return message.context, first


def _is_complete(message: Message) -> bool:
    forms = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return not message.fuzzy and all(forms)
