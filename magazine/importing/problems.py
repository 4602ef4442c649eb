"""What is wrong with an import, where it stands and what to do about it."""

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NamedTuple

from django.utils.translation import gettext as _


class Place(NamedTuple):
    """A line of a file; 0 is the file as a whole."""

    file: str
    line: int = 0


@dataclass(frozen=True, kw_only=True)
class Problem:
    """A fault that stops the import, or a notice that does not."""

    file: str
    line: int
    message: str
    advice: str = ""
    is_notice: bool = False

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}" if self.line else self.file
        return f"{where}: {self.message} {self.advice}".rstrip()


@dataclass
class Report:
    """Everything that was found, in the order of files and lines."""

    found: list[Problem] = field(default_factory=list)

    def fault(self, place: Place, message: str, advice: str = "") -> None:
        """Note what stops the import."""
        self._note(place, message, advice, is_notice=False)

    def notice(self, place: Place, message: str, advice: str = "") -> None:
        """Note what an editor should know, though the import goes on."""
        self._note(place, message, advice, is_notice=True)

    @property
    def faults(self) -> list[Problem]:
        return [problem for problem in self.problems if not problem.is_notice]

    @property
    def notices(self) -> list[Problem]:
        return [problem for problem in self.problems if problem.is_notice]

    @property
    def problems(self) -> list[Problem]:
        """Each once, by file and line."""
        return sorted(dict.fromkeys(self.found), key=lambda each: (each.file, each.line))

    def _note(self, place: Place, message: str, advice: str, *, is_notice: bool) -> None:
        self.found.append(
            Problem(
                file=printable(place.file),
                line=place.line,
                message=message,
                advice=advice,
                is_notice=is_notice,
            )
        )


def printable(text: str) -> str:
    """Return a name without what a terminal or a database would stumble over."""
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)


def did_you_mean(word: str, known: list[str]) -> str:
    """Return advice that names the nearest of the known words, or all of them."""
    nearest = get_close_matches(word, known, n=1, cutoff=0.6)
    if nearest:
        return _("Did you mean “%(word)s”?") % {"word": nearest[0]}
    return _("Known are: %(words)s.") % {"words": ", ".join(known)} if known else ""
