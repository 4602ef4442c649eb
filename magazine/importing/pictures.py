"""The pictures of an import: what the metadata say of them, and whether the files are pictures."""

from dataclasses import replace
from io import BytesIO
from pathlib import PurePosixPath
from urllib.parse import unquote

from django.conf import settings
from django.utils.translation import gettext as _

from library.picture_reading import BrokenPictureError, read_through
from magazine.importing import words
from magazine.importing.fields import Fields, FilesFields
from magazine.importing.plan import BlockPlan, PicturePlan
from magazine.importing.problems import Place, Report
from magazine.importing.source import Source

FORMATS = {
    "jpg": "JPEG",
    "jpeg": "JPEG",
    "png": "PNG",
    "webp": "WEBP",
    "gif": "GIF",
    "avif": "AVIF",
}


def is_picture(name: str) -> bool:
    """Whether a file is a picture by its name."""
    return _extension(name) in FORMATS


def read_pictures(fields: Fields, report: Report) -> dict[str, PicturePlan]:
    """Return what the metadata say of pictures, by the names of their files."""
    shared = fields.inner("wszystkie_zdjecia").only(words.CREDIT)
    listed = FilesFields(fields.nodes.get("zdjecia"), fields.at("zdjecia"), report)
    return {name: _picture(name, listed, shared) for name in listed.nodes}


def shared_credit(fields: Fields, report: Report) -> PicturePlan:
    """Return what holds for every picture that has no lines of its own."""
    quiet = Fields(fields.nodes.get("wszystkie_zdjecia"), fields.at("wszystkie_zdjecia"), Report())
    return replace(
        _credited("", quiet, Fields(None, quiet.place, report)), place=fields.at("zdjecia")
    )


def _picture(name: str, listed: Fields, shared: Fields) -> PicturePlan:
    own = listed.inner(name).only(words.PICTURE)
    return replace(
        _credited(name, own, shared),
        description=own.text("opis"),
        is_decorative=bool(own.choice("ozdobne", words.YES_OR_NO)),
        place=listed.at(name),
    )


def _credited(name: str, own: Fields, shared: Fields) -> PicturePlan:
    """Author and licence: those of the picture, else those of all pictures."""
    licence = own.choice("licencja", words.LICENCES) or shared.choice("licencja", words.LICENCES)
    return PicturePlan(
        file=name,
        place=own.place,
        author=own.text("autor") or shared.text("autor"),
        licence=licence or "",
        licence_note=own.text("umowa") or shared.text("umowa"),
        source_url=own.text("zrodlo") or shared.text("zrodlo"),
    )


def file_of(block: BlockPlan) -> str:
    """Return the name of the file that a picture's block points to, from the folder's top.

    Addresses are relative to the text's own folder, as Markdown editors show them.
    """
    address = unquote(block.value["file"], errors="replace")
    parts: list[str] = list(PurePosixPath(block.place.file).parent.parts)
    for part in PurePosixPath(address).parts:
        if part == ".." and parts:
            parts.pop()
        else:
            parts.append(part)
    return "/".join(parts)


def check_picture(source: Source, plan: PicturePlan, report: Report) -> None:
    """Note what keeps a picture out of the library: its bytes, or what is not said of it."""
    entry = source.entries[plan.file]
    if not is_picture(plan.file):
        message = _("This is no picture that the site can show.")
        kinds = ", ".join(sorted(FORMATS))
        report.fault(Place(plan.file), message, _("Use one of: %(kinds)s.") % {"kinds": kinds})
    elif entry.size > settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE:
        most = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE // 1024 // 1024
        message = _("The picture is bigger than %(size)s MB.") % {"size": most}
        report.fault(Place(plan.file), message, _("Make it smaller."))
    else:
        _check_bytes(source, plan.file, report)
    _check_words(plan, report)


def _check_bytes(source: Source, name: str, report: Report) -> None:
    most = settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS
    try:
        facts = read_through(BytesIO(source.entries[name].read()), most)
    except BrokenPictureError:
        report.fault(
            Place(name), _("The picture is damaged or no picture."), _("Save it once more.")
        )
        return
    kind = "JPEG" if facts.kind == "MPO" else facts.kind
    if kind != FORMATS[_extension(name)]:
        message = _("By its content this is a file of the kind %(kind)s.") % {"kind": kind}
        report.fault(Place(name), message, _("Give the file the right ending."))
    if facts.size > most:
        message = _("The picture has more than %(size)s million pixels.")
        report.fault(Place(name), message % {"size": most // 1_000_000}, _("Make it smaller."))


def _check_words(plan: PicturePlan, report: Report) -> None:
    values = {"file": plan.file}
    if not plan.author:
        message = _("The picture “%(file)s” has no author.") % values
        report.fault(plan.place, message, _("Add “autor: …” under “zdjecia”."))
    if not plan.licence:
        message = _("The picture “%(file)s” has no licence.") % values
        advice = _("Add “licencja: …” under “zdjecia”: %(words)s.")
        report.fault(plan.place, message, advice % {"words": ", ".join(words.LICENCES)})
    if plan.licence == words.LICENCES["umowa"] and not plan.licence_note:
        message = _("The picture “%(file)s” is licensed, but not by what agreement.") % values
        report.fault(plan.place, message, _("Add “umowa: …” with its number and date."))
    if not plan.description and not plan.is_decorative:
        message = _("The picture “%(file)s” has no alternative text.") % values
        advice = _("Say what can be seen: “opis: …”; or “ozdobne: tak” when it only decorates.")
        report.fault(plan.place, message, advice)


def _extension(name: str) -> str:
    return name.rpartition(".")[2].lower()
