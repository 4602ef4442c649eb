"""Makes the PDF of an issue: writes it as HTML, has it printed, reads where each text begins."""

import logging
import re
from html import unescape
from pathlib import Path

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.files.storage import default_storage
from django.template.loader import render_to_string
from django.utils.translation import gettext as _

from magazine.making.makers import CannotMakeError, MadeFile, Report
from magazine.making.material import Material
from magazine.pdf.child import print_in_child
from magazine.pdf.groups import groups_of
from magazine.pdf.imprint_facts import facts_of
from magazine.pdf.job import PrintJob

logger = logging.getLogger(__name__)
_PICTURE = re.compile(r'\bsrc="([^"]+)"')
# the share of the work that is done when the HTML is written
_HTML_SHARE = 4
_PAGES_A_TEXT = 2


def make_pdf(material: Material, folder: Path, report: Report) -> MadeFile:
    """Return the PDF; the folder also holds what the printing process needs."""
    steps = _HTML_SHARE + _PAGES_A_TEXT * len(material.pieces)
    report(1, steps)
    job = job_of(material, folder)
    printed = print_in_child(job, lambda page: report(min(_HTML_SHARE + page, steps - 1), steps))
    if printed.refused:
        logger.warning("Not in the PDF of issue %s: %s", material.issue.pk, printed.refused)
    keys = {f"text-{piece.page.pk}": piece.page.pk for piece in material.pieces}
    numbers = {keys[name]: page for name, page in printed.anchors.items() if name in keys}
    return MadeFile(path=Path(job.output), page_count=printed.pages, page_numbers=numbers)


def job_of(material: Material, folder: Path, *, is_tagged: bool = True) -> PrintJob:
    """Return everything that the printing process needs, written out."""
    html = html_of(material)
    tokens = Path(static_file("css/tokens.css"))
    return PrintJob(
        html=html,
        base_url=_base_url(material),
        stylesheet=static_file("css/print-issue.css"),
        folders=[str(tokens.parent.parent)],
        files=_pictures(html, folder),
        output=str(folder / "issue.pdf"),
        is_tagged=is_tagged,
    )


def html_of(material: Material) -> str:
    """Return the whole issue as one HTML document for paper."""
    context = {
        "material": material,
        "issue": material.issue,
        "magazine": material.magazine,
        "imprint": material.imprint,
        "imprint_facts": facts_of(material.imprint),
        "groups": groups_of(material.pieces),
        "medium": "print",
    }
    return render_to_string("magazine/print/issue.html", context)


def static_file(name: str) -> str:
    """Return the path of one of our own static files on the disk."""
    path = finders.find(name)
    if not path:
        message = _("The file %(name)s is missing from the site.") % {"name": name}
        raise CannotMakeError(message)
    return str(path)


def _base_url(material: Material) -> str:
    """Links in the PDF lead to the site, wherever it is read."""
    url = material.issue.full_url or material.magazine.full_url
    return url or f"{settings.WAGTAILADMIN_BASE_URL}/"


def _pictures(html: str, folder: Path) -> dict[str, str]:
    """Return the address and the path of each picture in the text that is stored here."""
    found = {}
    for address in sorted({unescape(match) for match in _PICTURE.findall(html)}):
        if address.startswith(settings.MEDIA_URL):
            found[address] = _on_disk(address.removeprefix(settings.MEDIA_URL), folder)
    return {address: path for address, path in found.items() if path}


def _on_disk(name: str, folder: Path) -> str:
    """Return where a stored file lies; one that is stored elsewhere is copied into the folder."""
    if not default_storage.exists(name):
        return ""
    with default_storage.open(name) as content:
        path = getattr(content, "name", "") or ""
        if Path(path).is_file():
            return path
        copy = folder / name.replace("/", "-")
        copy.write_bytes(content.read())
        return str(copy)
