"""Words of Polish, English and Ukrainian reduced to what they have in common, without any ORM."""

from core.language.analysis import (
    index_terms,
    is_typed_plain,
    query_alternatives,
    telling_forms,
    word_terms,
)
from core.language.folding import fold
from core.language.polish import lemmas, restored_lemmas
from core.language.words import Word, words

__all__ = [
    "Word",
    "fold",
    "index_terms",
    "is_typed_plain",
    "lemmas",
    "query_alternatives",
    "restored_lemmas",
    "telling_forms",
    "word_terms",
    "words",
]
