"""One number that changes with everything public; kept parts of pages are named by it."""

from django.db import models, transaction
from django.db.models import F


class ContentVersion(models.Model):
    """A single row. Reading it costs one small query and is right in every process and machine."""

    number = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.number)

    @classmethod
    def current(cls) -> int:
        """The number now; 0 before anything has changed."""
        return cls.objects.values_list("number", flat=True).order_by("pk").first() or 0

    @classmethod
    def advance(cls) -> None:
        """Make every cached part of a page out of date, together with the running transaction."""
        with transaction.atomic():
            if not cls.objects.update(number=F("number") + 1):
                cls.objects.create(number=1)
