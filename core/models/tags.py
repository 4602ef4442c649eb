"""Tags, shared by all kinds of pages."""

from django.db import models
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase


class PageTag(ItemBase):
    """One tag on one page, whatever its kind."""

    content_object = ParentalKey(
        "wagtailcore.Page", on_delete=models.CASCADE, related_name="page_tags"
    )
    tag = models.ForeignKey("taggit.Tag", on_delete=models.CASCADE, related_name="page_tags")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["content_object", "tag"], name="page_tag_once")
        ]
