"""Each fault of a folder is named by file and line, and says what to do."""

from pathlib import Path

import pytest
import yaml
from django.utils.translation import override
from PIL import ImageFile as PillowFile

from tests.factories.library import picture_bytes
from tests.magazine.import_folder import sample, spoiled
from tests.magazine.import_site import everything, make_site, run

YAML = "numer.yaml"
PARK = "teksty/01-park.md"

# one passage spoiled in each, and the line that has to be named
PASSAGES = yaml.safe_load(Path(__file__).with_name("import_faults.yaml").read_text())


@pytest.fixture
def magazine(home_page):
    magazine = make_site(home_page)
    with override("en"):
        yield magazine


@pytest.mark.parametrize("name", PASSAGES)
def test_a_spoiled_passage_is_named_by_file_and_line(magazine, name):
    case = PASSAGES[name]
    before = everything()

    outcome = run(spoiled(case["file"], case["old"], case["new"]), magazine)

    found = [(f"{each.file}:{each.line}", each.message) for each in outcome.faults]
    assert any(at == case["at"] and case["word"] in message for at, message in found), found
    assert outcome.issue is None
    assert everything() == before


FILES = {
    "no metadata": (sample(**{YAML: None}), "numer.zip", 0, "numer.yaml"),
    "letters of another encoding": (
        sample(**{PARK: "# Park\n\nŁawka\n".encode("cp1250")}),
        PARK,
        3,
        "UTF-8",
    ),
    "an article without a text": (sample(**{PARK: "# Park\n"}), PARK, 0, "no text"),
    "an article that the contents forget": (
        sample(**{"teksty/03.md": "# Trzeci\n\nTekst."}),
        "teksty/03.md",
        0,
        "points to",
    ),
    "a document of Word": (sample(**{"a.docx": b"PK"}), "a.docx", 0, "points to"),
    "a picture that is none": (
        sample(**{"okladka.jpg": b"no picture"}),
        "okladka.jpg",
        0,
        "damaged",
    ),
    "a picture that ends too early": (
        sample(**{"okladka.jpg": picture_bytes(900, 1200, "JPEG")[:-4000]}),
        "okladka.jpg",
        0,
        "damaged",
    ),
    "a picture of another kind": (
        sample(**{"okladka.jpg": picture_bytes(90, 120, "PNG")}),
        "okladka.jpg",
        0,
        "PNG",
    ),
    "an empty metadata file": (sample(**{YAML: ""}), YAML, 1, "tytul"),
    "a list for metadata": (sample(**{YAML: "- a\n- b\n"}), YAML, 1, "Names with values"),
    "a character that YAML hides": (
        sample(**{YAML: 'tytul: "\\0"\n'}),
        YAML,
        1,
        "control",
    ),
    "half a letter that YAML hides": (
        sample(**{YAML: 'tytul: "\\ud800"\n'}),
        YAML,
        1,
        "control",
    ),
    "brackets without end": (sample(**{YAML: "[" * 5_000}), YAML, 1, "YAML"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_spoiled_file_is_named(magazine, name):
    files, file, line, word = FILES[name]
    before = everything()

    outcome = run(files, magazine)

    found = [(each.file, each.line, each.message) for each in outcome.faults]
    assert any((at, n) == (file, line) and word in text for at, n, text in found), found
    assert outcome.issue is None
    assert everything() == before


def test_a_picture_that_ends_too_early_is_named_whatever_pillow_was_told(magazine, monkeypatch):
    # as WeasyPrint does for the whole process when it is imported
    monkeypatch.setattr(PillowFile, "LOAD_TRUNCATED_IMAGES", True)
    broken = picture_bytes(900, 1200, "JPEG")[:-4000]

    outcome = run(sample(**{"okladka.jpg": broken}), magazine)

    assert [each.file for each in outcome.faults] == ["okladka.jpg"]
    assert PillowFile.LOAD_TRUNCATED_IMAGES is True


def test_all_faults_are_named_at_once_by_file_and_line(magazine):
    files = spoiled(PARK, "### Ławki", "#### Ławki")
    files[YAML] = (
        files[YAML].replace(b"numer: 11\n", b"numer: x\n").replace(b"strona: 6", b"strona: 0")
    )

    outcome = run(files, magazine)

    assert [(each.file, each.line) for each in outcome.faults] == [
        (YAML, 2),
        (YAML, 30),
        (PARK, 19),
    ]


def test_a_mistyped_name_is_answered_with_the_nearest(magazine):
    outcome = run(spoiled(YAML, "numer_ciagly:", "numer_ciagy:"), magazine)

    (fault,) = outcome.faults
    assert "“numer_ciagly”" in fault.advice
    assert str(fault).startswith("numer.yaml:3: ")


def test_names_may_be_written_with_polish_letters(magazine):
    outcome = run(spoiled(YAML, "spis_tresci:", "Spis treści:"), magazine, is_dry=True)

    assert outcome.faults == []


def test_an_address_that_is_taken_is_refused(magazine):
    run(sample(), magazine)

    again = run(spoiled(YAML, "numer: 11", "numer: 12"), magazine)

    (fault,) = again.faults
    assert "bemowo-numer-listopadowy" in fault.message
