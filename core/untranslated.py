"""What a translation still lacks, and the refusal to show readers the source text instead.

wagtail-localize fills each text without a translation with the source's and publishes with a mere
warning. Here text in another language is never shown under /en/ or /uk/.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from django.db.models import Q
from django.utils.translation import ngettext
from wagtail_localize.models import StringSegmentQuerySet, Translation
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import extract_segments

from core.publishing import PublishingRefusedError, Refusal


def untranslated(translation: Translation) -> StringSegmentQuerySet:
    """Return the texts without a translation; an empty one and one with an error count as none."""
    segments = translation.source.stringsegment_set.annotate_translation(translation.target_locale)
    return segments.filter(Q(translation__isnull=True) | Q(translation=""))


def incomplete(translations: Iterable[Translation]) -> dict[Translation, int]:
    """Return the translations that lack texts, each with their number."""
    counted = {translation: untranslated(translation).count() for translation in translations}
    return {translation: missing for translation, missing in counted.items() if missing}


def translations_shown_by(instances: Iterable[Any]) -> list[Translation]:
    """Return the translations, if any, by which pages or snippets are written."""
    places = {(instance.translation_key, instance.locale_id) for instance in instances}
    found = Translation.objects.filter(
        source__object_id__in={key for key, _locale in places}, enabled=True
    ).select_related("source", "target_locale")
    return [one for one in found if (one.source.object_id, one.target_locale_id) in places]


def refusal(translation: Translation, missing: int) -> str:
    """Say to an editor why a translation was not published and what to do."""
    return ngettext(
        "“%(title)s” (%(language)s) was not published: %(missing)d text has no translation yet."
        " Translate it and publish again. What is already translated is kept.",
        "“%(title)s” (%(language)s) was not published: %(missing)d texts have no translation yet."
        " Translate them and publish again. What is already translated is kept.",
        missing,
    ) % {
        "title": translation.source.object_repr,
        "language": translation.target_locale.get_display_name(),
        "missing": missing,
    }


def source_texts_shown(instance: Any, _parent: Any = None) -> Iterator[Refusal]:
    """Refuse a page or snippet that shows text of the source's language.

    A public translation whose source got new texts stays valid as long as it shows the old ones.
    """
    for translation in translations_shown_by([instance]) if instance.pk else ():
        lacking = set(untranslated(translation).values_list("context__path", "string__data"))
        missing = len(lacking & _texts_of(instance)) if lacking else 0
        if missing:
            yield Refusal(message=refusal(translation, missing))


def refuse_source_text(snippet: Any) -> None:
    """Raise PublishingRefusedError when a public snippet shows text of the source's language."""
    if snippet.live and (refusals := list(source_texts_shown(snippet))):
        raise PublishingRefusedError(refusals)


def _texts_of(instance: Any) -> set[tuple[str, str]]:
    return {
        (segment.path, segment.string.data)
        for segment in extract_segments(instance)
        if isinstance(segment, StringSegmentValue)
    }
