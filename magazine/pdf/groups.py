"""The texts of an issue as they follow each other, grouped by column."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from magazine.models import Column
from magazine.selectors import Piece


@dataclass(frozen=True, kw_only=True)
class Group:
    """Neighbouring texts of one column, or texts without one."""

    column: Column | None
    pieces: list[Piece]


def groups_of(pieces: Iterable[Piece]) -> list[Group]:
    """Return groups in the editors' order: a column that comes back later is a second group."""
    return [
        Group(column=found[0].column, pieces=found)
        for _key, each in groupby(pieces, key=lambda piece: piece.column and piece.column.pk)
        if (found := list(each))
    ]
