"""The PDF of an issue says to a screen reader what it shows to the eye (PDF/UA-1)."""

import re
from itertools import pairwise

import pikepdf
import pytest
from django.db import transaction
from wagtail.models import Page, Site

from home.models import HomePage
from library.models import LibraryDocument
from tests.magazine.printed_issue import article, print_issue
from tests.magazine.tag_tree import images_outside_the_tree

SITE = "http://bemowo.example.org"
ORDER = ["Mówi ogrodniczka", "Szkolenie z kompostu", "Sadzimy drzewa", "Staw odzyskany"]


@pytest.fixture(scope="module")
def printed(django_db_setup, django_db_blocker, tmp_path_factory):
    """One issue, printed once; its database is rolled back afterwards."""
    with django_db_blocker.unblock(), transaction.atomic():
        Page.objects.filter(depth=2).delete()
        Site.objects.all().delete()
        home = Page.objects.get(depth=1).add_child(instance=HomePage(title="Bemowo", slug="home"))
        Site.objects.create(hostname="bemowo.example.org", root_page=home, is_default_site=True)
        yield print_issue(home, tmp_path_factory.mktemp("pdf"))
        transaction.set_rollback(True)


def words(text: str) -> str:
    """Text without the white space that line breaks add or swallow."""
    return re.sub(r"\s+", "", text)


def bookmarks(pdf: pikepdf.Pdf) -> list[tuple[int, str]]:
    with pdf.open_outline() as outline:
        found: list[tuple[int, str]] = []

        def visit(items, level):
            for item in items:
                found.append((level, item.title.replace("\u00a0", " ")))
                visit(item.children, level + 1)

        visit(outline.root, 1)
        return found


def test_file_declares_itself_accessible(printed):
    with printed.pdf.open_metadata() as metadata:
        assert metadata["pdfuaid:part"] == "1"
    assert printed.pdf.Root.MarkInfo.Marked


def test_title_of_the_issue_is_shown_instead_of_the_file_name(printed):
    assert printed.pdf.Root.ViewerPreferences.DisplayDocTitle
    title = str(printed.pdf.docinfo["/Title"])
    assert title == "Moje Bemowo 11 (131)/2026: Jesień nad stawem"
    assert str(printed.pdf.docinfo["/Author"]) == "Dzielnica Bemowo m.st. Warszawy"


def test_document_is_in_polish(printed):
    assert str(printed.pdf.Root.Lang) == "pl"


def test_headings_go_down_one_level_at_a_time(printed):
    levels = [int(tag.kind[1]) for tag in printed.tree.headings]

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(below - above <= 1 for above, below in pairwise(levels))


def test_headings_are_those_of_the_issue_in_its_order(printed):
    found = [(tag.kind, tag.text) for tag in printed.tree.headings]

    assert found == [
        ("H1", "Jesień nad stawem"),
        ("H2", "W tym numerze"),
        ("H2", "Od redakcji"),
        ("H2", "Rozmowa"),
        ("H3", "Mówi ogrodniczka"),
        ("H2", "Szkolenie z kompostu"),
        ("H3", "Co się zmieniło"),
        ("H3", "Załączniki"),
        ("H2", "Zieleń"),
        ("H3", "Sadzimy drzewa"),
        ("H4", "Listopad 2026"),
        ("H4", "Gdzie"),
        ("H5", "Ile"),
        ("H3", "Staw odzyskany"),
        ("H2", "Stopka redakcyjna"),
    ]


def test_pictures_have_their_alternative_texts(printed):
    alternatives = {tag.alt for tag in printed.tree.all("Figure")}

    assert alternatives == {"Staw jesienią", "Rząd młodych lip"}


def test_decoration_is_drawn_outside_of_the_tree(printed):
    artifacts = sum(images_outside_the_tree(page) for page in printed.pdf.pages)

    assert artifacts == 1


def test_every_picture_is_in_the_file(printed):
    images = {name for page in printed.pdf.pages for name in page.Resources.XObject}

    assert len(images) == 3


def test_picture_carries_its_caption_and_credit(printed):
    captions = [words(tag.text) for tag in printed.tree.all("Caption")]

    assert any("LipyprzyLazurowej" in text and "JanKot" in text for text in captions)


def test_table_has_headers_for_columns_and_rows(printed):
    headers = [tag.text.strip() for tag in printed.tree.all("TH")]
    cells = {tag.text.strip(): tag.attributes for tag in printed.tree.all("TD")}

    assert headers == ["Ulica", "Drzewa", "Lazurowa", "Widawska"]
    assert "/Headers" in cells["12 lip"]


def test_list_is_a_list(printed):
    bodies = [words(tag.text) for tag in printed.tree.all("LBody")]

    assert {"lipy", "klony"} <= set(bodies)


def links_of(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return [
        annotation
        for page in pdf.pages
        for annotation in page.get("/Annots", [])
        if annotation.Subtype == "/Link"
    ]


def addresses_in(pdf: pikepdf.Pdf) -> set[str]:
    return {str(link.A.URI) for link in links_of(pdf) if "/A" in link}


def test_link_says_where_it_leads(printed):
    links = [words(tag.text) for tag in printed.tree.all("Link")]

    assert "mapędrzew" in links
    assert all(str(annotation.Contents) for annotation in links_of(printed.pdf))
    assert "https://example.org/drzewa" in addresses_in(printed.pdf)


def test_correction_of_news_stands_above_its_text_and_what_changed_below(printed):
    text = words(printed.tree.text)

    order = ["Sprostowanie,3października2026", "Zaczynamyo17.00,nieo16.00.", "Wkrótcepodamy"]
    order += ["Cosięzmieniło", "5października2026", "Nowasala.", "Programszkolenia"]
    found = [text.find(part) for part in order]
    assert found == sorted(found)
    assert -1 not in found


@pytest.mark.parametrize("title", ["Program szkolenia", "Trasa spaceru", "Plan nasadzeń"])
def test_links_to_files_lead_to_the_site(printed, title):
    document = LibraryDocument.objects.get(title=title)

    assert f"{SITE}{document.url}" in addresses_in(printed.pdf)


def test_every_link_leads_somewhere_from_outside_the_site(printed):
    found = addresses_in(printed.pdf)

    assert f"{SITE}/sala/" in found
    assert all(re.match(r"(https?://[^/]|mailto:|tel:)", address) for address in found)


def test_passages_in_other_languages_say_so(printed):
    languages = {words(tag.text): tag.language for tag in printed.tree.walk() if tag.language}

    assert languages["Thetreesarewateredtwiceaweek."] == "en"
    assert languages["Ласкавопросимо"] == "uk"


def test_texts_are_read_in_the_order_of_the_editors(printed):
    text = words("".join(tag.text for tag in printed.tree.all("H2", "H3")))

    places = [text.index(words(title)) for title in ORDER]
    assert places == sorted(places)


def test_columns_are_read_one_after_the_other(printed):
    body = words(printed.tree.text)
    expected = words(_plain(article(printed, "Staw odzyskany").body))

    # hyphens at the ends of lines are the only thing that is not in the text
    assert expected in body.replace("-", "")


def test_contents_name_the_pages_on_which_texts_begin(printed):
    listed = {}
    for tag in printed.tree.all("Link"):
        match = re.fullmatch(r"(\D+)(\d+)", words(tag.text))
        if match and tag.page == 2:
            listed[match[1]] = int(match[2])

    begins = {words(tag.text): tag.page for tag in printed.tree.headings if tag.text in ORDER}
    assert begins == {words(title): listed[words(title)] for title in ORDER}


def test_page_numbers_are_kept_for_the_site(printed):
    begins = {tag.text: tag.page for tag in printed.tree.headings}
    pieces = {piece.page.pk: piece.page.title for piece in printed.material.pieces}

    assert {pieces[key]: page for key, page in printed.made.page_numbers.items()} == {
        title: begins[title] for title in ORDER
    }
    assert printed.made.page_count == len(printed.pdf.pages)


def test_bookmarks_lead_to_columns_and_articles(printed):
    assert bookmarks(printed.pdf) == [
        (1, "Jesień nad stawem"),
        (2, "W tym numerze"),
        (2, "Od redakcji"),
        (2, "Rozmowa"),
        (3, "Mówi ogrodniczka"),
        (2, "Szkolenie z kompostu"),
        (2, "Zieleń"),
        (3, "Sadzimy drzewa"),
        (3, "Staw odzyskany"),
        (2, "Stopka redakcyjna"),
    ]


def test_imprint_is_printed_in_full(printed):
    text = words(printed.tree.text)

    for fact in ("Anna Nowak", "2450-7113", "Drukarnia Przykładowa", "1 listopada 2026"):
        assert words(fact) in text


def test_every_font_is_inside(printed):
    fonts = [font for page in printed.pdf.pages for font in page.Resources.Font.values()]

    assert fonts
    for font in fonts:
        descriptor = font.DescendantFonts[0].FontDescriptor
        assert "/FontFile2" in descriptor or "/FontFile3" in descriptor


def test_ukrainian_is_set_in_our_typeface(printed):
    names = {
        str(font.BaseFont) for page in printed.pdf.pages for font in page.Resources.Font.values()
    }

    assert any("Golos-Cyrillic" in name for name in names)
    assert not any("DejaVu" in name for name in names)


def test_one_letter_words_hold_to_the_next(printed):
    with printed.pdf.open_outline() as outline:
        titles = [item.title for item in outline.root[0].children]

    assert "W\u00a0tym numerze" in titles


def test_long_polish_words_are_divided(printed):
    spans = [tag.text for tag in printed.tree.all("Span")]

    assert any(text.endswith("-") for text in spans)


def test_editor_is_told_how_far_it_has_come(printed):
    done = [step for step, _all in printed.reports]

    assert done == sorted(done)
    assert all(step < steps for step, steps in printed.reports)


def _plain(body) -> str:
    return re.sub(r"<[^>]+>", " ", "".join(block.value["text"].source for block in body))
