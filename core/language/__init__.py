"""Words of Polish, English and Ukrainian reduced to what they have in common, without any ORM."""

from core.language.analysis import index_terms, query_alternatives, word_terms
from core.language.folding import fold
from core.language.words import Word, words

__all__ = ["Word", "fold", "index_terms", "query_alternatives", "word_terms", "words"]
