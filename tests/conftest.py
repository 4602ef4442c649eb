"""Fixtures that every test may use."""

import pytest
from wagtail.models import Page, Site

from home.models import HomePage


@pytest.fixture(autouse=True)
def _quiet_cache(settings):
    """Each test starts with empty caches."""
    from django.core.cache import caches

    for name in settings.CACHES:
        caches[name].clear()


@pytest.fixture
def home_page(db):
    """The front page of a fresh site, in Polish, at /."""
    Page.objects.filter(depth=2).delete()
    Site.objects.all().delete()
    root = Page.objects.get(depth=1)
    page = root.add_child(instance=HomePage(title="Bemowo", slug="home"))
    Site.objects.create(hostname="localhost", root_page=page, is_default_site=True)
    return page
