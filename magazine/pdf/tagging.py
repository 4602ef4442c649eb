"""What WeasyPrint 70 leaves out of a tagged PDF: languages of passages, mere decoration.

It has no hook for either, so two of its functions are wrapped while a file is written. The tests
read the result with pikepdf and tell when a new version needs something else.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pydyf
from weasyprint.pdf import tags
from weasyprint.pdf.stream import Stream

_build = tags._build_box_tree
_marked = Stream.marked


@contextmanager
def complete_tags() -> Iterator[None]:
    """Add what is missing to the files written inside."""
    tags._build_box_tree = _build_with_language
    Stream.marked = _marked_or_artifact
    try:
        yield
    finally:
        tags._build_box_tree = _build
        Stream.marked = _marked


def _build_with_language(box: Any, *args: Any) -> Iterator[pydyf.Dictionary]:
    """Give a passage in another language its /Lang; leave decoration out of the tree."""
    if _is_decoration(box):
        return
    is_passage = box.element is not None and box.element.tag not in ("html", "body")
    language = box.element.attrib.get("lang") if is_passage else None
    for element in _build(box, *args):
        if language:
            element["Lang"] = pydyf.String(language)
        yield element


@contextmanager
def _marked_or_artifact(stream: Stream, box: Any, tag: str) -> Iterator[None]:
    with stream.artifact() if _is_decoration(box) else _marked(stream, box, tag):
        yield


def _is_decoration(box: Any) -> bool:
    """Whether it is a picture with an empty alternative text."""
    element = getattr(box, "element", None)
    return element is not None and element.tag == "img" and element.attrib.get("alt") == ""
