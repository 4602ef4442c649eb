"""What the words of a question may stand for, given what stands in the index."""

from core.language import (
    is_typed_plain,
    lemmas,
    query_alternatives,
    restored_lemmas,
    telling_forms,
)
from search.engines import get_engine
from search.models import KnownWord
from search.question import LONGEST_QUERY

_MOST_WORDS = 12

Terms = frozenset[str]


def read(text: str, language: str) -> tuple[Terms, ...]:
    """Return one set of terms for each word that counts, in at most two queries."""
    text = text[:LONGEST_QUERY]
    if not is_typed_plain(text, language):
        return tuple(query_alternatives(text, language)[:_MOST_WORDS])
    spellings = _other_spellings(telling_forms(text, language)[:_MOST_WORDS], language)
    return tuple(query_alternatives(text, language, spellings.__getitem__)[:_MOST_WORDS])


def _other_spellings(forms: list[str], language: str) -> dict[str, Terms]:
    """Return the lemmas that forms may have when their Polish letters were left out.

    "laka" is a form of "lak" (sealing wax) and may be meant as "łąka" (meadow). Where texts speak
    of wax, only forms that stand there as written join it; where none does, all that might be.
    """
    restored = {form: restored_lemmas(form) for form in forms}
    ambiguous = {form: lemmas(form) for form in forms if restored[form] - lemmas(form)}
    as_typed = get_engine().standing(ambiguous, language)
    if not as_typed:
        return restored
    known = KnownWord.objects.filter(language=language, folded__in=as_typed)
    for form in as_typed:
        restored[form] = frozenset()
    for folded, form in known.values_list("folded", "form"):
        restored[folded] |= lemmas(form)
    return restored
