"""A text cut into words, with their places."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from core.language.folding import APOSTROPHES

# Letters and digits; an apostrophe inside a word belongs to it ("п'ять", "O'Brien").
_WORD = re.compile(rf"[^\W_]+(?:[{APOSTROPHES}][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written, and where it starts in the (NFC) text."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def compose(text: str) -> str:
    """Return the text with each letter and its mark as one sign (NFC)."""
    return unicodedata.normalize("NFC", text)


def words(text: str) -> Iterator[Word]:
    """Give the words of a composed text in order."""
    for match in _WORD.finditer(text):
        yield Word(match.group(), match.start())
