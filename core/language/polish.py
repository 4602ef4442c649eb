"""Polish words by dictionary: every lemma a form may have, from Morfeusz (SGJP)."""

import threading
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice

import morfeusz2

# Which letters a plain letter may stand for when Polish is typed without its marks.
_MARKED = {"a": "ą", "c": "ć", "e": "ę", "l": "ł", "n": "ń", "o": "ó", "s": "ś", "z": "żź"}
_MOST_MARKS = 4
_MOST_VARIANTS = 250
_UNKNOWN = "ign"
_SURNAME = "nazwisko"
# One analyser for the process; Morfeusz must not be asked by two threads at once.
_lock = threading.Lock()


@lru_cache(maxsize=20_000)
def lemmas(form: str) -> frozenset[str]:
    """Return all lemmas of a form in lower case; nothing when the dictionary lacks it.

    The case of letters is ignored: "jelonkach" may be the place Jelonki as well as young deer.
    """
    readings = [
        reading for start, _, reading in _analyse(form) if start == 0 and reading[2] != _UNKNOWN
    ]
    return frozenset(_lemma(reading) for reading in _without_rare_surnames(readings)) - {""}


@lru_cache(maxsize=5_000)
def restored_lemmas(form: str) -> frozenset[str]:
    """Return the lemmas of all words that give this form when typed without Polish letters."""
    found: set[str] = set()
    for variant in islice(_variants(form), _MOST_VARIANTS):
        found |= lemmas.__wrapped__(variant)
    return frozenset(found)


def _variants(form: str) -> Iterator[str]:
    """Give the form with one, then two, then more of its letters marked."""
    frontier = [(form, 0)]
    for _ in range(_MOST_MARKS):
        following: list[tuple[str, int]] = []
        for word, place in frontier:
            following.extend(_marked_once(word, place))
        yield from (word for word, _ in following)
        frontier = following


def _marked_once(word: str, place: int) -> Iterator[tuple[str, int]]:
    for index in range(place, len(word)):
        for letter in _MARKED.get(word[index], ""):
            yield word[:index] + letter + word[index + 1 :], index + 1


def _analyse(form: str) -> list:
    with _lock:
        return _analyser().analyse(form)


@cache
def _analyser() -> morfeusz2.Morfeusz:
    """Load the dictionary (some 35 MB, a third of a second) when the first word is asked."""
    return morfeusz2.Morfeusz(
        generate=False, expand_tags=False, case_handling=morfeusz2.IGNORE_CASE
    )


def _without_rare_surnames(readings: list) -> list:
    """Drop surnames where the form is also an ordinary word: "Bemowie" is a place, not Mr Bem."""
    ordinary = [reading for reading in readings if _SURNAME not in reading[3]]
    return ordinary or readings


def _lemma(reading: tuple) -> str:
    name, tag = reading[1].partition(":")[0], reading[2]
    bare = "".join(filter(str.isalnum, name.lower()))
    # "niezgłoszony" is read as the negation of "zgłosić", and means the opposite.
    return f"nie{bare}" if tag.endswith(":neg") else bare
