"""The EPUB of an issue: valid for EPUBCheck, true about itself, readable in the editors' order."""

import re
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

import pytest
from django.core.files.images import ImageFile
from PIL import Image as Picture
from wagtail import blocks
from wagtail.models import Locale

from library.models import LibraryImage
from magazine.blocks import ArticleStreamBlock
from magazine.making import makers
from tests.factories.magazine import (
    contents_of,
    make_article,
    make_column,
    make_issue,
    make_magazine,
    make_news,
    make_news_index,
    sign,
)
from tests.magazine.books import EPUB_TYPE, NAMES, made_book, messages


@pytest.fixture
def image(db, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path / "media")
    content = BytesIO()
    Picture.linear_gradient("L").resize((1200, 1600)).convert("RGB").save(content, "JPEG")
    image = LibraryImage(title="Fort", file=ImageFile(content, "fort.jpg"), author="Ewa Lis")
    image.description = "Brama fortu"
    image.save()
    return image


@pytest.fixture
def issue(home_page, image):
    magazine = make_magazine(home_page, title="Moje Bemowo")
    return make_issue(magazine, title="Jesień", cover=image, number=11, continuous_number=131)


@pytest.fixture
def make_book(tmp_path):
    return lambda issue: made_book(issue, tmp_path / "made")


def every_block() -> blocks.StreamValue:
    """An article body with each block once, as its preview shows it."""
    body = ArticleStreamBlock()
    values = [(name, child.get_preview_value()) for name, child in body.child_blocks.items()]
    return blocks.StreamValue(body, values)


def text(html: str, language: str = "") -> list[tuple[str, dict]]:
    return [("text", {"text": html, "language": language})]


def test_an_issue_with_every_block_gives_no_error_and_no_warning(issue, image, make_book):
    column = make_column("Rozmowa", "rozmowa")
    article = make_article(issue, title="Park & „las”", column=column, share_image=image)
    article.body = every_block()
    article.save()
    sign(article, "Jan Kowalski")
    issue.editorial = text("<p>Dzień dobry &amp; do <b>czytania</b></p>")
    issue.contents = contents_of(article, page_number=4)
    issue.save()

    assert messages(make_book(issue).path) == []


def test_epubcheck_sees_a_planted_fault(issue, make_book):
    path = make_book(issue).path
    with ZipFile(path, "a") as archive:
        archive.writestr("EPUB/forgotten.xhtml", "<p>")

    assert messages(path)


def test_the_type_of_the_file_comes_first_and_unpacked(issue, make_book):
    first = make_book(issue).entries[0]

    assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)


def test_the_same_issue_gives_the_same_bytes(issue, image, make_book):
    make_article(issue, title="Park", share_image=image)

    first = make_book(issue).path.read_bytes()

    assert make_book(issue).path.read_bytes() == first


def test_the_book_says_what_it_is_and_who_made_it(issue, make_book):
    article = make_article(issue, title="Park")
    sign(article, "Jan Kowalski")
    sign(article, "Ewa Lis", role="photographs")

    book = make_book(issue)

    assert book.metadata("dc:title") == ["Moje Bemowo 11 (131)/2026: Jesień"]
    assert book.metadata("dc:language") == ["pl"]
    assert book.metadata("dc:date") == ["2026-11-01"]
    assert book.metadata("dc:publisher") == ["Dzielnica Bemowo m.st. Warszawy"]
    assert book.metadata("dc:creator") == ["Jan Kowalski"]
    assert book.metadata("dc:contributor") == ["Ewa Lis", "Anna Nowak"]
    assert book.metadata("role") == ["aut", "pht", "edt"]
    assert book.metadata("dcterms:identifier") == ["urn:issn:2450-7113"]
    assert book.metadata("group-position") == ["131"]


def test_the_identifier_stays_when_the_issue_changes(issue, make_book):
    before = make_book(issue).metadata("dc:identifier")
    issue.title = "Zima"
    issue.save()

    assert make_book(issue).metadata("dc:identifier") == before


def test_a_book_whose_pictures_are_described_needs_no_eyes(issue, image, make_book):
    make_article(issue, title="Park", share_image=image)

    book = make_book(issue)

    assert book.metadata("schema:accessMode") == ["textual", "visual"]
    assert book.metadata("schema:accessModeSufficient") == ["textual,visual", "textual"]
    assert "alternativeText" in book.metadata("schema:accessibilityFeature")
    assert book.metadata("schema:accessibilityHazard") == ["none"]


def test_a_book_with_a_picture_without_description_does_not_claim_more(issue, image, make_book):
    image.description = ""
    image.save()
    make_article(issue, title="Park", share_image=image)

    book = make_book(issue)

    assert book.metadata("schema:accessModeSufficient") == ["textual,visual"]
    assert "alternativeText" not in book.metadata("schema:accessibilityFeature")


def test_texts_follow_in_the_editors_order(issue, home_page, make_book):
    first, second = (make_article(issue, title=title) for title in ("Pierwszy", "Drugi"))
    news = make_news(make_news_index(home_page), title="Ze strony")
    issue.contents = contents_of(second, news, first)
    issue.save()

    book = make_book(issue)

    front, back = ["cover.xhtml", "nav.xhtml"], ["imprint.xhtml"]
    texts = ["text-001.xhtml", "text-002.xhtml", "text-003.xhtml"]
    assert book.reading_order() == [*front, *texts, *back]
    assert [book.heading(name) for name in texts] == ["Drugi", "Ze strony", "Pierwszy"]


def test_contents_name_columns_landmarks_and_printed_pages(issue, make_book):
    article = make_article(issue, title="Park", column=make_column("Zieleń", "zielen"))
    issue.contents = contents_of(article, page_number=12)
    issue.save()

    navigation = make_book(issue).document("nav.xhtml").findall(".//h:nav", NAMES)

    toc, landmarks, pages = navigation
    assert [nav.get(EPUB_TYPE) for nav in navigation] == ["toc", "landmarks", "page-list"]
    assert toc.find(".//h:span", NAMES).text == "Zieleń"
    assert toc.find(".//h:li/h:ol/h:li/h:a", NAMES).get("href") == "text-001.xhtml"
    kinds = [link.get(EPUB_TYPE) for link in landmarks.iter(f"{{{NAMES['h']}}}a")]
    assert kinds == ["cover", "toc", "bodymatter", "colophon"]
    assert pages.find(".//h:a", NAMES).get("href") == "text-001.xhtml#page-12"


def test_a_picture_is_kept_once_however_often_it_is_shown(issue, image, make_book):
    for title in ("Park", "Las"):
        make_article(issue, title=title, share_image=image)

    book = make_book(issue)

    pictures = [name for name in book.files if name.startswith("EPUB/images/")]
    shown = book.document("text-001.xhtml").find(".//h:img", NAMES)
    assert len(pictures) == 2  # the cover, and the lead of both texts
    assert f"EPUB/{shown.get('src')}" in pictures
    assert shown.get("alt") == "Brama fortu"
    assert "Ewa Lis" in book.text("text-001.xhtml")


def test_links_stay_in_the_book_where_they_can(issue, make_book):
    park = make_article(issue, title="Park")
    link = f'<a linktype="page" id="{park.pk}">park</a>'
    outside = '<a href="/o-dzielnicy/?a=ż">o nas</a> <a href="mailto:a@example.org">list</a>'
    las = make_article(issue, title="Las", body=text(f"<p>{link} {outside}</p>"))
    issue.contents = contents_of(park, las)
    issue.save()

    links = make_book(issue).document("text-002.xhtml").iter(f"{{{NAMES['h']}}}a")

    addresses = [found.get("href") for found in links]
    assert addresses[0] == "text-001.xhtml"
    assert re.fullmatch(r"http://[^/]+/o-dzielnicy/\?a=%C5%BC", addresses[1])
    assert addresses[2] == "mailto:a@example.org"


def test_passages_and_texts_in_other_languages_say_so(issue, make_book):
    Locale.objects.get_or_create(language_code="uk")
    make_article(issue, title="Park", body=text("<p>Ласкаво просимо</p>", "uk"))

    book = make_book(issue)

    root = book.document("text-001.xhtml")
    passage = root.find(".//h:div[@lang='uk']", NAMES)
    xml_lang = "{http://www.w3.org/XML/1998/namespace}lang"
    assert (root.get("lang"), root.get(xml_lang)) == ("pl", "pl")
    assert passage.get(xml_lang) == "uk"


def test_polish_texts_are_set_typographically(issue, make_book):
    make_article(issue, title="Spacer w parku", body=text('<p>Idę "w las"...</p>'))

    words = make_book(issue).text("text-001.xhtml")

    assert "Spacer w\u00a0parku" in words
    assert "„w\u00a0las”…" in words


def test_the_imprint_stands_in_the_book(issue, make_book):
    words = make_book(issue).text("imprint.xhtml")

    for part in ("Anna Nowak", "2450-7113", "Drukarnia Przykładowa", "11 (131)/2026"):
        assert part in words


def test_text_that_xml_does_not_know_is_left_out(issue, make_book):
    make_article(issue, title="Park\x0b miejski", body=text("<p>a\x0cb</p>"))

    assert make_book(issue).heading("text-001.xhtml") == "Park miejski"


def test_the_worker_makes_it_as_one_of_the_files_of_an_issue():
    assert "epub" in [maker.kind for maker in makers]
