"""An import that fails late leaves no row and no file; archives cannot harm."""

import io
import zipfile

import pytest
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.core.management.base import CommandError

from library.models import LibraryImage
from magazine.importing import source as sources
from magazine.importing.problems import Report
from magazine.importing.source import open_archive, open_folder
from magazine.models import ArticlePage, IssuePage
from tests.browser import on_disk as kept_on_disk
from tests.factories.library import picture_bytes
from tests.magazine.import_folder import on_disk, sample, spoiled, zipped
from tests.magazine.import_site import everything, make_site, run, run_archive


class DiskError(Exception):
    """What a full disk or a lost database would raise."""


@pytest.fixture
def magazine(home_page):
    return make_site(home_page)


def _fails_at(patch, model, number):
    """Let the saving of the n-th object of a model fail."""
    saved = []
    save = model.save

    def fail(self, *args, **kwargs):
        saved.append(self)
        if len(saved) == number:
            raise DiskError
        return save(self, *args, **kwargs)

    patch.setattr(model, "save", fail)


@pytest.mark.parametrize(
    ("model", "number"), [(LibraryImage, 2), (ArticlePage, 2), (ArticlePage, 4), (IssuePage, 2)]
)
def test_a_failure_at_the_last_step_leaves_no_row_and_no_file(
    magazine, monkeypatch, settings, tmp_path, model, number
):
    for name, value in kept_on_disk(tmp_path / "media").items():
        setattr(settings, name, value)
    before = everything()

    with monkeypatch.context() as patch:
        _fails_at(patch, model, number)
        with pytest.raises(DiskError):
            run(sample(), magazine)

    assert everything() == before
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_the_files_of_a_good_import_stay(magazine, settings, tmp_path):
    for name, value in kept_on_disk(tmp_path / "media").items():
        setattr(settings, name, value)

    run(sample(), magazine)

    kept = LibraryImage.objects.values_list("file", flat=True)
    assert all(default_storage.exists(name) for name in kept)
    assert len(kept) == 2


def test_a_fault_in_the_last_picture_leaves_nothing(magazine):
    before = everything()

    outcome = run(sample(**{"zdjecia/lawka.png": picture_bytes(640, 480)[:-40]}), magazine)

    assert [each.file for each in outcome.faults] == ["zdjecia/lawka.png"]
    assert everything() == before


@pytest.mark.parametrize("name", ["../zly.md", "/etc/zly.md", "a/../../zly.md", "C:\\zly.md"])
def test_a_name_that_leads_out_of_the_archive_is_refused(magazine, name):
    outcome = run({**sample(), name: b"# x"}, magazine)

    assert any("zly.md" in each.file for each in outcome.faults)
    assert outcome.issue is None


def test_a_link_in_an_archive_is_refused():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        member = zipfile.ZipInfo("tajne.md")
        member.external_attr = 0o120777 << 16
        archive.writestr(member, "/etc/passwd")
    report = Report()

    source = open_archive(buffer, "numer.zip", report)

    assert "tajne.md" in {each.file for each in report.faults}
    assert not source.entries


def test_a_link_in_a_folder_is_refused(tmp_path):
    outside = tmp_path / "outside.md"
    outside.write_text("# x")
    folder = on_disk(tmp_path / "numer", sample())
    (folder / "tajne.md").symlink_to(outside)
    report = Report()

    source = open_folder(folder, report)

    assert [each.file for each in report.faults] == ["tajne.md"]
    assert "tajne.md" not in source.entries


def test_an_archive_that_unpacks_to_too_much_is_not_read():
    report = Report()

    source = open_archive(zipped({"numer.yaml": b"0" * 5_000_000}), "numer.zip", report)

    assert [each.file for each in report.faults] == ["numer.zip"]
    assert not source.entries


def test_an_archive_with_too_many_files_is_not_read(monkeypatch):
    monkeypatch.setattr(sources, "MOST_FILES", 3)
    report = Report()

    source = open_archive(zipped(sample()), "numer.zip", report)

    assert len(report.faults) == 1
    assert not source.entries


def test_a_file_that_is_no_archive_is_refused(magazine):
    report = Report()

    open_archive(io.BytesIO(b"no archive"), "numer.zip", report)

    assert [each.file for each in report.faults] == ["numer.zip"]


def test_a_damaged_file_of_an_archive_is_named(magazine):
    packed = zipped(sample(), how=zipfile.ZIP_STORED).getvalue()

    outcome = run_archive(io.BytesIO(packed.replace(b"Przyjd", b"Przyjx")), magazine)

    assert "teksty/01-park.md" in {each.file for each in outcome.faults}


def test_the_command_names_each_fault_and_changes_nothing(magazine, tmp_path, capsys):
    folder = on_disk(tmp_path, spoiled("teksty/01-park.md", "### Ławki", "#### Ławki"))
    before = everything()

    with pytest.raises(CommandError) as raised:
        call_command("import_issue", str(folder), magazine="magazyn")

    assert raised.value.returncode == 1
    assert capsys.readouterr().err.startswith("teksty/01-park.md:19: ")
    assert everything() == before


def test_the_command_imports_an_archive_as_a_draft(magazine, tmp_path, capsys):
    path = tmp_path / "numer.zip"
    path.write_bytes(zipped(sample()).getvalue())

    call_command("import_issue", str(path), magazine=str(magazine.pk))

    issue = IssuePage.objects.get()
    said = capsys.readouterr().out
    assert not issue.live
    assert f"/admin/pages/{issue.pk}/edit/" in said
    assert "1. Park na Jelonkach" in said


def test_a_dry_run_of_the_command_makes_nothing(magazine, tmp_path, capsys):
    folder = on_disk(tmp_path, sample())
    before = everything()

    call_command("import_issue", str(folder), "--dry-run", magazine="magazyn")

    assert "2. " in capsys.readouterr().out
    assert everything() == before


@pytest.mark.parametrize("name", ["inny", "99999"])
def test_the_command_asks_for_a_magazine_that_exists(magazine, tmp_path, name):
    with pytest.raises(CommandError, match="magazyn"):
        call_command("import_issue", str(tmp_path), magazine=name)
