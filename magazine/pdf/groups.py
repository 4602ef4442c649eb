"""The texts of an issue as they follow each other on paper, grouped by column."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from magazine.models import Column
from magazine.pdf.segments import Segment, segments_of
from magazine.selectors import Piece

# stored letters that fill less than a page beside its pictures
_SHORT = 5500
# below the title of the issue: a column, a text, a section
_TITLE_LEVEL = 2


@dataclass(frozen=True, kw_only=True)
class Text:
    """One text; under the heading of a column its own headings stand a level deeper."""

    piece: Piece
    section_level: int
    segments: list[Segment]

    @property
    def is_short(self) -> bool:
        """Whether it may share a page with others."""
        length = len(str(list(self.piece.page.body.raw_data)))
        return length < _SHORT and not any(segment.is_wide for segment in self.segments)


@dataclass(frozen=True, kw_only=True)
class Group:
    """Neighbouring texts of one column, or texts without one."""

    column: Column | None
    texts: list[Text]


def groups_of(pieces: Iterable[Piece]) -> list[Group]:
    """Return groups in the editors' order: a column that comes back later is a second group."""
    return [
        Group(column=found[0].column, texts=[_text(piece) for piece in found])
        for _key, each in groupby(pieces, key=lambda piece: piece.column and piece.column.pk)
        if (found := list(each))
    ]


def _text(piece: Piece) -> Text:
    level = _TITLE_LEVEL + 1 + bool(piece.column)
    segments = segments_of(piece.page.body, level)
    return Text(piece=piece, section_level=level, segments=segments)
