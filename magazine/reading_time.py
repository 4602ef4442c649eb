"""How long a text takes to read: pure arithmetic over words."""

from collections.abc import Iterable

# An adult reads some 200 words of Polish a minute; the same figure as for other languages, rounded
# down because long Polish words take longer.
WORDS_A_MINUTE = 200


def count_words(texts: Iterable[str]) -> int:
    """Return the number of words in plain texts; a dash or a bullet alone is none."""
    return sum(any(map(str.isalnum, word)) for text in texts for word in text.split())


def minutes_to_read(words: int) -> int:
    """Return whole minutes, at least one for any text, and 0 for none."""
    if not words:
        return 0
    return max(1, round(words / WORDS_A_MINUTE))
