"""What a word is looked up by: the terms that all its forms share, by language.

A text gives terms for the index, a question gives alternatives: sets of terms of which one must
stand in the text. Terms are letters and digits only: every full-text engine keeps them whole.
"""

from collections.abc import Callable
from functools import lru_cache

from core.language import polish
from core.language.folding import fold, has_marks
from core.language.stems import stem
from core.language.stop_words import STOP_WORDS
from core.language.words import compose, words

# Stems are marked so that they never meet a dictionary lemma of the same letters; those of folded
# forms once more, so that "sąd" does not meet "sad".
_STEM, _FOLDED_STEM = "0", "1"
_LONGEST_WORD = 60
# What is written short in addresses is also found by the whole word.
_ABBREVIATIONS = {"ul": "ulica", "al": "aleja", "os": "osiedle", "pl": "plac", "nr": "numer"}
# Endings that look otherwise without Polish letters, for words that no dictionary restores.
_MARKED_ENDINGS = {"ow": "ów", "a": "ą", "e": "ę"}

Terms = frozenset[str]


def index_terms(text: str, language: str) -> list[str]:
    """Return the terms of a text, each as often as its words stand there."""
    found: list[str] = []
    for word in words(compose(text)):
        found.extend(sorted(word_terms(word.text, language)))
    return found


def query_alternatives(
    text: str, language: str, restore: Callable[[str], Terms] = polish.restored_lemmas
) -> list[Terms]:
    """Return one set of terms for each word that counts in what somebody typed.

    A text with no mark at all may have been typed without Polish letters: then `restore` says
    which lemmas each word may stand for.
    """
    forms = telling_forms(text, language)
    if is_typed_plain(text, language):
        return [_plain_terms(form) | restore(form) for form in forms]
    return [_form_terms(form, language) | _stems(form, language) for form in forms]


def telling_forms(text: str, language: str) -> list[str]:
    """Return the words of a question in lower case; small words only when there are no others."""
    forms = [_form(word.text) for word in words(compose(text))]
    stop_words = STOP_WORDS.get(language, frozenset())
    return [form for form in forms if form not in stop_words] or forms


def is_typed_plain(text: str, language: str) -> bool:
    """Tell whether a question may have been typed without Polish letters."""
    return language == "pl" and not has_marks(text)


def word_terms(word: str, language: str) -> Terms:
    """Return the terms by which a word of a text is indexed."""
    form = _form(word)
    terms = _form_terms(form, language)
    # A name may look like a form of a known word, so it keeps its stem as well.
    if word[:1].isupper() or not _is_known(form, language):
        return terms | _stems(form, language) | _folded_stems(form, language)
    return terms


def _form(word: str) -> str:
    """Return the word in lower case without apostrophes: engines take letters and digits only."""
    return "".join(filter(str.isalnum, word.lower()))[:_LONGEST_WORD]


def _plain_terms(form: str) -> Terms:
    stems = _folded_stems(form, "pl")
    for plain, marked in _MARKED_ENDINGS.items():
        if form.endswith(plain):
            stems |= _folded_stems(form.removesuffix(plain) + marked, "pl")
    return _form_terms(form, "pl") | stems


@lru_cache(maxsize=20_000)
def _form_terms(form: str, language: str) -> Terms:
    if language != "pl":
        return _stems(form, language) | _folded_stems(form, language)
    whole = _ABBREVIATIONS.get(form)
    extra = polish.lemmas(whole) if whole else frozenset()
    if lemmas := polish.lemmas(form) or polish.restored_lemmas(form):
        return lemmas | extra
    return _stems(form, language) | _folded_stems(form, language) | extra


def _is_known(form: str, language: str) -> bool:
    return language != "pl" or bool(polish.lemmas(form))


def _stems(form: str, language: str) -> Terms:
    return frozenset({_STEM + _cached_stem(form, language)})


def _folded_stems(form: str, language: str) -> Terms:
    # The endings of "łódzki" and "lodzki" differ to the rules: both readings are kept.
    variants = (fold(_cached_stem(form, language)), fold(_cached_stem(fold(form), language)))
    return frozenset(_FOLDED_STEM + variant for variant in variants)


@lru_cache(maxsize=20_000)
def _cached_stem(form: str, language: str) -> str:
    return stem(form, language)
