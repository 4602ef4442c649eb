"""Polish quotation marks for straight and foreign ones: „outer” and «inner»."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_MARK = re.compile(r"[\"“”„«»]")
_OPENING_BRACKETS = "([{–—-/\u200b"
_CLOSING = {"„": "”", "«": "»"}


@dataclass(frozen=True)
class _Open:
    """A mark that waits for its partner: where, as it stands, as it should be."""

    place: int
    written: str
    meant: str


def quote_corrections(text: str) -> Iterator[tuple[int, int, str]]:
    """Give the marks that have a partner and are not Polish yet.

    A mark without a partner stays: it may mean inches.
    """
    waiting: list[_Open] = []
    neighbour, neighbour_opens = -2, False
    for match in _MARK.finditer(text):
        place, mark = match.start(), match[0]
        beside = neighbour_opens and mark not in "”»"
        opens = beside if place - 1 == neighbour else _stands_before_word(text, place)
        opens = mark in "„«" or (opens and _is_followed(text, place))
        if opens and mark != "»":
            meant = mark if mark in "„«" else _next_mark(waiting)
            waiting.append(_Open(place, mark, meant))
        elif waiting and not opens and not text[place - 1].isspace():
            yield from _paired(waiting.pop(), place, mark)
        neighbour, neighbour_opens = place, opens


def _paired(first: _Open, place: int, mark: str) -> Iterator[tuple[int, int, str]]:
    meant = _CLOSING[first.meant]
    if first.written != first.meant:
        yield first.place, first.place + 1, first.meant
    if mark != meant:
        yield place, place + 1, meant


def _next_mark(waiting: list[_Open]) -> str:
    return "«" if waiting and waiting[-1].meant == "„" else "„"


def _stands_before_word(text: str, place: int) -> bool:
    before = text[place - 1 : place]
    return not before or before.isspace() or before in _OPENING_BRACKETS


def _is_followed(text: str, place: int) -> bool:
    after = text[place + 1 : place + 2]
    return bool(after) and not after.isspace()
