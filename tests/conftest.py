"""Fixtures that every test may use."""

import pytest
from django.core.cache import caches
from django.test import TransactionTestCase
from wagtail.models import Page, Site

from home.models import HomePage
from tests.databases import copy_for


@pytest.fixture(scope="session")
def django_db_setup(request, django_test_environment, django_db_blocker, tmp_path_factory):
    """Give this worker a copy of the migrated template (instead of migrating a fresh database)."""
    worker = getattr(request.config, "workerinput", {}).get("workerid", "main")
    copy = copy_for(worker, tmp_path_factory.mktemp("database"))
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        copy.create()
        # after a test with real commits: the template's content again, not an empty database
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _case: copy.renew())
        yield
    with django_db_blocker.unblock():
        copy.destroy()


@pytest.fixture(autouse=True)
def _quiet_cache(settings):
    """Each test starts with empty caches."""
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
