"""The ledger of the demonstration: what the seed made, so that it can be found and removed."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models


class Planted(models.Model):
    """One thing the seed made, or (without an object) one step it has finished."""

    key = models.CharField(max_length=150, unique=True)
    content_type = models.ForeignKey(ContentType, null=True, on_delete=models.CASCADE)
    object_id = models.CharField(max_length=64, blank=True)
    thing = GenericForeignKey("content_type", "object_id")

    class Meta:
        indexes = [models.Index(fields=["content_type", "object_id"], name="planted_thing")]

    def __str__(self) -> str:
        return self.key
