"""Text files of an import: their letters, and the metadata at their top."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from magazine.importing.problems import Place, Report
from magazine.importing.source import Source

MOST_TEXT = 1024 * 1024
# no text needs them, and neither databases nor e-books take them
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
FENCE = re.compile(r"---[ \t]*")


@dataclass(frozen=True)
class Parts:
    """The two parts of a file; each keeps the lines that it has in the file."""

    metadata: str
    body: str


def read_text(source: Source, name: str, report: Report) -> str:
    """Return a file's text with plain line ends, or nothing and a fault."""
    entry = source.entries[name]
    if entry.size > MOST_TEXT:
        report.fault(
            Place(name), _("The text is longer than a megabyte."), _("Divide it into parts.")
        )
        return ""
    try:
        return _decoded(entry.read(), name, report)
    except OSError:
        report.fault(Place(name), _("The file cannot be read."), _("Pack the folder again."))
        return ""


def split(text: str) -> Parts:
    """Divide a text into the metadata between two lines of `---` at its top, and the rest."""
    lines = text.split("\n")
    if not FENCE.fullmatch(lines[0]):
        return Parts("", text)
    for number, line in enumerate(lines[1:], start=1):
        if FENCE.fullmatch(line):
            blank = [""] * (number + 1)
            return Parts("\n".join(["", *lines[1:number]]), "\n".join(blank + lines[number + 1 :]))
    return Parts("", text)


def _decoded(raw: bytes, name: str, report: Report) -> str:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        report.fault(
            Place(name, line),
            _("These letters are not written as UTF-8."),
            _("Save the file again with the encoding UTF-8."),
        )
        return ""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if found := CONTROL.search(text):
        line = text.count("\n", 0, found.start()) + 1
        report.fault(
            Place(name, line),
            _("An invisible control character stands here."),
            _("Delete it, or write the line anew."),
        )
        return ""
    return text
