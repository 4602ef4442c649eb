"""One tree of elements for Markdown and HTML, in which every element knows its line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

from django.utils.translation import gettext as _

from magazine.importing.problems import Place, Report

VOID = {"br", "hr", "img", "meta", "link", "input", "source", "col", "wbr", "area", "base", "embed"}
# may end without an end tag, as HTML has it
IMPLIED = {"p", "li", "tr", "td", "th", "thead", "tbody", "tfoot", "dt", "dd", "colgroup"}
CELLS = {"td", "th"}
CLOSED_BY = {
    "li": {"li"},
    "td": CELLS,
    "th": CELLS,
    "tr": {"tr", *CELLS},
    "tbody": {"thead", "tr", *CELLS},
}
ENDS_PARAGRAPH = {
    *("p", "ul", "ol", "table", "blockquote", "figure", "div", "section", "article", "hr"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "pre"),
}
GAPS = re.compile(r"[ \t\n]+")
DEEPEST = 40


@dataclass
class Words:
    """A piece of text."""

    text: str
    line: int


@dataclass
class Node:
    """An element with what is in it."""

    tag: str
    line: int
    attributes: dict[str, str] = field(default_factory=dict)
    children: list["Node | Words"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All words in it, with single spaces."""
        return GAPS.sub(" ", "".join(_texts(self))).strip(" ")

    @property
    def elements(self) -> list["Node"]:
        return [child for child in self.children if isinstance(child, Node)]

    def find(self, *tags: str) -> Iterator["Node"]:
        """Yield the elements with these tags at any depth."""
        for child in self.elements:
            if child.tag in tags:
                yield child
            yield from child.find(*tags)


def _texts(node: Node) -> Iterator[str]:
    for child in node.children:
        if isinstance(child, Words):
            yield child.text
        else:
            yield " " if child.tag == "br" else "".join(_texts(child))


class Builder:
    """Builds a tree from starts, texts and ends; faults for what does not fit together."""

    def __init__(self, file: str, report: Report) -> None:
        self.file = file
        self.report = report
        self.root = Node("body", 1)
        self.open_nodes = [self.root]

    def start(self, tag: str, line: int, attributes: dict[str, str] | None = None) -> None:
        """Open an element."""
        self._end_implied(tag)
        node = Node(tag, line, attributes or {})
        self.open_nodes[-1].children.append(node)
        if tag in VOID:
            return
        if len(self.open_nodes) < DEEPEST:
            self.open_nodes.append(node)
        else:
            self.report.fault(
                Place(self.file, line),
                _("Too many elements stand inside one another here."),
                _("Write this passage more simply."),
            )

    def words(self, text: str, line: int) -> None:
        """Add text to the innermost open element."""
        self.open_nodes[-1].children.append(Words(text, line))

    def end(self, tag: str, line: int) -> None:
        """Close an element, and those in it that may end by themselves."""
        if tag in VOID:
            return
        tags = [node.tag for node in self.open_nodes[1:]]
        if tag not in tags:
            message = _("</%(tag)s> closes nothing.") % {"tag": tag}
            self.report.fault(Place(self.file, line), message, _("Delete it."))
            return
        while True:
            node = self.open_nodes.pop()
            if node.tag == tag:
                return
            if node.tag not in IMPLIED:
                self._unclosed(node)

    def finish(self) -> Node:
        """Return the tree; what is still open is a fault."""
        for node in self.open_nodes[1:]:
            if node.tag not in {*IMPLIED, "html", "body"}:
                self._unclosed(node)
        return self.root

    def _end_implied(self, tag: str) -> None:
        closes = CLOSED_BY.get(tag, set())
        while len(self.open_nodes) > 1 and self.open_nodes[-1].tag in closes:
            self.open_nodes.pop()
        if tag in ENDS_PARAGRAPH and self.open_nodes[-1].tag == "p":
            self.open_nodes.pop()
        elif tag == "li" and self.open_nodes[-1].tag == "p":
            # <li><p>one <li>two
            self.open_nodes.pop()
            self._end_implied(tag)

    def _unclosed(self, node: Node) -> None:
        message = _("<%(tag)s> is opened here and never closed.") % {"tag": node.tag}
        advice = _("Close it with </%(tag)s>.") % {"tag": node.tag}
        self.report.fault(Place(self.file, node.line), message, advice)


class HtmlReader(HTMLParser):
    """Hands what it reads to a builder; `line` is the line on which the text begins."""

    def __init__(self, builder: Builder, line: int = 1) -> None:
        super().__init__(convert_charrefs=True)
        self.builder = builder
        self.first = line

    @property
    def line(self) -> int:
        return self.first + self.getpos()[0] - 1

    def read(self, text: str) -> None:
        """Read a whole file or a fragment."""
        try:
            self.feed(text)
            self.close()
        except AssertionError:  # what html.parser says to a broken declaration
            self._unreadable()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.builder.start(tag, self.line, {name: value or "" for name, value in attrs})

    def handle_endtag(self, tag: str) -> None:
        self.builder.end(tag, self.line)

    def handle_data(self, data: str) -> None:
        self.builder.words(data, self.line)

    def handle_pi(self, _data: str) -> None:
        self._unreadable()

    def unknown_decl(self, _data: str) -> None:
        self._unreadable()

    def _unreadable(self) -> None:
        self.builder.report.fault(
            Place(self.builder.file, self.line),
            _("This is no HTML that a page may hold."),
            _("Delete it."),
        )


def read_html(text: str, file: str, report: Report) -> Node:
    """Return the tree of an HTML file."""
    builder = Builder(file, report)
    HtmlReader(builder).read(text)
    return builder.finish()
