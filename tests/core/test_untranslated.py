"""A translation is not published before it is complete: readers never get the source's text."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import StringTranslation, Translation, TranslationSource
from wagtail_localize.operations import translate_object

from navigation.models import Alert, Menu
from tests.factories.pages import make_office_unit, make_section, make_standard_page


@pytest.fixture
def english(home_page):
    """English, with a front page nobody sees yet."""
    locale, _created = Locale.objects.get_or_create(language_code="en")
    home_page.copy_for_translation(locale)
    return locale


@pytest.fixture
def start(english):
    """Send a page or snippet to be translated into English; give the translation."""

    def start(instance):
        instance.save_revision().publish()
        translate_object(instance, [english])
        return Translation.objects.get(source__object_id=instance.translation_key)

    return start


@pytest.fixture
def page(home_page):
    return make_standard_page(home_page, title="Nowy park", lead="Lipy zostają.")


@pytest.fixture
def alert(home_page):
    return Alert.objects.create(heading="Utrudnienia", text="Woda", locale=home_page.locale)


@pytest.fixture
def menu(home_page):
    link = ("link", {"page": None, "url": "https://example.org/", "label": "Przykład"})
    return Menu.objects.create(place="main", locale=home_page.locale, items=[link])


@pytest.fixture
def press(admin_client, django_capture_on_commit_callbacks):
    """Send a form of the admin; give what editors are told."""

    def press(address, **fields):
        with django_capture_on_commit_callbacks(execute=True):
            response = admin_client.post(address, fields, follow=True)
        return [str(message) for message in response.context["messages"]]

    return press


def write(translation, *, but=(), prefix="EN "):
    """Translate every text except the given ones."""
    for segment in translation.source.stringsegment_set.exclude(string__data__in=but):
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=translation.target_locale,
            context=segment.context,
            defaults={"data": f"{prefix}{segment.string.data}"},
        )


def publish(press, translation):
    return press(translation.get_target_instance_edit_url(), action="publish")


def test_a_page_sent_to_be_translated_starts_as_a_draft(start, page):
    translation = start(page)

    assert not translation.get_target_instance().live


def test_a_page_that_lacks_a_text_is_not_published(start, page, press):
    translation = start(page)
    write(translation, but=["Lipy zostają."])

    told = publish(press, translation)

    assert not translation.get_target_instance().live
    assert "nie zostało opublikowane: 1 tekst nie ma" in told[0]
    assert StringTranslation.objects.filter(data="EN Nowy park").exists()


def test_an_empty_translation_counts_as_none(start, page, press):
    translation = start(page)
    write(translation)
    StringTranslation.objects.filter(data="EN Nowy park").update(data="")

    publish(press, translation)

    assert not translation.get_target_instance().live


def test_a_complete_page_is_published(start, page, press):
    translation = start(page)
    write(translation)

    publish(press, translation)

    english = translation.get_target_instance()
    assert (english.live, english.title) == (True, "EN Nowy park")


@pytest.mark.parametrize("name", ["alert", "menu"])
def test_a_snippet_is_published_when_it_is_complete_and_not_before(request, name, start, press):
    translation = start(request.getfixturevalue(name))

    publish(press, translation)
    was_live = translation.get_target_instance().live
    write(translation)
    publish(press, translation)

    assert (was_live, translation.get_target_instance().live) == (False, True)


@pytest.fixture
def published(start, page, press):
    """A complete, public translation."""
    translation = start(page)
    write(translation)
    publish(press, translation)
    return translation


def _sync(press, translation):
    address = reverse("wagtail_localize:update_translations", args=[translation.source.pk])
    return press(address, publish_translations="on")


def test_a_changed_source_does_not_bring_its_new_text_to_readers(published, page, press):
    page.lead = "Lipy i dęby zostają."
    page.save_revision().publish()

    told = _sync(press, published)

    assert published.get_target_instance().lead == "EN Lipy zostają."
    assert "nie zostało opublikowane" in told[0]
    assert published.source.stringsegment_set.filter(string__data=page.lead).exists()


def test_a_changed_source_is_carried_over_when_nothing_lacks(published, page, press):
    write(published, prefix="New ")

    _sync(press, published)

    assert published.get_target_instance().title == "New Nowy park"


def test_a_draft_that_lacks_texts_is_not_published_from_a_list(start, page, press):
    draft = start(page).get_target_instance()

    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    told = press(f"{address}?id={draft.get_parent().pk}&next=/admin/", include_descendants="on")

    assert not Page.objects.get(pk=draft.pk).live
    assert "nie zostało opublikowane" in told[0]


def test_publishing_by_any_other_way_is_refused(start, page):
    draft = start(page).get_target_instance()

    with pytest.raises(ValidationError):
        draft.latest_revision.publish()


def test_an_english_page_written_by_hand_is_not_overwritten(start, home_page, english):
    unit = make_office_unit(home_page, title="Wydział")
    by_hand = unit.copy_for_translation(english)
    by_hand.title = "Department"
    by_hand.save_revision().publish()

    start(make_standard_page(home_page, responsible_unit=unit))

    by_hand.refresh_from_db()
    assert by_hand.title == "Department"


@pytest.mark.parametrize("happens", ["translated", "published again"])
def test_what_stands_in_for_an_untranslated_section_is_not_public(start, home_page, happens):
    section = make_section(home_page)
    translation = start(make_standard_page(section))
    if happens == "published again":
        section.save_revision().publish()

    stand_in = translation.get_target_instance().get_parent()

    assert stand_in.alias_of_id == section.pk
    assert not stand_in.live


def test_a_section_that_was_stood_in_for_can_be_translated(start, home_page, press):
    section = make_section(home_page)
    start(make_standard_page(section))
    translation = start(section)
    write(translation)

    publish(press, translation)

    target = translation.get_target_instance()
    assert (target.live, target.alias_of_id) == (True, None)


def test_a_translation_comes_out_with_its_original_and_can_be_corrected_before(start, page, press):
    page.go_live_at = timezone.now() + timedelta(hours=1)
    page.live = False
    translation = start(page)
    write(translation)

    publish(press, translation)
    write(translation, prefix="Better ")
    publish(press, translation)

    target = translation.get_target_instance()
    assert (target.live, target.approved_schedule) == (False, True)
    assert target.get_scheduled_revision_as_object().title == "Better Nowy park"
    assert TranslationSource.objects.count() == 1
