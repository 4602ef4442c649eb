"""Polish typographic rules: what to change in a text so that it reads as if set by a printer.

`corrections` looks at one paragraph and says what to put where; `typeset` does it to plain text,
core.language.hypertext to pages. Applying them twice changes nothing more.

Sources: A. Wolański, „Edycja tekstów” (PWN 2017); rules 1-3 of PN-83/P-55366.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from core.language.bound_words import (
    BEFORE_NAME,
    BEFORE_NUMBER,
    BEFORE_NUMBER_ALONE,
    COUNTED,
    MONTHS,
    MONTHS_NAMED,
    NUMBERED,
    TIMES,
    UNITS,
    WEEKDAYS,
)
from core.language.quotation_marks import quote_corrections

NBSP = "\u00a0"
# Stands for something inside a paragraph that is left as it is: code, a foreign word, a picture.
OPAQUE = "\ufffc"
LANGUAGE = "pl"
# Starts with, ends before, becomes.
Correction = tuple[int, int, str]

_GAP = r"[ \t\r\n\u00a0\u202f]+"
_BREAKING = re.compile(r"[ \t\r\n]")
_FIRST_YEAR, _LAST_YEAR = 1000, 2199
_GROUPED = range(5, 13)
_MOST_GROUPS = 5
_FAR_ENOUGH = 24
_PHONE_DIGITS = range(7, 13)

# Each pattern captures the gap that must not break.
_GAPS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?<![\w.’'/-])[aiouwzAIOUWZ]({_GAP})(?=\S)",
        rf"(?<![\w.-])(?i:{BEFORE_NUMBER})({_GAP})(?=[\d+(])",
        rf"(?<![\w.-])(?<!\d\s){BEFORE_NUMBER_ALONE}({_GAP})(?=\d)",
        rf"(?<![\w.-])(?<!\d\s)(?i:{BEFORE_NAME})({_GAP})(?=[A-ZŁŚŻŹĆÓ\d„\"]|{BEFORE_NAME})",
        rf"(?<![\w.’'-])[A-ZŁŚŻŹĆ]\.({_GAP})(?=[A-ZŁŚŻŹĆÓ](?:\.|[a-ząćęłńóśźż]))",
        rf"\d({_GAP})(?=(?:{UNITS}|{TIMES})(?!\w))",
        rf"(?<!\w)[IVX]+({_GAP})(?=(?:w\.|wieku)(?!\w))",
        rf"(?<!\d)\d{{1,2}}({_GAP})(?=(?:{MONTHS})(?!\w))",
        rf"(?<=[^\s])({_GAP})(?=[-–—](?:{_GAP}[^\s]|$))",
    )
)
_ELLIPSIS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")
_SPACED_HYPHEN = re.compile(rf"(?<=\S)(?:{_GAP})(-)(?={_GAP}\S)(?!{_GAP}[\d,]+{_GAP}=)")
_NAMED_RANGE = re.compile(
    rf"(?<![\w-])(?:(?i:{WEEKDAYS})(-)(?i:{WEEKDAYS})|(?i:{MONTHS_NAMED})(-)(?i:{MONTHS_NAMED})"
    r"|[IVX]+(-)[IVX]+(?=[ \u00a0](?:w\.|wiek)))(?![\w-])"
)
_NUMBER = rf"(?:\d{{1,3}}(?:{_GAP}\d{{3}})+(?!\d)|\d+(?:[.,:]\d+)*)"
_RANGE = re.compile(rf"(?<![\w.,:/+–−-])({_NUMBER})(-)({_NUMBER})(?![\w/–-])")
_QUANTITY_FOLLOWS = re.compile(rf"(?:{_GAP})?(?:{UNITS}|{COUNTED})(?!\w)")
_TIMES_FOLLOW = re.compile(rf"{_GAP}(?:{TIMES})(?!\w)")
_PAGES_PRECEDE = re.compile(rf"(?:\b(?:s|str|art|poz|ust)\.|§){_GAP}$")
_NUMBERED_PRECEDE = re.compile(rf"(?i:(?<!\w)(?:{NUMBERED}))(?:{_GAP})?$")
_HOUR_OR_DAY = re.compile(r"\d{1,2}(?:[.:]\d{2})?")
_DAY_OF_YEAR = re.compile(r"\d{1,2}\.\d{1,2}(?:\.\d{4})?")
_MULTIPLIED = re.compile(
    rf"(?<![\w.,–-])\d+(?:,\d+)?(?:(?:{_GAP})?[xX×](?:{_GAP})?\d+(?:,\d+)?)+(?![\w–-])"
)
_HEXADECIMAL = re.compile(r"0[xX]")
_TIMES_SIGN = re.compile(rf"({_GAP})?([xX×])({_GAP})?")
_DIGIT_GROUPS = re.compile(rf"(?<![\w.,])\+?\d+(?:{_GAP}\d+)+(?!\w)")
_DIGITS = re.compile(r"\d+")
_LONG_NUMBER = re.compile(r"(?<![\w.,:/+#–-])(\d+)(?:,\d+)?(?:[-–](\d+)(?:,\d+)?)?(?![\d–-])")
_ADDRESS = re.compile(
    r"(?<![^\s\"'’“„”»«<>(])[^\s\"'’“„”»«<>(]*(?:://|@)[^\s\"“„”»«<>]*"
    r"|(?<![\w-])(?:[\w-]+\.)+[a-zA-Z]{2,6}\b(?:[/?#][^\s\"“„”»«<>]*)?"
)
# Without any of these no rule has work.
_WORTH_A_LOOK = re.compile(
    r"[\d\"“”'-]|\.\.|[ \t\r\n][–—]|\b\w[ \t\r\n]|\w\.[ \t\r\n]|[IVXr§][ \t\r\n]"
)


def typeset(text: str, language: str = LANGUAGE) -> str:
    """Return the text with spaces that may not break, quotation marks, dashes and grouped digits.

    Every line is a paragraph. A text in another language than Polish is returned as it is.
    """
    if language != LANGUAGE or not text:
        return text
    return "".join(_apply(line, corrections(line)) for line in text.splitlines(keepends=True))


def corrections(paragraph: str) -> list[Correction]:
    """Say what to change in one Polish paragraph, in order and without overlaps."""
    if not _WORTH_A_LOOK.search(paragraph):
        return []
    found = {start: (start, end, new) for rule in _RULES for start, end, new in rule(paragraph)}
    if not found:
        return []
    kept = [match.span() for match in _ADDRESS.finditer(paragraph)]
    return sorted(
        change
        for change in found.values()
        if not any(start <= change[0] < end for start, end in kept)
    )


def _apply(text: str, changes: list[Correction]) -> str:
    parts: list[str] = []
    place = 0
    for start, end, new in changes:
        parts += text[place:start], new
        place = end
    return "".join(parts) + text[place:]


def _gap(match: re.Match[str], group: int = 1) -> Iterator[Correction]:
    """Close a gap that may break; one that may not, of whatever width, stays."""
    if match[group] and _BREAKING.search(match[group]):
        yield *match.span(group), NBSP


def _gaps(text: str) -> Iterator[Correction]:
    ending = len(text.rstrip())
    for pattern in _GAPS:
        for match in pattern.finditer(text, 0, ending):
            yield from _gap(match)


def _signs(text: str) -> Iterator[Correction]:
    for match in _ELLIPSIS.finditer(text):
        yield *match.span(), "…"
    for match in _APOSTROPHE.finditer(text):
        yield *match.span(), "’"
    for match in _SPACED_HYPHEN.finditer(text):
        yield *match.span(1), "–"


def _ranges(text: str) -> Iterator[Correction]:
    for match in _NAMED_RANGE.finditer(text):
        group = match.lastindex or 1
        yield *match.span(group), "–"
    for match in _RANGE.finditer(text):
        if _is_range(text, match):
            yield *match.span(2), "–"


def _is_range(text: str, match: re.Match[str]) -> bool:
    """Tell a span of numbers from telephones, postcodes, scores and marks of documents."""
    before, after = _before(text, match), match.end()
    first, last = match[1], match[3]
    if _NUMBERED_PRECEDE.search(before) and len(last) > 2:
        return False
    if _HOUR_OR_DAY.fullmatch(first) and _HOUR_OR_DAY.fullmatch(last):
        return _value(first) < _value(last)
    if _DAY_OF_YEAR.fullmatch(last) and (first.isdigit() or _DAY_OF_YEAR.fullmatch(first)):
        return len(first) > 2 or _value(first) < _value(last)
    if _is_year(first) and _is_year(last) and first < last:
        return not re.search(r"\d[ \u00a0]$", before)
    counted = _QUANTITY_FOLLOWS.match(text, after) or _TIMES_FOLLOW.match(text, after)
    return bool(counted or _PAGES_PRECEDE.search(before)) and _value(first) < _value(last)


def _before(text: str, match: re.Match[str]) -> str:
    """What stands before, as far as the words that matter reach."""
    return text[max(0, match.start() - _FAR_ENOUGH) : match.start()]


def _is_year(number: str) -> bool:
    return len(number) == 4 and number.isdigit() and _FIRST_YEAR <= int(number) <= _LAST_YEAR


def _value(number: str) -> float:
    whole, *parts = re.split(r"[.,:]", re.sub(r"\s", "", number))
    return float(f"{whole}.{''.join(parts) or 0}")


def _multiplied(text: str) -> Iterator[Correction]:
    for match in _MULTIPLIED.finditer(text):
        if _HEXADECIMAL.match(match[0]):
            continue
        for sign in _TIMES_SIGN.finditer(text, *match.span()):
            yield from _gap(sign, 1)
            if sign[2] != "×":
                yield *sign.span(2), "×"
            yield from _gap(sign, 3)


def _digit_groups(text: str) -> Iterator[Correction]:
    """Hold together "814 861" and "22 443 76 95", not a list of numbers."""
    for match in _DIGIT_GROUPS.finditer(text):
        groups = list(_DIGITS.finditer(text, *match.span()))
        together = next((groups[n:] for n in range(len(groups)) if _is_one(groups[n:])), [])
        for left, right in pairwise(together):
            if _BREAKING.search(text, left.end(), right.start()):
                yield left.end(), right.start(), NBSP


def _is_one(groups: list[re.Match[str]]) -> bool:
    if not 2 <= len(groups) <= _MOST_GROUPS:
        return False
    first, *others = (match[0] for match in groups)
    if all(len(group) == 3 for group in others) and len(first) <= 3 and first[0] != "0":
        return True
    digits = len(first) + sum(map(len, others))
    return digits in _PHONE_DIGITS and all(len(group) in (2, 3) for group in (first, *others))


def _long_numbers(text: str) -> Iterator[Correction]:
    """Group the digits of quantities: numbers of five and more that something is counted in."""
    for match in _LONG_NUMBER.finditer(text):
        if not _QUANTITY_FOLLOWS.match(text, match.end()):
            continue
        if _NUMBERED_PRECEDE.search(_before(text, match)):
            continue
        for group in (1, 2):
            if _is_long(match[group]):
                start, end = match.span(group)
                yield from ((place, place, NBSP) for place in range(end - 3, start, -3))


def _is_long(number: str | None) -> bool:
    return number is not None and len(number) in _GROUPED and number[0] != "0"


_RULES: tuple[Callable[[str], Iterator[Correction]], ...] = (
    _gaps,
    _signs,
    _ranges,
    _multiplied,
    _digit_groups,
    _long_numbers,
    quote_corrections,
)
