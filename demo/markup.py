"""Plain text with a few marks, made into blocks: how long texts of the demonstration are written.

Paragraphs are parted by an empty line. A paragraph that begins with `##` is a heading, `-` a list,
`>` a quotation ("words -- author, role"), `!` a notice ("title: text"), `@` a picture
("name: caption"). `**words**` are bold, `[[key|words]]` leads to a page, `{+12}` is the day in
twelve days and `{-3}` the day three days ago.
"""

import re
from collections.abc import Callable

from demo.writing import Block, Writer

_BOLD = re.compile(r"\*\*(.+?)\*\*")
_LINK = re.compile(r"\[\[([\w-]+)\|(.+?)\]\]")
_DAY = re.compile(r"\{([+-]\d+)\}")


def blocks_of(writer: Writer, text: str) -> list[Block]:
    """Return the blocks of a text in its order; neighbouring paragraphs share a block."""
    blocks: list[Block] = []
    html = ""
    for part in filter(None, (part.strip() for part in text.split("\n\n"))):
        mark, _, rest = part.partition(" ")
        make = _MAKERS.get(mark)
        if make is None:
            html += _list(writer, part) if mark == "-" else f"<p>{_line(writer, part)}</p>"
            continue
        if html:
            blocks.append(writer.text(html))
            html = ""
        blocks.append(make(writer, rest))
    return [*blocks, writer.text(html)] if html else blocks


def dated(writer: Writer, text: str) -> str:
    """Write out the days that stand in a text as distances from today."""
    return _DAY.sub(lambda match: writer.day(int(match[1])), text)


def _line(writer: Writer, text: str) -> str:
    text = _BOLD.sub(r"<b>\1</b>", dated(writer, " ".join(text.split())))
    return _LINK.sub(lambda match: writer.link(match[1], match[2]), text)


def _list(writer: Writer, text: str) -> str:
    items = re.split(r"^\s*- ", text, flags=re.MULTILINE)[1:]
    return "<ul>" + "".join(f"<li>{_line(writer, item)}</li>" for item in items) + "</ul>"


def _heading(writer: Writer, text: str) -> Block:
    return writer.heading(" ".join(text.split()))


def _quote(writer: Writer, text: str) -> Block:
    words, _, source = text.partition(" -- ")
    author, _, role = " ".join(source.split()).partition(", ")
    return writer.quote(_line(writer, words), author, role)


def _notice(writer: Writer, text: str) -> Block:
    title, _, words = text.partition(": ")
    return writer.notice(title, f"<p>{_line(writer, words)}</p>")


def _picture(writer: Writer, text: str) -> Block:
    name, _, caption = " ".join(text.split()).partition(": ")
    return writer.picture(name, caption)


_MAKERS: dict[str, Callable[[Writer, str], Block]] = {
    "##": _heading,
    ">": _quote,
    "!": _notice,
    "@": _picture,
}
