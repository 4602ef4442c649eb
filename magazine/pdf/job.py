"""What goes to the printing process and what comes back; plain values only."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class PrintJob:
    """A document to print. `files` and `folders` are all that may be opened for it."""

    html: str
    base_url: str
    stylesheet: str
    # addresses as they stand in the HTML -> paths on the disk
    files: dict[str, str] = field(default_factory=dict)
    folders: list[str] = field(default_factory=list)
    output: str
    is_tagged: bool = True


@dataclass(frozen=True, kw_only=True)
class Printed:
    """How many pages it has, and on which page each anchor stands, counted from 1."""

    pages: int
    anchors: dict[str, int]
    # what could not be opened
    refused: list[str] = field(default_factory=list)
