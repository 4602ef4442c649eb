"""Ukrainian words without their endings: light stemming, since no dictionary is at hand."""

from core.language.folding import APOSTROPHES

_WITHOUT_APOSTROPHES = str.maketrans(dict.fromkeys(APOSTROPHES, ""))
_SHORTEST_STEM = 3
_REFLEXIVE = ("ся", "сь")
# Endings of nouns, adjectives and verbs.
_ENDINGS = """
    а е є и і ї о у ю я й ам ами ах ям ями ях ом ем єм ою ею єю ів їв ей ові еві єві
    ий ій ого ього ому ьому им ім их іх ими іми ої ую юю ая яя еє оє
    ія ії ію ією ієї іям іями іях
    ати ити іти яти ути ала ало али ила ило или іла іло іли яла яло яли ав ив яв
    ання анню анням аннях ань ення енню енням еннях ень іння інню інням іннях інь
    ає ають аєш аємо аєте ує ують уєш уємо уєте ить ать ять иш имо ите еш емо ете уть ють
"""
_LONGEST_FIRST = sorted(_ENDINGS.split(), key=len, reverse=True)
# Sounds that change before an ending: нога - нозі, рука - руці, муха - мусі.
_SOFTENED = {"з": "г", "ц": "к", "с": "х"}
# A vowel that leaves when an ending comes: будинок - будинку, мешканець - мешканця.
_FLEETING = ("ок", "ек", "ец", "єц")
# Vowels that change when a syllable closes: школа - шкіл, Київ - Києва.
_VOWELS = str.maketrans({"і": "о", "ї": "є"})


def stem(word: str) -> str:
    """Return the word without its ending, with alternating sounds made one."""
    bare = word.lower().translate(_WITHOUT_APOSTROPHES)
    for suffix in _REFLEXIVE:
        bare = _cut(bare, suffix)
    for suffix in _LONGEST_FIRST:
        if bare.endswith(suffix) and len(bare) - len(suffix) >= _SHORTEST_STEM:
            bare = bare[: -len(suffix)]
            break
    return _even(bare.rstrip("ь"))


def _cut(word: str, suffix: str) -> str:
    keeps_enough = len(word) - len(suffix) >= _SHORTEST_STEM
    return word.removesuffix(suffix) if keeps_enough else word


def _even(root: str) -> str:
    if root.endswith(_FLEETING) and len(root) > _SHORTEST_STEM + 1:
        root = root[:-2] + root[-1]
    last = _SOFTENED.get(root[-1:], root[-1:])
    return (root[:-1] + last).translate(_VOWELS)
