"""What a file is by its content: names and extensions may lie."""

import zipfile
from collections.abc import Callable
from typing import BinaryIO

HEAD_SIZE = 4096
TEXT_SAMPLE = 256 * 1024
MAX_UNPACKED = 400 * 1024 * 1024
MAX_MEMBERS = 5_000
# What a browser would run if it were ever shown the file.
ACTIVE_MARKS = (b"<!doctype html", b"<html", b"<script", b"<svg", b"<iframe", b"<body", b"<?php")
MACRO_MEMBERS = ("vbaproject.bin", "basic/script-lc.xml", "scripts/")

OFFICE_MAIN_PARTS = {
    "docx": "word/document.xml",
    "xlsx": "xl/workbook.xml",
    "pptx": "ppt/presentation.xml",
}
OPEN_MIMETYPES = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
    "epub": b"application/epub+zip",
}


class WrongContentError(ValueError):
    """The content is not what the name says."""


class MacrosError(ValueError):
    """The document carries programs."""


class TooBigInsideError(ValueError):
    """The archive would unpack to more than we accept."""


def check_content(file: BinaryIO, extension: str) -> None:
    """Raise when a file's bytes are not those of its extension, or could harm who opens it.

    Raises WrongContentError, MacrosError or TooBigInsideError.
    """
    file.seek(0)
    check = CHECKS.get(extension)
    if check is None:
        raise WrongContentError(extension)
    try:
        check(file, extension)
    finally:
        file.seek(0)


def _starts_with(*marks: bytes, at: int = 0) -> Callable[[BinaryIO, str], None]:
    def check(file: BinaryIO, extension: str) -> None:
        head = file.read(HEAD_SIZE)
        if not any(head[at:].startswith(mark) for mark in marks):
            raise WrongContentError(extension)

    return check


def _check_archive(file: BinaryIO, extension: str) -> None:
    if not file.read(4) == b"PK\x03\x04":
        raise WrongContentError(extension)
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as archive:
            _check_members(archive)
            _check_container(archive, extension)
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError) as error:
        raise WrongContentError(extension) from error


def _check_members(archive: zipfile.ZipFile) -> None:
    members = archive.infolist()
    if len(members) > MAX_MEMBERS or sum(each.file_size for each in members) > MAX_UNPACKED:
        raise TooBigInsideError


def _check_container(archive: zipfile.ZipFile, extension: str) -> None:
    names = {name.lower() for name in archive.namelist()}
    if extension in OFFICE_MAIN_PARTS:
        if "[content_types].xml" not in names or OFFICE_MAIN_PARTS[extension] not in names:
            raise WrongContentError(extension)
    elif extension in OPEN_MIMETYPES and _mimetype(archive) != OPEN_MIMETYPES[extension]:
        raise WrongContentError(extension)
    if extension != "zip" and any(mark in name for name in names for mark in MACRO_MEMBERS):
        raise MacrosError


def _mimetype(archive: zipfile.ZipFile) -> bytes:
    with archive.open("mimetype") as member:
        return member.read(128).strip()


def _check_text(file: BinaryIO, extension: str) -> None:
    sample = file.read(TEXT_SAMPLE)
    lowered = sample.lower()
    if b"\x00" in sample or any(mark in lowered for mark in ACTIVE_MARKS):
        raise WrongContentError(extension)
    if extension == "vtt" and not sample.removeprefix(b"\xef\xbb\xbf").startswith(b"WEBVTT"):
        raise WrongContentError(extension)


CHECKS: dict[str, Callable[[BinaryIO, str], None]] = {
    "pdf": _starts_with(b"%PDF-"),
    "rtf": _starts_with(b"{\\rtf"),
    "mp4": _starts_with(b"ftyp", at=4),
    "webm": _starts_with(b"\x1a\x45\xdf\xa3"),
    "csv": _check_text,
    "txt": _check_text,
    "vtt": _check_text,
    **dict.fromkeys(["docx", "xlsx", "pptx", "odt", "ods", "epub", "zip"], _check_archive),
}
