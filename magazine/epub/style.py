"""The style sheet of a book: tokens give way to values, which all readers know."""

import re
from pathlib import Path

from magazine.pdf.making import static_file

_TOKEN = re.compile(r"(--[\w-]+):\s*([^;]+);")
_USE = re.compile(r"var\((--[\w-]+)\)")


def style_sheet() -> str:
    """Return the style sheet with every token replaced by its value in the light theme."""
    tokens = _tokens(Path(static_file("css/tokens.css")).read_text())
    return _USE.sub(lambda use: tokens[use[1]], Path(static_file("css/book.css")).read_text())


def _tokens(css: str) -> dict[str, str]:
    root = css.partition(":root")[2].partition("\n}")[0]
    return dict(_TOKEN.findall(root))
