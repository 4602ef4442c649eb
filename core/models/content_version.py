"""One mark that changes with everything public; kept parts of pages are named by it."""

import uuid
from datetime import datetime
from typing import NamedTuple

from django.db import models, transaction
from django.db.models import F, Value
from django.db.models.functions import Greatest


class Version(NamedTuple):
    """What is public now: its mark, and the second since which it is (Unix time)."""

    mark: str = ""
    second: int = 0


class ContentVersion(models.Model):
    """A single row. Reading it costs one small query and is right in every process and machine.

    The mark is random, not a count, so that one that was rolled back never comes again. Each
    version has a second of its own, if need be one to come, because HTTP counts whole seconds:
    two changes within one would be one to a reader who asks what is new since then.
    """

    mark = models.UUIDField(default=uuid.uuid4)
    second = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return self.mark.hex

    @classmethod
    def current(cls) -> Version:
        """The version now; an empty one before anything has changed."""
        row = cls.objects.values_list("mark", "second").order_by("pk").first()
        return Version(row[0].hex, row[1]) if row else Version()

    @classmethod
    def advance(cls, moment: datetime) -> None:
        """Make every kept part of a page out of date, together with the running transaction."""
        second = int(moment.timestamp())
        later = Greatest(F("second") + 1, Value(second))
        with transaction.atomic():
            if not cls.objects.update(mark=uuid.uuid4(), second=later):
                cls.objects.create(second=second)
