"""Reads a tagged PDF as a screen reader does: the tag tree in order, with the text of each tag."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

HEADING = re.compile(r"H[1-6]")
CODES = re.compile(rb"<([0-9a-fA-F]+)>")


@dataclass
class Tag:
    """One element of the tree."""

    kind: str
    page: int
    alt: str = ""
    language: str = ""
    parts: list["Tag | str"] = field(default_factory=list)
    attributes: dict[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What is read aloud here and below, pictures by their alternative texts."""
        own = [part if isinstance(part, str) else part.text for part in self.parts]
        return (self.alt or "".join(own)).replace("\u00a0", " ")

    def walk(self) -> Iterator["Tag"]:
        yield self
        for part in self.parts:
            if isinstance(part, Tag):
                yield from part.walk()

    def all(self, *kinds: str) -> list["Tag"]:
        return [tag for tag in self.walk() if tag.kind in kinds]

    @property
    def headings(self) -> list["Tag"]:
        return [tag for tag in self.walk() if HEADING.fullmatch(tag.kind)]


def read(pdf: pikepdf.Pdf) -> Tag:
    """Return the root of the tag tree."""
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages, start=1)}
    texts = [_marked_text(page) for page in pdf.pages]
    root = pdf.Root.StructTreeRoot
    return _tag(root.K[0], pages, texts)


def _tag(element: pikepdf.Object, pages: dict, texts: list[dict[int, str]]) -> Tag:
    page = pages.get(element.Pg.objgen, 0) if "/Pg" in element else 0
    attributes = element.get("/A", {})
    tag = Tag(
        kind=str(element.S)[1:],
        page=page,
        alt=str(element.get("/Alt", "")),
        language=str(element.get("/Lang", "")),
        attributes={str(name): str(attributes[name]) for name in attributes},
    )
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, int):
            tag.parts.append(texts[page - 1].get(kid, ""))
        elif "/S" in kid:
            tag.parts.append(_tag(kid, pages, texts))
    return tag


def _marked_text(page: pikepdf.Page) -> dict[int, str]:
    """Return the text of each marked content of a page."""
    maps = {name: _characters(font) for name, font in page.Resources.Font.items()}
    found: dict[int, str] = {}
    stack: list[int | None] = []
    font: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            properties = operands[1] if name == "BDC" else {}
            stack.append(int(properties["/MCID"]) if "/MCID" in properties else None)
        elif name == "EMC":
            stack.pop()
        elif name == "Tf":
            font = maps[str(operands[0])]
        elif name in ("Tj", "TJ"):
            key = next((one for one in reversed(stack) if one is not None), None)
            if key is not None:
                found[key] = found.get(key, "") + _shown(operands[0], font)
    return found


def images_outside_the_tree(page: pikepdf.Page) -> int:
    """Count pictures that are drawn outside of the tag tree."""
    stack: list[str] = []
    count = 0
    for operands, operator in pikepdf.parse_content_stream(page):
        name = str(operator)
        if name in ("BDC", "BMC"):
            stack.append(str(operands[0]))
        elif name == "EMC":
            stack.pop()
        elif name == "Do" and "/Artifact" in stack:
            count += 1
    return count


def _shown(operand: pikepdf.Object, font: dict[int, str]) -> str:
    pieces = operand if isinstance(operand, pikepdf.Array) else [operand]
    raw = b"".join(bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
    codes = (int.from_bytes(raw[at : at + 2], "big") for at in range(0, len(raw), 2))
    return "".join(font.get(code, "\ufffd") for code in codes)


def _characters(font: pikepdf.Object) -> dict[int, str]:
    """Read the ToUnicode map of a font: WeasyPrint writes bfchar and bfrange lines."""
    text = bytes(font.ToUnicode.read_bytes())
    found: dict[int, str] = {}
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", text, re.DOTALL):
        codes = CODES.findall(block)
        for source, target in zip(codes[::2], codes[1::2], strict=True):
            found[int(source, 16)] = bytes.fromhex(target.decode()).decode("utf-16-be")
    return found
