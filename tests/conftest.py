"""Fixtures that every test may use."""

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import transaction
from django.test import TransactionTestCase
from django.utils import timezone
from wagtail.models import Page, Site

from demo.district import District
from home.models import HomePage
from tests.databases import Copy, copy_for

pytest_plugins = ["tests.browser"]


@pytest.fixture(scope="session")
def database_copy(request, tmp_path_factory) -> Copy:
    """This worker's copy of the migrated template."""
    worker = getattr(request.config, "workerinput", {}).get("workerid", "main")
    return copy_for(worker, tmp_path_factory.mktemp("database"))


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, database_copy):
    """Use a copy of the migrated template (instead of migrating a fresh database)."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch:
        database_copy.create()
        # after a test with real commits: the template's content again, not an empty database
        patch.setattr(TransactionTestCase, "_fixture_teardown", lambda _case: database_copy.renew())
        yield
    with django_db_blocker.unblock():
        database_copy.destroy()


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


@pytest.fixture(scope="module")
def district(django_db_setup, django_db_blocker):
    """The whole demonstration, planted once for a module; ask for `db` too to change it in a test.

    It lives in a transaction that is rolled back after the module, so other connections (a live
    server in another thread) do not see it.
    """
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("seed_demo", "--with-logins", verbosity=0)
        yield District(timezone.localdate(), with_logins=True)
        transaction.set_rollback(True)
