"""A made EPUB as a reader's program reads it, and what EPUBCheck says about it."""

import json
import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from magazine.epub import make_epub
from magazine.making import material_of
from magazine.models import IssuePage

NAMES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "opf": "http://www.idpf.org/2007/opf",
    "h": "http://www.w3.org/1999/xhtml",
}
EPUB_TYPE = "{http://www.idpf.org/2007/ops}type"


class Book:
    """A made EPUB, read as a reader's program does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with ZipFile(path) as archive:
            self.entries = archive.infolist()
            self.files = {name: archive.read(name) for name in archive.namelist()}
        self.package = etree.fromstring(self.files["EPUB/package.opf"])

    def metadata(self, name: str) -> list[str]:
        if name.startswith("dc:"):
            return [found.text for found in self.package.findall(f".//{name}", NAMES)]
        found = self.package.findall(f".//opf:meta[@property='{name}']", NAMES)
        return [meta.text for meta in found]

    def reading_order(self) -> list[str]:
        items = self.package.findall(".//opf:item", NAMES)
        names = {item.get("id"): item.get("href") for item in items}
        spine = self.package.findall(".//opf:itemref", NAMES)
        return [names[reference.get("idref")] for reference in spine]

    def document(self, name: str) -> etree._Element:
        return etree.fromstring(self.files[f"EPUB/{name}"])

    def heading(self, name: str) -> str:
        return self.document(name).find(".//h:h1", NAMES).text

    def text(self, name: str) -> str:
        return " ".join("".join(self.document(name).itertext()).split(" "))


def made_book(issue: IssuePage, folder: Path) -> Book:
    """Make the EPUB of an issue as it is stored."""
    folder.mkdir(exist_ok=True)
    issue.refresh_from_db()
    return Book(make_epub(material_of(issue), folder, lambda done, steps: None).path)


def messages(path: Path) -> list[str]:
    """What EPUBCheck says about a file: errors, warnings and what it finds odd."""
    java, program = shutil.which("java"), shutil.which("epubcheck")
    if not java or not program:
        pytest.fail(
            "No EPUBCheck. On Debian or Ubuntu: apt install epubcheck default-jre-headless",
            pytrace=False,
        )
    report = path.with_suffix(".json")
    command = [java, "-jar", program, str(path), "--json", str(report)]
    subprocess.run(command, capture_output=True, check=False)
    found = json.loads(report.read_text())["messages"]
    return [
        f"{message['severity']} {message['ID']}: {message['message']} "
        f"({message['locations'][0]['path']}:{message['locations'][0]['line']})"
        for message in found
    ]
