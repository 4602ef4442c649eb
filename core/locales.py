"""Which language has which row: Wagtail asks the database each time, we ask once."""

from django.core.cache import cache
from django.utils.translation import get_language
from wagtail.models import Locale

CACHE_KEY = "locale_ids"
SECONDS_KEPT = 300


def locale_ids() -> dict[str, int]:
    """Return the primary key of each language's locale."""
    ids = cache.get(CACHE_KEY)
    if ids is None:
        ids = dict(Locale.objects.values_list("language_code", "pk"))
        cache.set(CACHE_KEY, ids, SECONDS_KEPT)
    return ids


def active_locale_id() -> int | None:
    """Return the locale of the reader's language, or None when there is none."""
    return locale_ids().get(get_language() or "")


def language_of(locale_id: int) -> str:
    """Return the language code of a locale, or an empty string when it is unknown."""
    return next((code for code, pk in locale_ids().items() if pk == locale_id), "")


def forget_locales(**_signal: object) -> None:
    """Drop what we remember, after a locale was added or removed."""
    cache.delete(CACHE_KEY)
