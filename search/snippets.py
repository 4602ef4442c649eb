"""The part of a text that answers a question, with the words that match marked in any form."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from core.language import Word, fold, word_terms, words

_LENGTH = 240
_READ_AHEAD = 20_000  # letters of a text that are looked through
_LEAD_IN = 60  # letters shown before the first match


def highlighted(text: str, wanted: frozenset[str], language: str) -> SafeString:
    """Return the text, escaped, with each word that has one of the wanted terms in <mark>."""
    return _marked(text, _matches(text, wanted, language))


def snippet(text: str, wanted: frozenset[str], language: str) -> SafeString:
    """Return some 240 letters of the text, where most wanted words stand, as `highlighted`."""
    matches = _matches(text[:_READ_AHEAD], wanted, language)
    start = _word_start(text, _best_start(matches) - _LEAD_IN)
    end = _word_end(text, start, start + _LENGTH)
    inside = [
        Word(word.text, word.start - start)
        for word in matches
        if start <= word.start and word.end <= end
    ]
    before, after = "… " if start else "", " …" if end < len(text) else ""
    return format_html("{}{}{}", before, _marked(text[start:end], inside), after)


def has_match(text: str, wanted: frozenset[str], language: str) -> bool:
    """Tell whether one of the wanted words stands in the text."""
    return bool(_matches(text, wanted, language))


def _matches(text: str, wanted: frozenset[str], language: str) -> list[Word]:
    # Forms of a word nearly always share its first letter: the dictionary is asked for few words.
    initials = {fold(term.lstrip("0"))[:1] for term in wanted}
    return [
        word
        for word in words(text)
        if fold(word.text[0]) in initials and word_terms(word.text, language) & wanted
    ]


def _best_start(matches: list[Word]) -> int:
    """Return where the stretch with the most different matching words begins."""

    def different(first: Word) -> int:
        near = (word for word in matches if 0 <= word.start - first.start < _LENGTH - _LEAD_IN)
        return len({word.text.lower() for word in near})

    return max(matches, key=different).start if matches else 0


def _word_start(text: str, place: int) -> int:
    return 0 if place <= 0 else text.find(" ", place) + 1


def _word_end(text: str, start: int, place: int) -> int:
    if place >= len(text):
        return len(text)
    space = text.rfind(" ", start + 1, place)
    return space if space > 0 else place


def _marked(text: str, matches: Iterable[Word]) -> SafeString:
    parts, place = [], 0
    for word in matches:
        parts.append((text[place : word.start], word.text))
        place = word.end
    return format_html("{}{}", format_html_join("", "{}<mark>{}</mark>", parts), text[place:])
