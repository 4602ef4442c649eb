"""The style sheet of a book: plain values for all readers, and nothing that no book has."""

import re
from pathlib import Path

from django.conf import settings

from magazine.epub.style import style_sheet


def test_readers_that_know_no_tokens_get_values():
    style = style_sheet()

    assert "--" not in style
    assert ".figures__number" in style


def test_every_class_of_a_book_stands_in_a_template():
    templates = Path(settings.BASE_DIR, "templates").rglob("*.html")
    written = " ".join(path.read_text() for path in templates)

    named = set(re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/", "", style_sheet(), flags=re.S)))

    missing = {name for name in named if not re.search(rf"(?<![\w-]){name}(?![\w-])", written)}
    assert missing == set()
