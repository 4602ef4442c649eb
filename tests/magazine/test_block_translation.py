"""Words of the magazine's layouts go to translators; numbers, choices and answers stay."""

import datetime as dt

import pytest
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from magazine.blocks import ArticleStreamBlock
from magazine.models import ArticlePage
from tests.factories.library import make_image
from tests.factories.magazine import make_article, make_issue, make_magazine

LAYOUTS = [
    "interview",
    "portrait",
    "photo_story",
    "before_after",
    "figures",
    "calendar",
    "crossword",
    "quiz",
]
WITHOUT_PICTURE = {
    "guests": [{"name": "Anna"}],
    "exchanges": [{"question": "Dlaczego?", "answers": [{"text": "<p>Bo tak.</p>"}]}],
}


@pytest.fixture
def translated(home_page):
    """The body of an article whose strings were translated by putting EN: in front of them."""
    make_image(title="Park")
    english, _created = Locale.objects.get_or_create(language_code="en")
    issue = make_issue(make_magazine(home_page))
    blocks = ArticleStreamBlock().child_blocks
    body = [("interview", WITHOUT_PICTURE)]
    body += [(name, blocks[name].normalize(blocks[name].get_preview_value())) for name in LAYOUTS]
    article = ArticlePage.objects.get(pk=make_article(issue, body=body).pk)
    for page in (home_page, issue.get_parent().specific, issue):
        page.copy_for_translation(english)
    source, _created = TranslationSource.get_or_create_from_instance(article)
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
    body = translation.get_target_instance().body
    return {block.block_type: block.value for block in body} | {"bare": body[0].value}


def test_every_layout_reaches_the_translation(translated):
    assert set(translated) == {*LAYOUTS, "bare"}


def test_conversation_is_translated_also_without_a_picture(translated):
    exchange = translated["bare"]["exchanges"][0]

    assert exchange["question"] == "EN:Dlaczego?"
    assert "EN:" in exchange["answers"][0]["text"].source


def test_what_a_picture_shows_is_translated(translated):
    first = translated["photo_story"]["photographs"][0]

    assert first["image"].contextual_alt_text.startswith("EN:")
    assert first["caption"].startswith("EN:")


def test_answers_of_a_crossword_stay_and_its_clues_are_translated(translated):
    word = translated["crossword"]["words"][0]

    assert word["answer"] == "Jelonki"
    assert word["clue"].startswith("EN:")
    assert (word["direction"], word["row"], word["column"]) == ("across", 4, 1)


def test_numbers_and_days_stay_and_their_meaning_is_translated(translated):
    figure, event = translated["figures"]["figures"][0], translated["calendar"]["events"][0]

    assert (figure["number"], event["day"]) == (814861, dt.date(2026, 11, 27))
    assert figure["meaning"].startswith("EN:")
    assert event["title"].startswith("EN:")


def test_right_answer_of_a_quiz_stays_right(translated):
    question = translated["quiz"]["questions"][0]

    assert question["right"] == "b"
    assert question.right_option.startswith("EN:")
