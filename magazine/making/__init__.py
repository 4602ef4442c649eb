"""How an issue becomes a file: each kind of file registers a maker, the life cycle is shared.

A maker turns the material of an issue into one file in a folder that is removed afterwards:

    def make_epub(material: Material, folder: Path, report: Report) -> MadeFile:
        report(0, len(material.pieces))             # shown to the editor as progress
        path = folder / "issue.epub"
        ...
        return MadeFile(path=path)

    # in MagazineConfig.ready
    epub = Maker(kind=FileKind.EPUB, make=make_epub, media_type="application/epub+zip")
    makers.register("epub", epub)

It is called in the worker, in the language of the issue (`translation.override`), outside of any
transaction. What editors can put right is a `CannotMakeError` with a message for them; any other
exception is shown as a fault of the site. A maker may run twice at the same time and may be killed.

When a file is asked for, kept, replaced and offered: magazine/services/files.py.
"""

from magazine.making.makers import CannotMakeError, MadeFile, Maker, Report, maker_of, makers
from magazine.making.material import Material, material_of

__all__ = [
    "CannotMakeError",
    "MadeFile",
    "Maker",
    "Material",
    "Report",
    "maker_of",
    "makers",
    "material_of",
]
