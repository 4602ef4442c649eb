"""One number for everything the demonstration put on the site."""

import hashlib
import json

from django.apps import apps
from wagtail.fields import StreamField
from wagtail.models import Page

# journals, the number of the content, and the index, which knows the empty front page put back
JOURNALS = {
    "core.contentversion",
    "search.entry",
    "search.knownword",
    "wagtailcore.modellogentry",
    "wagtailcore.pagelogentry",
    "wagtailsearch.indexentry",
    "wagtailsearch.sqliteftsindexentry",
}


def digest():
    """Sum up the tree and every text in it; keys of rows do not count."""
    total = hashlib.sha256()
    for page in Page.objects.filter(depth__gt=1).order_by("path").specific():
        streams = [f.name for f in page._meta.get_fields() if isinstance(f, StreamField)]
        ids = [block["id"] for name in streams for block in getattr(page, name).get_prep_value()]
        row = [page.url_path, page.title, page.specific_class.__name__, page.search_description]
        total.update(json.dumps([*row, ids, str(page.first_published_at)]).encode())
    return total.hexdigest()


def rows_by_model():
    """Count the rows of every table."""
    return {
        model._meta.label_lower: model._default_manager.count()
        for model in apps.get_models()
        if model._meta.managed and model._meta.label_lower not in JOURNALS
    }
