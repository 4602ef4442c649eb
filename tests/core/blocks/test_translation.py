"""Every text of a page is carried to another language and back by wagtail-localize."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from core.blocks import BodyStreamBlock, ContactBlock
from home.models import StandardPage

BODY = [
    ("heading", {"text": "Nagłówek", "rank": "section"}),
    ("text", {"text": '<p>Powiedział <span lang="en">hello</span> nam.</p>', "language": ""}),
    (
        "table",
        {
            "table": {
                "caption": "Projekty",
                "columns": [
                    {"type": "text", "heading": "Obszar"},
                    {"type": "number", "heading": "Liczba"},
                    {"type": "rich_text", "heading": "Uwagi"},
                ],
                "rows": [
                    {"values": ["Jelonki", 14, "<p>dużo <b>drzew</b></p>"]},
                    {"values": ["Górce", 9, ""]},
                ],
            },
            "source": "Urząd",
            "names_rows": True,
        },
    ),
    ("contact", {"name": "Koordynator", "phone": "22 443 76 95"}),
]


# With every block of the body as a new page would have it: a missing key must not stop translators.
BODY += [
    (name, block.get_preview_value())
    for name, block in BodyStreamBlock().child_blocks.items()
    if name
    not in {"heading", "text", "table", "contact", "image", "gallery", "documents", "teasers"}
]


@pytest.fixture
def translated(home_page):
    """A page whose strings were all translated by putting EN: in front of them."""
    english, _created = Locale.objects.get_or_create(language_code="en")
    page = home_page.add_child(
        instance=StandardPage(title="Strona", slug="strona", locale=home_page.locale, body=BODY)
    )
    page.save_revision().publish()
    page = StandardPage.objects.get(pk=page.pk)
    home_page.copy_for_translation(english)
    source, _created = TranslationSource.get_or_create_from_instance(page)
    source.update_from_db()
    for segment in source.stringsegment_set.all():
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=english,
            context=segment.context,
            defaults={"data": f"EN:{segment.string.data}"},
        )
    translation = Translation.objects.create(source=source, target_locale=english)
    translation.save_target(publish=True)
    return translation.get_target_instance()


def block_of(page, name):
    return next(block.value for block in page.body if block.block_type == name)


def test_table_is_translated_cell_by_cell(translated):
    table = block_of(translated, "table")["table"]

    assert table.caption == "EN:Projekty"
    assert [column["heading"] for column in table.columns] == ["EN:Obszar", "EN:Liczba", "EN:Uwagi"]
    assert table.row_data[0]["values"][0] == "EN:Jelonki"
    assert "EN:dużo" in table.row_data[0]["values"][2].source


def test_numbers_of_a_table_stay_as_they_are(translated):
    table = block_of(translated, "table")["table"]

    assert [row["values"][1] for row in table.row_data] == [14, 9]


def test_phone_number_is_not_given_to_translators(translated):
    contact = block_of(translated, "contact")

    assert contact["phone"] == "22 443 76 95"
    assert contact["name"] == "EN:Koordynator"


def test_foreign_passage_keeps_its_language(translated):
    text = block_of(translated, "text")["text"].source

    assert 'lang="en"' in text
    assert "hello" in text


def test_heading_is_translated_and_its_rank_kept(translated):
    heading = block_of(translated, "heading")

    assert heading["text"] == "EN:Nagłówek"
    assert heading["rank"] == "section"


def test_contact_shows_translators_only_words():
    block = ContactBlock()
    value = block.normalize({"name": "Koordynator", "phone": "22 443 76 95"})

    assert block.child_blocks["phone"].get_translatable_segments(value["phone"]) == []
