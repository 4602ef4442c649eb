"""A paragraph whose text is spread over several places of a page, set as one."""

import re
from bisect import bisect_right
from html import unescape

from core.language.typography import Correction, corrections

_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);", re.IGNORECASE)
_WHITESPACE = " \t\r\n\f"


def set_texts(texts: tuple[str, ...], between: tuple[str, ...]) -> tuple[str, ...]:
    """Return the texts as written in HTML, set as one paragraph.

    `between` says what to think of before each text: nothing for an inline tag, a sign for what
    is left alone. Spaces that stand alone between two tags stay: layout may count on them.
    """
    pieces = [_Piece(text) for text in texts]
    starts, whole = [], ""
    for piece, before in zip(pieces, between, strict=True):
        whole += before
        starts.append(len(whole))
        whole += piece.read
    for change in reversed(corrections(whole)):
        _spread(change, starts, pieces)
    return tuple(piece.written for piece in pieces)


def _spread(change: Correction, starts: list[int], pieces: list["_Piece"]) -> None:
    """Write the new text at the first character of the old, and take the others away."""
    start, end, new = change
    places = [(pieces[n], at - starts[n]) for at, n in _located(start, end, starts)]
    if any(piece.is_blank for piece, _ in places):
        return
    if start == end:
        piece, at = places[0]
        piece.replace(at, at, new)
        return
    for number, (piece, at) in reversed(list(enumerate(places))):
        piece.replace(at, at + 1, "" if number else new)


def _located(start: int, end: int, starts: list[int]) -> list[tuple[int, int]]:
    return [(at, bisect_right(starts, at) - 1) for at in range(start, max(end, start + 1))]


class _Piece:
    """A text as written, with entities, and as read."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.is_blank = not written.strip(_WHITESPACE)
        self.read = written
        self.places: list[int] = []
        if "&" in written:
            self.read, self.places = _decoded(written)

    def replace(self, start: int, end: int, new: str) -> None:
        """Replace characters as read; from the end to the beginning, so that places hold."""
        if self.places:
            start, end = self.places[start], self.places[end]
        self.written = self.written[:start] + new + self.written[end:]


def _decoded(written: str) -> tuple[str, list[int]]:
    """Return the text as read, and where each of its characters begins as written."""
    read: list[str] = []
    places: list[int] = []
    place = 0
    for entity in _ENTITY.finditer(written):
        sign = unescape(entity[0])
        if len(sign) != 1:
            continue
        read.append(written[place : entity.start()])
        places.extend(range(place, entity.start()))
        read.append(sign)
        places.append(entity.start())
        place = entity.end()
    read.append(written[place:])
    return "".join(read), [*places, *range(place, len(written) + 1)]
