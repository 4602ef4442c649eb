"""The words that stand in what can be found, and the nearest of them to a mistyped one."""

import difflib
from collections.abc import Iterable

from core.language import fold, words
from core.language.words import compose
from search.models import Entry, KnownWord

_SHORTEST, _LONGEST = 3, 40
_LENGTH_DIFFERENCE = 2
_LIKENESS = 0.7
_MOST_CANDIDATES = 3_000
_BATCH = 500


def remember_words(entries: Iterable[Entry]) -> None:
    """Keep each form that stands in the entries."""
    forms = {(entry.language, form) for entry in entries for form in _forms(entry)}
    KnownWord.objects.bulk_create(
        [_known_word(language, form) for language, form in sorted(forms)],
        ignore_conflicts=True,
        batch_size=_BATCH,
    )


def forget_lost_words() -> None:
    """Drop the forms that stand in no entry any more."""
    standing: set[tuple[str, str]] = set()
    for entry in Entry.objects.iterator(chunk_size=_BATCH):
        standing |= {(entry.language, form) for form in _forms(entry)}
    known = KnownWord.objects.values_list("pk", "language", "form")
    lost = [pk for pk, language, form in known if (language, form) not in standing]
    for start in range(0, len(lost), _BATCH):
        KnownWord.objects.filter(pk__in=lost[start : start + _BATCH]).delete()


def corrected(text: str, language: str) -> str:
    """Return the text with each word that stands nowhere replaced by the nearest that does.

    Empty when every word is known, or when one has no likeness to any.
    """
    typed = list(words(compose(text)))
    known = _known_among({fold(word.text) for word in typed}, language)
    result, place = "", 0
    for word in typed:
        nearest = _kept_or_nearest(word.text, known, language)
        if not nearest:
            return ""
        result += compose(text)[place : word.start] + nearest
        place = word.end
    result += compose(text)[place:]
    return result if fold(result) != fold(text) else ""


def _kept_or_nearest(word: str, known: set[str], language: str) -> str:
    if len(word) < _SHORTEST or not word.isalpha() or fold(word) in known:
        return word
    return _nearest(fold(word), language)


def _nearest(folded: str, language: str) -> str:
    """Return the known form most like the folded word, whose first letters may be swapped."""
    near = KnownWord.objects.filter(
        language=language,
        initial__in=folded[:2],
        length__range=(len(folded) - _LENGTH_DIFFERENCE, len(folded) + _LENGTH_DIFFERENCE),
    ).order_by("form")
    forms = {word.folded: word.form for word in near[:_MOST_CANDIDATES]}
    matches = difflib.get_close_matches(folded, forms, n=1, cutoff=_LIKENESS)
    return forms[matches[0]] if matches else ""


def _known_among(folded: set[str], language: str) -> set[str]:
    found = KnownWord.objects.filter(language=language, folded__in=folded)
    return set(found.values_list("folded", flat=True))


def _forms(entry: Entry) -> set[str]:
    text = f"{entry.title} {entry.lead} {entry.text}"
    forms = {word.text.lower() for word in words(text) if word.text.isalpha()}
    return {form for form in forms if _SHORTEST <= len(form) <= _LONGEST}


def _known_word(language: str, form: str) -> KnownWord:
    folded = fold(form)[:_LONGEST]
    return KnownWord(
        language=language, form=form, folded=folded, initial=folded[:1], length=len(folded)
    )
