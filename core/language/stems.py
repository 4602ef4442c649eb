"""Stems by rule, for words that no dictionary holds and for languages that have none here."""

import threading
from collections.abc import Callable
from functools import cache

import snowballstemmer

from core.language import ukrainian

# A snowball stemmer keeps the word it works on in itself: two threads must not share it at once.
_lock = threading.Lock()
_SNOWBALL = {"pl": "polish", "en": "english"}


def stem(form: str, language: str) -> str:
    """Return the stem of a form; the form itself where the language has no rules here."""
    if language == "uk":
        return ukrainian.stem(form)
    if language not in _SNOWBALL:
        return form
    with _lock:
        return _snowball(_SNOWBALL[language])(form)


@cache
def _snowball(name: str) -> Callable[[str], str]:
    return snowballstemmer.stemmer(name).stemWord
