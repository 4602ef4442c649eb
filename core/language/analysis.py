"""What a word is looked up by: the terms that all its forms share, by language.

A text gives terms for the index, a question gives alternatives: sets of terms of which one must
stand in the text. Terms are letters and digits only: every full-text engine keeps them whole.
"""

from functools import lru_cache

from core.language import polish
from core.language.folding import fold, has_marks
from core.language.stems import stem
from core.language.stop_words import STOP_WORDS
from core.language.words import compose, words

# Stems are marked so that they never meet a dictionary lemma of the same letters.
_STEM_MARK = "0"
_LONGEST_WORD = 60
# What is written short in addresses is also found by the whole word.
_ABBREVIATIONS = {"ul": "ulica", "al": "aleja", "os": "osiedle", "pl": "plac", "nr": "numer"}

Terms = frozenset[str]


def index_terms(text: str, language: str) -> list[str]:
    """Return the terms of a text, each as often as its words stand there."""
    found: list[str] = []
    for word in words(compose(text)):
        found.extend(sorted(word_terms(word.text, language)))
    return found


def query_alternatives(text: str, language: str) -> list[Terms]:
    """Return one set of terms for each word that counts in what somebody typed.

    A text with no mark at all may have been typed without Polish letters: then each word may be
    any word that folds to it. Small words count only when there are no others.
    """
    typed = [word.text for word in words(compose(text))]
    plain = language == "pl" and not has_marks("".join(typed))
    stop_words = STOP_WORDS.get(language, frozenset())
    telling = [word for word in typed if word.lower() not in stop_words] or typed
    return [_query_terms(word.lower()[:_LONGEST_WORD], language, plain=plain) for word in telling]


def word_terms(word: str, language: str) -> Terms:
    """Return the terms by which a word of a text is indexed."""
    form = word.lower()[:_LONGEST_WORD]
    terms = _form_terms(form, language)
    # A name may look like a form of a known word, so it keeps its stem as well.
    return terms | _stems(form, language) if word[:1].isupper() else terms


def _query_terms(form: str, language: str, *, plain: bool) -> Terms:
    terms = _form_terms(form, language) | _stems(form, language)
    return terms | polish.restored_lemmas(form) if plain else terms


@lru_cache(maxsize=20_000)
def _form_terms(form: str, language: str) -> Terms:
    if language != "pl":
        return _stems(form, language)
    whole = _ABBREVIATIONS.get(form)
    extra = polish.lemmas(whole) if whole else frozenset()
    lemmas = polish.lemmas(form) or polish.restored_lemmas(form)
    return (lemmas or _stems(form, language)) | extra


@lru_cache(maxsize=10_000)
def _stems(form: str, language: str) -> Terms:
    # The endings of "łódzki" and "lodzki" differ to the rules: both readings are kept.
    return frozenset(_STEM_MARK + stem(variant, language) for variant in {form, fold(form)})
