"""`python -m bench.issue_pdf`: seconds, memory and pages of an issue's PDF, against no tags.

Works in a SQLite database and a folder of its own, removed at the end. Memory is the highest
resident set of the process, from the system's own count.
"""

import os
import resource
import shutil
import sys
import tempfile
import time
from pathlib import Path

# one name, because the printing process reads this module once more
SCRATCH = Path(tempfile.gettempdir()) / "bench-issue-pdf"
os.environ["DATABASE_URL"] = f"sqlite:///{SCRATCH / 'db.sqlite3'}"
os.environ["MEDIA_ROOT"] = str(SCRATCH / "media")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "site_config.settings.dev")

import django

django.setup()

from django.core.management import call_command
from django.utils import translation
from wagtail.models import Page, Site

from bench.issue_texts import plant_issue
from home.models import HomePage
from magazine.making import material_of
from magazine.models import IssuePage
from magazine.pdf.child import print_in_child
from magazine.pdf.making import job_of, make_pdf

GOAL = "30 s, 500 MB"


def main() -> list[str]:
    """Make the issue twice (the first time its pictures are cut), and once without tags."""
    SCRATCH.mkdir(exist_ok=True)
    call_command("migrate", verbosity=0)
    issue = plant_issue(_front_page())
    lines = [
        f"Goal: {GOAL}; 30 articles, 60 pictures.",
        "",
        "| what | seconds | of the baseline | pages | MB |",
        "|---|---|---|---|---|",
    ]
    with translation.override("pl"):
        first = _measure(issue, "first time, pictures cut", SCRATCH / "first.pdf")
        tagged = _measure(issue, "tagged, pictures there", SCRATCH / "tagged.pdf")
        plain = _untagged(issue, SCRATCH / "plain.pdf")
    for what, seconds, pages, size in (first, tagged, plain):
        row = f"| {what} | {seconds:.1f} | {seconds / plain[1]:.2f} | {pages} | {size / 1e6:.1f} |"
        lines.append(row)
    lines += ["", f"Memory: worker {_peak(resource.RUSAGE_SELF)} MB,"]
    lines.append(f"printing process {_peak(resource.RUSAGE_CHILDREN)} MB.")
    if len(sys.argv) > 1:
        shutil.copy(SCRATCH / "tagged.pdf", sys.argv[1])
    return lines


def _front_page() -> Page:
    Page.objects.filter(depth=2).delete()
    Site.objects.all().delete()
    root = Page.objects.get(depth=1)
    home = root.add_child(instance=HomePage(title="Bemowo", slug="home"))
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)
    return home


def _measure(issue: IssuePage, what: str, target: Path) -> tuple[str, float, int, int]:
    """As the worker does it: from the database to the file."""
    with tempfile.TemporaryDirectory() as folder:
        start = time.perf_counter()
        made = make_pdf(material_of(issue), Path(folder), lambda _done, _all: None)
        seconds = time.perf_counter() - start
        shutil.copy(made.path, target)
        return what, seconds, made.page_count, made.path.stat().st_size


def _untagged(issue: IssuePage, target: Path) -> tuple[str, float, int, int]:
    """WeasyPrint alone on the same HTML, without tags."""
    with tempfile.TemporaryDirectory() as folder:
        job = job_of(material_of(issue), Path(folder), is_tagged=False)
        start = time.perf_counter()
        printed = print_in_child(job, lambda _page: None)
        seconds = time.perf_counter() - start
        shutil.copy(job.output, target)
        return "baseline: the same HTML without tags", seconds, printed.pages, target.stat().st_size


def _peak(who: int) -> int:
    return resource.getrusage(who).ru_maxrss // 1024


if __name__ == "__main__":
    try:
        print("\n".join(main()))
    finally:
        shutil.rmtree(SCRATCH)
