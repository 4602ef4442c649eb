"""Which language has which row: Wagtail asks the database each time, we ask after a change."""

from django.utils.translation import get_language
from wagtail.models import Locale

from core.kept_parts import hold


def locale_ids() -> dict[str, int]:
    """Return the primary key of each language's locale."""
    return hold(("locales",), lambda: dict(Locale.objects.values_list("language_code", "pk")))


def active_locale_id() -> int | None:
    """Return the locale of the reader's language, or None when there is none."""
    return locale_ids().get(get_language() or "")


def language_of(locale_id: int) -> str:
    """Return the language code of a locale, or an empty string when it is unknown."""
    return next((code for code, pk in locale_ids().items() if pk == locale_id), "")
