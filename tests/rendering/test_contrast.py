"""Every pair of colours that carries text can be read, in every theme (WCAG 2.2: 1.4.3, 1.4.11)."""

import re

import pytest
from django.conf import settings

TOKENS = (settings.BASE_DIR / "static/css/tokens.css").read_text()

BODY = 7.0
TEXT = 4.5
MARK = 3.0

SURFACES = ["paper", "sand", "meadow", "sky", "sun-soft", "rose", "field"]
PAIRS = [
    *[("ink", surface, BODY) for surface in SURFACES],
    *[("ink-soft", surface, TEXT) for surface in ["paper", "sand", "meadow", "field"]],
    *[("link", surface, TEXT) for surface in SURFACES],
    *[("link-hover", surface, TEXT) for surface in SURFACES],
    *[("brick", surface, TEXT) for surface in ["paper", "sand", "meadow"]],
    ("rose-ink", "rose", TEXT),
    ("meadow-ink", "meadow", TEXT),
    ("sun-ink", "sun", BODY),
    ("on-forest", "forest", TEXT),
    ("on-forest", "forest-hover", TEXT),
    ("on-deep", "deep", BODY),
    ("on-deep-soft", "deep", TEXT),
    ("paper", "ink", BODY),
    # What is no text but must be seen: edges of fields, marks of a state, the ring of the keyboard.
    *[("line-strong", surface, MARK) for surface in SURFACES],
    *[("focus", surface, MARK) for surface in SURFACES],
    ("focus-gap", "focus", MARK),
    ("brick", "rose", MARK),
    ("forest", "paper", MARK),
    ("forest", "meadow", MARK),
    ("sun", "deep", MARK),
]
# A camera wants dark on white, whatever the reader's eyes want.
SAME_IN_EVERY_THEME = {"scan"}
THEMES = {
    "light": r":root \{",
    "dark by the system": r"\(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme\]\) \{",
    "dark by choice": r':root\[data-theme="dark"\] \{',
    "more contrast": r"\(prefers-contrast: more\) \{\s*:root:not\(\[data-theme\]\) \{",
    "more contrast in the dark": (
        r"\(prefers-contrast: more\) and \(prefers-color-scheme: dark\) \{"
        r"\s*:root:not\(\[data-theme\]\) \{"
    ),
    "high contrast by choice": r':root\[data-theme="contrast"\] \{',
}


def _declared(theme: str) -> dict[str, str]:
    """Give the colours of the first rule whose head matches."""
    body = re.search(rf"(?:^|@media )\s*{THEMES[theme]}([^}}]*)", TOKENS, re.MULTILINE)
    return dict(re.findall(r"--color-([\w-]+): (#[0-9a-f]{6});", body[1]))


def _luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_every_pair_has_its_contrast(theme):
    colours = _declared("light") | _declared(theme)

    weak = [
        f"{front} on {back}: {ratio:.2f}, needs {least}"
        for front, back, least in PAIRS
        if (ratio := _contrast(colours[front], colours[back])) < least
    ]

    assert weak == []


@pytest.mark.parametrize("theme", [name for name in THEMES if name != "light"])
def test_a_theme_names_every_colour(theme):
    assert _declared(theme).keys() == _declared("light").keys() - SAME_IN_EVERY_THEME


def test_a_theme_is_the_same_by_choice_and_by_the_system():
    assert _declared("dark by the system") == _declared("dark by choice")
    assert _declared("more contrast in the dark") == _declared("high contrast by choice")


def test_black_on_white_is_twenty_one_to_one():
    assert round(_contrast("#000000", "#ffffff"), 1) == 21.0
