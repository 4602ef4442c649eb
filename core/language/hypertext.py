"""Polish typographic rules for HTML: the texts of a page are set, its markup stays byte for byte.

Code, forms' values, drawings, passages in other languages and `translate="no"` are left alone.
What is broken in the markup stays as broken as it was.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from core.language.spread_text import set_texts
from core.language.typography import LANGUAGE, OPAQUE

_LEFT_ALONE = (
    "code|kbd|math|option|pre|samp|script|select|style|svg|template|textarea|tt|var|object|iframe"
)
# Inside a paragraph: the texts on both sides belong together.
_INLINE_NAMES = """
    a abbr b bdi bdo cite data del dfn em font i ins mark q s small span strong sub sup time u
"""
_VOID_NAMES = "area base br col embed hr img input link meta source track wbr"
_INLINE, _VOID = frozenset(_INLINE_NAMES.split()), frozenset(_VOID_NAMES.split())
_LINE_BREAK = "\u2028"
_STANDS_FOR = {"br": _LINE_BREAK, "wbr": "\u200b", "img": OPAQUE, "input": OPAQUE}

_ATTRIBUTES = r"(?:[^>\"']|\"[^\"]*(?:\"|\Z)|'[^']*(?:'|\Z))*+"
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*(?:>|\Z)"
    rf"|<(?P<alone>{_LEFT_ALONE})(?=[\s/>]){_ATTRIBUTES}(?:(?<=/)>|>.*?(?:</(?P=alone)\s*>|\Z)|\Z)"
    rf"|<(?P<closing>/?)(?P<name>[a-z][^\s/>]*)(?P<attributes>{_ATTRIBUTES})(?:>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
_LANG = re.compile(r"(?<![\w-])lang\s*=\s*[\"']?([a-z]*)", re.IGNORECASE)
_TRANSLATE = re.compile(r"(?<![\w-])translate\s*=\s*[\"']?(no|yes)\b", re.IGNORECASE)

_set_texts = lru_cache(maxsize=5_000)(set_texts)


def typeset_html(html: str, language: str = LANGUAGE) -> str:
    """Return the HTML with its Polish texts set.

    `language` holds where no `lang` says otherwise.
    """
    return _Page(language).read(html)


@dataclass
class _Scope:
    """An element that says in which language its text is, or that it is not to be changed."""

    name: str
    is_polish: bool
    is_changeable: bool = True
    depth: int = 1

    @property
    def is_set(self) -> bool:
        return self.is_polish and self.is_changeable


class _Page:
    """Goes once through the tokens and gathers paragraphs: texts that only inline tags part."""

    def __init__(self, language: str) -> None:
        self.scopes = [_Scope("", language == LANGUAGE)]
        self.is_set = self.scopes[0].is_set
        self.done: list[str] = []
        # the paragraph so far: its texts, what stands before each, where each is in `done`
        self.texts: list[str] = []
        self.between: list[str] = []
        self.places: list[int] = []
        self.since = ""

    def read(self, html: str) -> str:
        place = 0
        for token in _TOKEN.finditer(html):
            start, end = token.span()
            if start > place:
                self._text(html[place:start])
            name = token["name"]
            if name:
                self._tag(name.lower(), token)
            elif token["alone"]:
                self.since = OPAQUE
            self.done.append(token[0])
            place = end
        self._text(html[place:])
        self._end_paragraph()
        return "".join(self.done)

    def _text(self, text: str) -> None:
        if self.is_set:
            self.places.append(len(self.done))
            self.texts.append(text)
            self.between.append(self.since)
            self.since = ""
        else:
            self.since = OPAQUE
        self.done.append(text)

    def _tag(self, name: str, token: re.Match[str]) -> None:
        stands_for = _STANDS_FOR.get(name)
        if stands_for:
            self.since = stands_for
        elif name not in _INLINE:
            self._end_paragraph()
        scope = self.scopes[-1]
        if token["closing"]:
            if name == scope.name:
                self._leave(scope)
        elif name not in _VOID:
            self._enter(name, token["attributes"])

    def _enter(self, name: str, attributes: str) -> None:
        scope = self.scopes[-1]
        if name == scope.name:
            # a paragraph cannot hold another: the new one ends it
            if name == "p":
                self._leave(scope)
            else:
                scope.depth += 1
        if "lang" in attributes or "translate" in attributes or "LANG" in attributes:
            self._open_scope(name, attributes)

    def _open_scope(self, name: str, attributes: str) -> None:
        scope = self.scopes[-1]
        lang, translate = _LANG.search(attributes), _TRANSLATE.search(attributes)
        is_polish = lang[1].lower() == LANGUAGE if lang else scope.is_polish
        is_changeable = translate[1].lower() == "yes" if translate else scope.is_changeable
        if lang or translate:
            self.scopes.append(_Scope(name, is_polish, is_changeable))
            self.is_set = self.scopes[-1].is_set

    def _leave(self, scope: _Scope) -> None:
        scope.depth -= 1
        if not scope.depth:
            self.scopes.pop()
            self.is_set = self.scopes[-1].is_set

    def _end_paragraph(self) -> None:
        if self.texts:
            if self.since:
                self._text("")
            texts = _set_texts(tuple(self.texts), tuple(self.between))
            for place, text in zip(self.places, texts, strict=True):
                self.done[place] = text
            self.texts, self.between, self.places = [], [], []
        self.since = ""
