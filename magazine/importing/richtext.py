"""Running text of a tree as rich text of the site: an allow-list, everything else is a fault."""

import re
from collections.abc import Iterable
from html import escape
from urllib.parse import unquote, urlsplit

import nh3
from django.utils.translation import gettext as _

from core.rich_text import LANGUAGES
from magazine.importing.plan import LinkPlan
from magazine.importing.problems import Place, Report
from magazine.importing.tree import GAPS, Node, Words

MARKS = {"strong": "b", "b": "b", "em": "i", "i": "i"}
LISTS = {"ul", "ol"}
DEEPEST_LIST = 3
OUTSIDE = {"http", "https", "mailto", "tel"}
EDGES = re.compile(r"^ +| +$|(?<=<br/>) +| +(?=<br/>)")
ALLOWED = {
    "p": set(),
    "b": set(),
    "i": set(),
    "br": set(),
    "ul": set(),
    "ol": set(),
    "li": set(),
    "a": {"href", "linktype", "id"},
    "span": {"lang"},
}
# until the pages exist, a link within the site carries the address that the author wrote
PENDING = re.compile(r'<a linktype="page" id="to:([^"]*)">')


class TextWriter:
    """Writes paragraphs and lists, and keeps the links that have to be followed."""

    def __init__(self, file: str, report: Report) -> None:
        self.file = file
        self.report = report
        self.links: list[LinkPlan] = []

    def paragraph(self, children: Iterable[Node | Words]) -> str:
        """Return a paragraph, or nothing when there are no words in it."""
        inner = self.inline(children)
        return f"<p>{inner}</p>" if inner else ""

    def inline(self, children: Iterable[Node | Words]) -> str:
        """Return words with bold, italic, links and passages in other languages."""
        return EDGES.sub("", GAPS.sub(" ", "".join(self._piece(child) for child in children)))

    def list(self, node: Node, depth: int = 1) -> str:
        """Return a list with the lists in it."""
        if depth > DEEPEST_LIST:
            self.fault(node, _("The list is too deep."), _("Use three levels at most."))
        if node.attributes.get("start", "1") != "1":
            self.report.notice(
                self._place(node), _("The list does not begin with 1; on the site it will.")
            )
        items = "".join(self._item(child, depth) for child in node.children)
        return f"<{node.tag}>{items}</{node.tag}>"

    def fault(self, node: Node | Words, message: str, advice: str = "") -> None:
        """Note what cannot be taken over."""
        self.report.fault(self._place(node), message, advice)

    def _item(self, child: Node | Words, depth: int) -> str:
        if isinstance(child, Words):
            if child.text.strip():
                self.fault(child, _("A text stands in a list outside of its points."))
            return ""
        if child.tag != "li":
            self.fault(child, _("<%(tag)s> cannot stand in a list.") % {"tag": child.tag})
            return ""
        lines: list[list[Node | Words]] = [[]]
        inner = ""
        for part in child.children:
            if isinstance(part, Node) and part.tag in LISTS:
                inner += self.list(part, depth + 1)
            elif isinstance(part, Node) and part.tag == "p":
                lines += [part.children, []]
            else:
                lines[-1].append(part)
        written = "<br/>".join(filter(None, map(self.inline, lines)))
        return f"<li>{written}{inner}</li>"

    def _piece(self, child: Node | Words) -> str:
        if isinstance(child, Words):
            return escape(child.text, quote=False)
        if child.tag == "br":
            return "<br/>"
        if child.tag in MARKS:
            mark = MARKS[child.tag]
            inner = self._inside(child)
            return f"<{mark}>{inner}</{mark}>" if inner.strip() else inner
        if child.tag == "a":
            return self._link(child)
        if child.tag == "span":
            return self._span(child)
        self._refuse(child)
        return self._inside(child)

    def _inside(self, node: Node) -> str:
        return "".join(self._piece(child) for child in node.children)

    def _refuse(self, node: Node) -> None:
        message = _("<%(tag)s> cannot be taken over inside a text.") % {"tag": node.tag}
        self.fault(node, message, ADVICE.get(node.tag, _other_advice)())

    def _span(self, node: Node) -> str:
        language = node.attributes.get("lang", "")
        inner = self._inside(node)
        if not language:
            return inner
        if language not in LANGUAGES:
            message = _("Passages in the language “%(code)s” cannot be marked inside a paragraph.")
            codes = ", ".join(LANGUAGES)
            advice = _("Known are %(codes)s. Another language needs a paragraph of its own.")
            self.fault(node, message % {"code": language}, advice % {"codes": codes})
        return f'<span lang="{escape(language)}">{inner}</span>'

    def _link(self, node: Node) -> str:
        address = node.attributes.get("href", "").strip()
        inner = self._inside(node)
        if not inner.strip():
            self.fault(node, _("The link has no words."), _("Write where it leads."))
        try:
            parts = urlsplit(address)
        except ValueError:
            parts = urlsplit("")
        if parts.scheme.lower() in OUTSIDE and (parts.netloc or parts.path):
            return f'<a href="{escape(address)}">{inner}</a>'
        if parts.scheme or parts.netloc or not parts.path:
            message = _("“%(address)s” is no address that a link may lead to.")
            self.fault(node, message % {"address": address}, _("Begin it with https:// or /."))
            return inner
        target = unquote(parts.path, errors="replace")
        self.links.append(LinkPlan(address=target, place=self._place(node)))
        if parts.fragment or parts.query:
            return f'<a href="{escape(address)}">{inner}</a>'
        return f'<a linktype="page" id="to:{escape(target)}">{inner}</a>'

    def _place(self, node: Node | Words) -> Place:
        return Place(self.file, node.line)


def cleaned(html: str) -> str:
    """Return rich text with nothing in it but what our fields keep: a second, foreign guard."""
    clean = nh3.clean(
        html,
        tags=set(ALLOWED),
        attributes={tag: names for tag, names in ALLOWED.items() if names},
        url_schemes=OUTSIDE,
        link_rel=None,
    )
    return clean.replace("&nbsp;", "\u00a0")  # e-books do not know the name


def _other_advice() -> str:
    return _("Write it as plain text, or delete it.")


ADVICE = {
    "img": lambda: _("Put the picture into a paragraph of its own."),
    "code": lambda: _("Leave the ` signs out."),
    "s": lambda: _("Leave the ~~ signs out: what is struck out need not stand here."),
    "sup": lambda: _("Use a sign like ² instead."),
    "sub": lambda: _("Use a sign like ₂ instead."),
    "u": lambda: _("Use bold or italic: readers take what is underlined for a link."),
}
