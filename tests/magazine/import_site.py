"""The site that the sample issue is imported into, and how the tests look at it."""

from typing import BinaryIO

from django.apps import apps
from django.core.files.storage import default_storage

from magazine.importing.importer import Outcome, check_issue, import_issue
from magazine.importing.problems import Report
from magazine.importing.source import open_archive
from magazine.models import MagazineIndexPage
from tests.factories.magazine import make_column, make_magazine, make_news, make_news_index
from tests.magazine.import_folder import zipped


def make_site(home_page) -> MagazineIndexPage:
    """Add a magazine, two columns and one page of news."""
    make_column("Rozmowa", "rozmowa")
    make_column("Sprawy dzielnicy", "sprawy")
    index = make_news_index(home_page, title="Aktualności", slug="aktualnosci")
    make_news(index, title="Nowy plac", slug="nowy-plac")
    return make_magazine(home_page, title="Bemowo", slug="magazyn")


def run(files: dict[str, bytes], magazine: MagazineIndexPage, *, is_dry: bool = False) -> Outcome:
    """Import the files from an archive."""
    return run_archive(zipped(files), magazine, is_dry=is_dry)


def run_archive(file: BinaryIO, magazine: MagazineIndexPage, *, is_dry: bool = False) -> Outcome:
    """Import an archive."""
    report = Report()
    source = open_archive(file, "numer.zip", report)
    if is_dry:
        return check_issue(source=source, magazine=magazine, report=report)
    return import_issue(source=source, magazine=magazine, report=report, user=None)


def everything() -> tuple[dict[str, int], list[str]]:
    """Give the number of rows of each table, and every stored file."""
    rows = {
        model._meta.db_table: model._base_manager.count()
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
    }
    return rows, sorted(_files(""))


def _files(folder: str) -> list[str]:
    try:
        folders, files = default_storage.listdir(folder)
    except FileNotFoundError:
        return []
    inner = [name for each in folders for name in _files(f"{folder}{each}/")]
    return [f"{folder}{name}" for name in files] + inner
