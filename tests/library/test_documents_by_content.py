"""Documents are what their names say: content is checked, names are ours, downloads are inert."""

import zipfile
from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.documents.forms import get_document_form
from wagtail.models import Collection

from library.file_kinds import MacrosError, TooBigInsideError, WrongContentError, check_content
from library.models import LibraryDocument
from tests.factories.library import PDF, make_document


def archive(*members, content=b"<x/>"):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as file:
        for name in members:
            file.writestr(name, content)
    return buffer.getvalue()


def open_document(mimetype):
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        file.writestr("mimetype", mimetype)
        file.writestr("content.xml", "<x/>")
    return buffer.getvalue()


DOCX = archive("[Content_Types].xml", "word/document.xml")
GOOD = {
    "pdf": PDF,
    "docx": DOCX,
    "xlsx": archive("[Content_Types].xml", "xl/workbook.xml"),
    "pptx": archive("[Content_Types].xml", "ppt/presentation.xml"),
    "odt": open_document("application/vnd.oasis.opendocument.text"),
    "ods": open_document("application/vnd.oasis.opendocument.spreadsheet"),
    "epub": open_document("application/epub+zip"),
    "zip": archive("plan.txt"),
    "csv": "obszar;projekty\nGórce;9\n".encode(),
    "txt": "Zażółć gęślą jaźń".encode("cp1250"),
    "vtt": b"WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n",
    "rtf": b"{\\rtf1 text}",
    "mp4": b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00",
    "webm": b"\x1a\x45\xdf\xa3\x01\x00",
}
HTML = b"<!DOCTYPE html><html><script>alert(1)</script></html>"


@pytest.mark.parametrize("extension", GOOD)
def test_real_file_is_accepted(extension):
    check_content(BytesIO(GOOD[extension]), extension)


@pytest.mark.parametrize("extension", GOOD)
def test_page_disguised_as_a_document_is_refused(extension):
    with pytest.raises(WrongContentError):
        check_content(BytesIO(HTML), extension)


@pytest.mark.parametrize("extension", ["docx", "xlsx", "pptx", "odt", "ods", "epub"])
def test_any_archive_is_not_an_office_document(extension):
    with pytest.raises(WrongContentError):
        check_content(BytesIO(GOOD["zip"]), extension)


def test_broken_archive_is_refused():
    with pytest.raises(WrongContentError):
        check_content(BytesIO(DOCX[:40]), "docx")


def test_document_with_macros_is_refused():
    content = archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")

    with pytest.raises(MacrosError):
        check_content(BytesIO(content), "docx")


def test_archive_that_unpacks_without_end_is_refused(monkeypatch):
    monkeypatch.setattr("library.file_kinds.MAX_UNPACKED", 1000)
    bomb = archive("[Content_Types].xml", "word/document.xml", content=b"0" * 5000)

    with pytest.raises(TooBigInsideError):
        check_content(BytesIO(bomb), "docx")


@pytest.fixture
def form_for(db):
    def build(name, content):
        form_class = get_document_form(LibraryDocument)
        values = {"title": "Plan", "collection": Collection.get_first_root_node().pk}
        user = get_user_model().objects.create_superuser("editor@example.org", "x")
        return form_class(values, {"file": SimpleUploadedFile(name, content)}, user=user)

    return build


def test_form_accepts_a_real_document_without_asking_for_its_language(form_for):
    form = form_for("Plan Jelonek Południowych.PDF", PDF)

    assert form.is_valid(), form.errors
    assert form.save().language == "pl"


def test_form_says_what_to_do_with_a_disguised_file(form_for):
    form = form_for("plan.pdf", HTML)

    assert not form.is_valid()
    assert form.errors.as_data()["file"][0].code == "wrong_content"


def test_stored_name_is_readable_and_cannot_be_guessed(form_for):
    form = form_for("Łąka & żwir.PDF", PDF)
    form.is_valid()

    name = form.save().filename

    assert name.startswith("laka-zwir-")
    assert name.endswith(".pdf")
    assert name != "laka-zwir-.pdf"


def test_document_is_served_as_an_inert_attachment(home_page, client, settings, tmp_path):
    on_disk = {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": tmp_path},
    }
    settings.STORAGES = settings.STORAGES | {"default": on_disk}
    document = make_document()

    response = client.get(document.url)

    b"".join(response.streaming_content)
    response.close()
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'"


def test_upload_of_many_files_checks_each(home_page, admin_client):
    response = admin_client.post(
        reverse("wagtaildocs:add_multiple"),
        {"files[]": SimpleUploadedFile("plan.pdf", HTML), "title": "Plan"},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )

    assert response.json()["success"] is False
    assert LibraryDocument.objects.count() == 0


def test_upload_of_many_files_takes_a_real_one_in_one_step(home_page, admin_client):
    response = admin_client.post(
        reverse("wagtaildocs:add_multiple"),
        {"files[]": SimpleUploadedFile("plan.pdf", PDF), "title": "Plan"},
        headers={"X-Requested-With": "XMLHttpRequest"},
    )

    assert response.json()["success"] is True
    assert LibraryDocument.objects.count() == 1
