"""A tree as the blocks of an article; what has no block is a fault with its line."""

import re
from typing import Any

from django.utils.translation import gettext as _

from core.choices import HeadingRank, Language
from magazine.importing.plan import BlockPlan, BodyPlan
from magazine.importing.problems import Place, Report
from magazine.importing.richtext import LISTS, MARKS, TextWriter, cleaned
from magazine.importing.tables import table_block
from magazine.importing.tree import GAPS, Node, Words

WRAPPERS = {"body", "html", "div", "section", "article", "main", "header", "footer"}
UNSEEN = {"head", "colgroup", "meta", "link", "title"}
IN_TEXT = {*MARKS, "a", "span", "br", "img", "code", "s", "sup", "sub", "u"}
RANKS = {"h2": HeadingRank.SECTION, "h3": HeadingRank.SUBSECTION}
CAPTION = re.compile(r"^Tabela:\s*(.+)$", re.DOTALL)
SIGNATURE = re.compile(r"^(?:—|–|--)\s*(\S.*)$", re.DOTALL)


def read_body(tree: Node, file: str, report: Report) -> BodyPlan:
    """Return title, blocks and links of a text."""
    reader = _BodyReader(file, report)
    reader.read(tree)
    reader.end_text()
    reader.end_caption()
    return BodyPlan(
        title=reader.title,
        title_place=reader.title_place,
        blocks=reader.blocks,
        links=reader.writer.links,
    )


class _BodyReader:
    """Goes through a tree once; paragraphs and lists that follow one another become one block."""

    def __init__(self, file: str, report: Report) -> None:
        self.file = file
        self.report = report
        self.writer = TextWriter(file, report)
        self.title = ""
        self.title_place = Place(file)
        self.blocks: list[BlockPlan] = []
        self.text: list[str] = []
        self.text_line = 0
        self.language = ""
        self.caption: Node | None = None

    def read(self, node: Node) -> None:
        """Read what is in a wrapper."""
        loose: list[Node | Words] = []
        for child in node.children:
            if isinstance(child, Words) or child.tag in IN_TEXT:
                loose.append(child)
                continue
            self._loose(loose)
            loose = []
            self._element(child)
        self._loose(loose)

    def _loose(self, children: list[Node | Words]) -> None:
        if any(isinstance(child, Node) or child.text.strip() for child in children):
            self._paragraph(Node("p", children[0].line, {}, children))

    def _element(self, node: Node) -> None:
        if node.tag in WRAPPERS:
            self.read(node)
            return
        if node.tag in UNSEEN:
            return
        read = READERS.get(node.tag, _BodyReader._refuse)
        if node.tag not in {"p", "table"}:
            self.end_caption()
        read(self, node)

    def _refuse(self, node: Node) -> None:
        self.end_text()
        message = _("<%(tag)s> cannot be taken over.") % {"tag": node.tag}
        advice = ADVICE.get(node.tag, _other_advice)()
        self.writer.fault(node, message, advice)

    def _heading(self, node: Node) -> None:
        self.end_text()
        if node.tag == "h1":
            self._title(node)
            return
        text = self._plain(node)
        if node.tag not in RANKS:
            self.writer.fault(
                node,
                _("Headings have two levels."),
                _("Use ## for a section and ### for a part of it."),
            )
        elif not text:
            self.writer.fault(node, _("The heading is empty."), _("Delete it."))
        else:
            self._add("heading", {"text": text, "rank": RANKS[node.tag]}, node)

    def _plain(self, node: Node) -> str:
        """Return words for a line without formatting; links and pictures would get lost."""
        for inner in node.find("a", "img", "code"):
            message = _("<%(tag)s> cannot stand in a heading or a caption.") % {"tag": inner.tag}
            self.writer.fault(inner, message, _("Move it into the text."))
        return node.text

    def _title(self, node: Node) -> None:
        if self.title or self.blocks:
            self.writer.fault(
                node,
                _("The title (#) stands once, above everything else."),
                _("Make this heading a section: ##."),
            )
            return
        self.title, self.title_place = self._plain(node), Place(self.file, node.line)

    def _paragraph(self, node: Node) -> None:
        pictures = list(node.find("img"))
        only_pictures = pictures and not GAPS.sub("", node.text)
        if only_pictures and not list(node.find("a")):
            self.end_caption()
            self.end_text()
            for picture in pictures:
                self._picture(picture, picture.attributes.get("title", ""))
        elif CAPTION.match(node.text) and not pictures:
            self.end_caption()
            self.end_text()
            self.caption = node
        else:
            self.end_caption()
            self._text(node, self.writer.paragraph(node.children))

    def _list(self, node: Node) -> None:
        self._text(node, self.writer.list(node))

    def _text(self, node: Node, html: str) -> None:
        language = self._language(node)
        if self.text and language != self.language:
            self.end_text()
        if html:
            self.text_line = self.text_line or node.line
            self.language = language
            self.text.append(html)

    def end_text(self) -> None:
        """Make a block of the paragraphs read so far."""
        if self.text:
            value = {"text": cleaned("".join(self.text)), "language": self.language}
            place = Place(self.file, self.text_line)
            self.blocks.append(BlockPlan(kind="text", value=value, place=place))
        self.text, self.text_line, self.language = [], 0, ""

    def end_caption(self) -> None:
        """Note a caption that no table follows; it stays in the text."""
        if self.caption:
            node, self.caption = self.caption, None
            self.writer.fault(
                node,
                _("No table follows this caption."),
                _("Put it right before the table, or begin the paragraph otherwise."),
            )

    def _language(self, node: Node) -> str:
        code = node.attributes.get("lang", "")
        if code and code not in Language.values:
            message = _("The language “%(code)s” is not known.") % {"code": code}
            known = _("Known are: %(words)s.") % {"words": ", ".join(Language.values)}
            self.writer.fault(node, message, known)
        return code

    def _picture(self, node: Node, caption: str) -> None:
        value = {
            "file": node.attributes.get("src", ""),
            "alt": node.attributes.get("alt", ""),
            "caption": caption,
        }
        self._add("image", value, node)

    def _figure(self, node: Node) -> None:
        self.end_text()
        captions = list(node.find("figcaption"))
        pictures = list(node.find("img"))
        others = [child for child in node.elements if child.tag not in {"img", "figcaption"}]
        if len(pictures) != 1 or len(captions) > 1 or others:
            self.writer.fault(
                node,
                _("<figure> holds one picture and its caption, nothing else."),
                _("Divide it."),
            )
            return
        self._picture(pictures[0], self._plain(captions[0]) if captions else "")

    def _quote(self, node: Node) -> None:
        self.end_text()
        paragraphs = [child for child in node.elements if child.tag == "p"]
        rest = [
            child
            for child in node.children
            if child not in paragraphs and (isinstance(child, Node) or child.text.strip())
        ]
        if not paragraphs:
            paragraphs, rest = [Node("p", node.line, {}, node.children)], []
        for child in rest:
            if isinstance(child, Words) or child.tag not in {"footer", "cite"}:
                self.writer.fault(child, _("A quotation holds paragraphs only."))
        signature = next((n.text for n in rest if isinstance(n, Node)), "")
        found = SIGNATURE.match(paragraphs[-1].text) if len(paragraphs) > 1 else None
        if found and not signature:
            signature = found[1]
            paragraphs.pop()
        self._add("quote", self._said(node, paragraphs, signature), node)

    def _said(self, node: Node, paragraphs: list[Node], signature: str) -> dict[str, Any]:
        words = "".join(self.writer.paragraph(each.children) for each in paragraphs)
        found = SIGNATURE.match(signature)
        author, _comma, role = (found[1] if found else signature).partition(", ")
        return {
            "text": cleaned(words),
            "author": author,
            "role": role,
            "source": node.attributes.get("cite", ""),
            "language": self._language(node),
        }

    def _table(self, node: Node) -> None:
        self.end_text()
        found = CAPTION.match(self.caption.text) if self.caption else None
        self.caption = None
        block = table_block(node, found[1] if found else "", self.writer)
        if block:
            self.blocks.append(block)

    def _rule(self, node: Node) -> None:
        self.end_text()
        self.report.notice(
            Place(self.file, node.line), _("The horizontal line is left out: headings divide.")
        )

    def _add(self, kind: str, value: dict[str, Any], node: Node) -> None:
        self.end_text()
        self.blocks.append(BlockPlan(kind=kind, value=value, place=Place(self.file, node.line)))


def _other_advice() -> str:
    return _("Write it with paragraphs, lists, headings, quotations, pictures or a table.")


def _add_it_on_the_site() -> str:
    return _("Delete it here; add it to the article on the site after the import.")


ADVICE = {
    **dict.fromkeys(("iframe", "video", "audio", "form", "object", "svg"), _add_it_on_the_site),
    "script": lambda: _("Delete it: programs cannot be imported."),
    "style": lambda: _("Delete it: the site gives every text its look."),
    "pre": lambda: _("Delete the spaces at the beginning of the line, or the ``` signs."),
}
READERS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), _BodyReader._heading),
    **dict.fromkeys(LISTS, _BodyReader._list),
    "p": _BodyReader._paragraph,
    "blockquote": _BodyReader._quote,
    "figure": _BodyReader._figure,
    "table": _BodyReader._table,
    "hr": _BodyReader._rule,
}
