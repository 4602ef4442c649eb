"""Markdown as the same tree that HTML becomes, with the lines of the file."""

from collections.abc import Callable

from django.utils.translation import gettext as _
from markdown_it import MarkdownIt
from markdown_it.token import Token

from magazine.importing.problems import Place, Report
from magazine.importing.tree import Builder, HtmlReader, Node

PARSER = MarkdownIt("commonmark", {"maxNesting": 60}).enable(["table", "strikethrough"])
# an address that may not stand here is a fault with its line; the parser would print it as text
vars(PARSER)["validateLink"] = lambda _address: True


def read_markdown(text: str, file: str, report: Report, *, first_line: int = 1) -> Node:
    """Return the tree of a text whose first line is `first_line` of its file."""
    builder = Builder(file, report)
    writer = _Writer(builder, first_line)
    try:
        tokens = PARSER.parse(text)
    except (RecursionError, ValueError, IndexError):
        report.fault(
            Place(file), _("The text cannot be read as Markdown."), _("Write it more simply.")
        )
        return builder.finish()
    for token in tokens:
        writer.block(token)
    return builder.finish()


class _Writer:
    """Hands the tokens of markdown-it to a builder."""

    def __init__(self, builder: Builder, first_line: int) -> None:
        self.builder = builder
        self.first = first_line
        self.line = first_line

    def block(self, token: Token) -> None:
        """Write a token of the outer level."""
        if token.map and token.nesting >= 0:
            self.line = self.first + token.map[0]
        if token.type == "inline":
            self._inline(token.children or [])
        elif token.type == "html_block":
            HtmlReader(self.builder, self.line).read(token.content)
        elif token.type in {"fence", "code_block"}:
            self._element("pre", token.content)
        elif not token.hidden:
            self._tag(token)

    def _inline(self, children: list[Token]) -> None:
        for child in children:
            INLINE.get(child.type, _Writer._tag)(self, child)
            self.line += child.content.count("\n") if child.type == "html_inline" else 0

    def _tag(self, token: Token) -> None:
        attributes = {name: str(value) for name, value in token.attrs.items()}
        if token.nesting >= 0:
            self.builder.start(token.tag, self.line, attributes)
        if token.nesting < 0:
            self.builder.end(token.tag, self.line)

    def _text(self, token: Token) -> None:
        self.builder.words(token.content, self.line)

    def _break(self, token: Token) -> None:
        if token.type == "hardbreak":
            self.builder.start("br", self.line)
        else:
            self.builder.words(" ", self.line)
        self.line += 1

    def _image(self, token: Token) -> None:
        attributes = {name: str(value) for name, value in token.attrs.items()}
        attributes["alt"] = "".join(child.content for child in token.children or [])
        self.builder.start("img", self.line, attributes)

    def _code(self, token: Token) -> None:
        self._element("code", token.content)

    def _html(self, token: Token) -> None:
        HtmlReader(self.builder, self.line).read(token.content)

    def _element(self, tag: str, content: str) -> None:
        self.builder.start(tag, self.line)
        self.builder.words(content, self.line)
        self.builder.end(tag, self.line)


INLINE: dict[str, Callable[[_Writer, Token], None]] = {
    "text": _Writer._text,
    "softbreak": _Writer._break,
    "hardbreak": _Writer._break,
    "image": _Writer._image,
    "code_inline": _Writer._code,
    "html_inline": _Writer._html,
}
