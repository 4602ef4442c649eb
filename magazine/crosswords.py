"""Crosswords: words on a grid, how they are numbered, and what is wrong with how they lie."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from magazine.choices import Direction

SHORTEST_ANSWER = 2
SEPARATORS = " -–"

Place = tuple[int, int]  # row and column, both from 1


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A word with its clue, and where it starts."""

    answer: str
    clue: str
    direction: Direction
    row: int
    column: int

    @property
    def letters(self) -> str:
        """The answer as it stands in the grid: capitals, one a cell, nothing between words."""
        composed = unicodedata.normalize("NFC", self.answer).upper()
        return "".join(letter for letter in composed if letter not in SEPARATORS)

    @property
    def start(self) -> Place:
        return self.row, self.column

    @property
    def places(self) -> list[Place]:
        return [self._place(number) for number in range(len(self.letters))]

    @property
    def ends(self) -> tuple[Place, Place]:
        """The cells before the first letter and after the last, which must stay empty."""
        return self._place(-1), self._place(len(self.letters))

    def _place(self, number: int) -> Place:
        if self.direction == Direction.ACROSS:
            return self.row, self.column + number
        return self.row + number, self.column


@dataclass(frozen=True)
class Cell:
    """A cell to write a letter into; some carry the number of a word that starts there."""

    letter: str
    number: int | None


@dataclass(frozen=True)
class Clue:
    """A numbered word, as solvers see it."""

    number: int
    entry: Entry

    @property
    def length(self) -> int:
        return len(self.entry.letters)


@dataclass(frozen=True)
class Crossword:
    """A grid (None where no letter stands) and the clues of both directions by their numbers."""

    rows: list[list[Cell | None]]
    across: list[Clue]
    down: list[Clue]

    @property
    def width(self) -> int:
        return len(self.rows[0]) if self.rows else 0


@dataclass(frozen=True)
class Fault:
    """What is wrong with an entry, by its number in the list, and in which of its fields."""

    entry: int
    field: str
    message: str


def lay_out(entries: Sequence[Entry]) -> Crossword:
    """Return the crossword of these words; numbers run by rows, as everywhere."""
    letters = _letters(entries)
    starts = sorted({entry.start for entry in entries if entry.letters})
    numbers = {place: number for number, place in enumerate(starts, start=1)}
    height = max((row for row, _column in letters), default=0)
    width = max((column for _row, column in letters), default=0)
    rows = [
        [_cell((row, column), letters, numbers) for column in range(1, width + 1)]
        for row in range(1, height + 1)
    ]
    clues = sorted(
        (Clue(numbers[entry.start], entry) for entry in entries if entry.letters),
        key=lambda clue: clue.number,
    )
    across = [clue for clue in clues if clue.entry.direction == Direction.ACROSS]
    down = [clue for clue in clues if clue.entry.direction == Direction.DOWN]
    return Crossword(rows, across, down)


def faults(entries: Sequence[Entry], *, rows: int, columns: int) -> Iterator[Fault]:
    """Yield the first fault of each entry: letters, the edge of the grid, crossings, neighbours."""
    for number, entry in enumerate(entries):
        found = (
            _fault_of_letters(entry)
            or _fault_of_place(entry, rows, columns)
            or _fault_of_crossings(entry, entries[:number])
            or _fault_of_ends(entry, entries)
        )
        if found:
            yield Fault(number, *found)


def _letters(entries: Sequence[Entry]) -> dict[Place, str]:
    return {
        place: letter
        for entry in entries
        for place, letter in zip(entry.places, entry.letters, strict=True)
    }


def _cell(place: Place, letters: dict[Place, str], numbers: dict[Place, int]) -> Cell | None:
    return Cell(letters[place], numbers.get(place)) if place in letters else None


def _fault_of_letters(entry: Entry) -> tuple[str, str] | None:
    if not entry.letters.isalpha():
        return "answer", _("Only letters fit into the cells; spaces and hyphens are left out.")
    if len(entry.letters) < SHORTEST_ANSWER:
        return "answer", _("An answer has two letters at least.")
    return None


def _fault_of_place(entry: Entry, rows: int, columns: int) -> tuple[str, str] | None:
    if entry.row > rows:
        return "row", _("The grid has only so many rows: %(rows)s.") % {"rows": rows}
    if entry.column > columns:
        return "column", _("The grid has only so many columns: %(columns)s.") % {"columns": columns}
    last_row, last_column = entry.places[-1]
    beyond = max(last_row - rows, last_column - columns)
    if beyond > 0:
        message = _("The word sticks out of the grid; cells it lacks: %(beyond)s.")
        return "answer", message % {"beyond": beyond}
    return None


def _fault_of_crossings(entry: Entry, before: Sequence[Entry]) -> tuple[str, str] | None:
    mine = _letters([entry])
    for other in before:
        theirs = _letters([other])
        shared = sorted(mine.keys() & theirs.keys())
        if shared and other.direction == entry.direction:
            return "answer", _("The word lies on “%(word)s”.") % {"word": other.letters}
        for place in shared:
            if mine[place] != theirs[place]:
                return "answer", _(
                    "In row %(row)s, column %(column)s this word has %(mine)s,"
                    " but “%(word)s” has %(theirs)s."
                ) % {
                    "row": place[0],
                    "column": place[1],
                    "mine": mine[place],
                    "word": other.letters,
                    "theirs": theirs[place],
                }
    return None


def _fault_of_ends(entry: Entry, entries: Sequence[Entry]) -> tuple[str, str] | None:
    for other in entries:
        if other is not entry and set(entry.ends) & set(other.places):
            message = _("Leave an empty cell between this word and “%(word)s”.")
            return "answer", message % {"word": other.letters}
    return None
