"""Letters without their marks, as people type them on a keyboard that lacks them."""

import unicodedata

# Letters that Unicode does not take apart, and signs that Ukrainian texts use for one apostrophe.
_WHOLE_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "ß": "ss"})
APOSTROPHES = "'’ʼ`´"
_WITHOUT_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, ""))
# "й" and "ї" are letters of their own, not "и" and "і" with a mark.
_KEPT = frozenset("йї")


def fold(text: str) -> str:
    """Return the text in lower case, without diacritics and apostrophes: "Łódź" is "lodz"."""
    lowered = unicodedata.normalize("NFC", text).lower().translate(_WITHOUT_APOSTROPHES)
    return "".join(map(_fold_letter, lowered.translate(_WHOLE_LETTERS)))


def has_marks(text: str) -> bool:
    """Tell whether the text has a letter that folding changes."""
    return any(fold(letter) != letter.lower() for letter in text)


def _fold_letter(letter: str) -> str:
    if letter.isascii() or letter in _KEPT:
        return letter
    apart = unicodedata.normalize("NFD", letter)
    return "".join(part for part in apart if not unicodedata.combining(part))
