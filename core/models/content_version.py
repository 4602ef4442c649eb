"""One mark that changes with everything public; kept parts of pages are named by it."""

import uuid

from django.db import models, transaction


class ContentVersion(models.Model):
    """A single row. Reading it costs one small query and is right in every process and machine.

    The mark is random, not a count, so that one that was rolled back never comes again.
    """

    mark = models.UUIDField(default=uuid.uuid4)

    def __str__(self) -> str:
        return self.mark.hex

    @classmethod
    def current(cls) -> str:
        """The mark now; an empty text before anything has changed."""
        mark = cls.objects.values_list("mark", flat=True).order_by("pk").first()
        return mark.hex if mark else ""

    @classmethod
    def advance(cls) -> None:
        """Make every kept part of a page out of date, together with the running transaction."""
        with transaction.atomic():
            if not cls.objects.update(mark=uuid.uuid4()):
                cls.objects.create()
