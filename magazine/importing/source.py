"""The files of an import: a folder or a ZIP archive, opened so that nothing outside is reached."""

import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from django.utils.translation import gettext as _

from magazine.importing.problems import Place, Report

MOST_FILES = 1_000
MOST_BYTES = 400 * 1024 * 1024
# text packs up to about 20 times, drawings a little more; a bomb a thousand times
MOST_PACKED = 200
SMALL = 1024 * 1024
METADATA_FILES = ("numer.yaml", "numer.yml", "issue.yaml")
IGNORED_NAMES = {"Thumbs.db", "desktop.ini", "__MACOSX"}
UTF8_FLAG = 0x800
ENCRYPTED_FLAG = 0x1
DAMAGES = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError)


@dataclass(frozen=True)
class Entry:
    """One file: how big it is and how it is read."""

    size: int
    read: Callable[[], bytes]


@dataclass
class Source:
    """Files by their names relative to the file of metadata."""

    label: str
    entries: dict[str, Entry] = field(default_factory=dict)

    @property
    def metadata_file(self) -> str:
        return next((name for name in METADATA_FILES if name in self.entries), "")


def open_folder(folder: Path, report: Report) -> Source:
    """Return the files below a folder; links are faults, for they may lead out of it."""
    source = Source(folder.name)
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if _is_ignored(name):
            continue
        if path.is_symlink():
            report.fault(
                Place(name),
                _("This is a link to another place."),
                _("Put the file itself into the folder."),
            )
        elif path.is_file():
            source.entries[_composed(name)] = Entry(path.stat().st_size, path.read_bytes)
    return _rooted(source, report)


def open_archive(file: BinaryIO, label: str, report: Report) -> Source:
    """Return the files of a ZIP archive without unpacking it to the disk."""
    source = Source(label)
    try:
        archive = zipfile.ZipFile(file)
        members = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError):
        report.fault(
            Place(label),
            _("This is not a ZIP archive, or it is damaged."),
            _("Pack the folder again."),
        )
        return source
    if _is_too_big(members):
        report.fault(
            Place(label),
            _("Unpacked, the archive would be too big."),
            _("At most %(files)s files and %(size)s MB; make the pictures smaller.")
            % {"files": MOST_FILES, "size": MOST_BYTES // 1024 // 1024},
        )
        return source
    for member in members:
        _add_member(source, archive, member, report)
    return _rooted(source, report)


def _is_too_big(members: list[zipfile.ZipInfo]) -> bool:
    return (
        len(members) > MOST_FILES
        or sum(member.file_size for member in members) > MOST_BYTES
        or any(
            member.file_size > SMALL and member.file_size > MOST_PACKED * member.compress_size
            for member in members
        )
    )


def _add_member(
    source: Source, archive: zipfile.ZipFile, member: zipfile.ZipInfo, report: Report
) -> None:
    name = _member_name(member)
    if member.is_dir() or _is_ignored(name):
        return
    place = Place(name)
    parts = PurePosixPath(name).parts
    if name.startswith("/") or ".." in parts or ":" in name:
        report.fault(
            place, _("The name leads out of the folder."), _("Pack the folder of the issue only.")
        )
    elif stat.S_ISLNK(member.external_attr >> 16):
        report.fault(
            place,
            _("This is a link to another place."),
            _("Put the file itself into the folder."),
        )
    elif member.flag_bits & ENCRYPTED_FLAG:
        report.fault(
            place, _("The file is locked with a password."), _("Pack it without a password.")
        )
    elif name in source.entries:
        report.fault(place, _("The archive holds this file twice."), _("Pack the folder again."))
    else:
        source.entries[name] = Entry(member.file_size, partial(_unpack, archive, member))


def _unpack(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Return a member's bytes, never more than its announced size; OSError when damaged."""
    try:
        return archive.read(member)
    except DAMAGES as error:
        raise OSError(member.filename) from error


def _member_name(member: zipfile.ZipInfo) -> str:
    """Return the name as its author wrote it; Windows and macOS often do not say how they write."""
    name = member.filename.replace("\\", "/")
    if not member.flag_bits & UTF8_FLAG and not name.isascii():
        raw = name.encode("cp437", errors="replace")
        try:
            name = raw.decode("utf-8")
        except UnicodeDecodeError:
            name = raw.decode("cp852", errors="replace")
    return _composed(name)


def _composed(name: str) -> str:
    """Return a name with each letter as one sign; macOS writes ó as o and an accent."""
    return unicodedata.normalize("NFC", name)


def _is_ignored(name: str) -> bool:
    parts = PurePosixPath(name).parts
    return any(part in IGNORED_NAMES or (part.startswith(".") and part != "..") for part in parts)


def _rooted(source: Source, report: Report) -> Source:
    """Let names begin at the file of metadata when everything lies in one folder."""
    tops = {PurePosixPath(name).parts[0] for name in source.entries}
    if not source.metadata_file and len(tops) == 1:
        top = f"{tops.pop()}/"
        inner = {name.removeprefix(top): entry for name, entry in source.entries.items()}
        source = Source(source.label, inner)
    if not source.metadata_file:
        report.fault(
            Place(source.label),
            _("There is no file numer.yaml."),
            _("Write title, number, date and contents of the issue into it."),
        )
    return source
