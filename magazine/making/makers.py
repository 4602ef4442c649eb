"""The register of makers: which kinds of files an issue is made into, and by what."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core.registry import Registry
from magazine.choices import FileKind
from magazine.making.material import Material

# report(done, all): how far the making has come, in steps of any size
Report = Callable[[int, int], None]


class CannotMakeError(Exception):
    """The file cannot be made, and the message tells an editor why."""


@dataclass(frozen=True, kw_only=True)
class MadeFile:
    """What a maker gives: a file in its folder; a PDF also knows its pages."""

    path: Path
    page_count: int = 0
    # primary key of a text's page -> number of the printed page on which it begins
    page_numbers: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Maker:
    """A kind of file and how it is made."""

    kind: FileKind
    media_type: str
    make: Callable[[Material, Path, Report], MadeFile]


makers: Registry[Maker] = Registry()


def maker_of(kind: str) -> Maker | None:
    """Return the maker of a kind of file, or None when there is none."""
    return next((maker for maker in makers if maker.kind == kind), None)
