"""What every step of the seed works with: the day, and everything planted so far by its key."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.db.models import Model
from django.utils import timezone
from wagtail.models import Locale

from demo.models import Planted

STEP = "step:"


class District:
    """The demonstration district as it grows. Keys are stable: the second run finds the same."""

    def __init__(self, today: date, *, with_logins: bool = False) -> None:
        self.today = today
        self.with_logins = with_logins
        self._found: dict[str, Any] = {}

    def keep(self, key: str, thing: Model) -> Any:
        """Remember a thing the seed made; it is removed with the demonstration."""
        Planted.objects.create(key=key, thing=thing)
        self._found[key] = thing
        return thing

    def get(self, key: str) -> Any:
        """Return what was kept under `key`, or None."""
        if key not in self._found:
            entry = Planted.objects.filter(key=key).first()
            self._found[key] = entry.thing if entry else None
        return self._found[key]

    def page(self, key: str, language: str = "pl") -> Any:
        """Return a page of the demonstration in a language, or None."""
        return self.get(f"page:{language}:{key}")

    def image(self, name: str) -> Any:
        """Return a drawn landscape."""
        return self.get(f"image:{name}")

    def document(self, name: str) -> Any:
        """Return a document of the demonstration."""
        return self.get(f"document:{name}")

    def locale(self, language: str) -> Locale:
        """Return a language of the content, which the seed adds when it is missing."""
        locale = Locale.objects.filter(language_code=language).first()
        return locale or self.keep(
            f"locale:{language}", Locale.objects.create(language_code=language)
        )

    def moment(self, days: int, at: time = time(9)) -> datetime:
        """Return a moment so many days from today, in Warsaw; negative is the past."""
        day = self.today + timedelta(days=days)
        return timezone.make_aware(datetime.combine(day, at))
