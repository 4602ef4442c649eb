"""A whole site for all rendering tests of a module: made once, served, taken away."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.test import override_settings
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page

from tests.browser import on_disk
from tests.rendering.samples import make_site


@dataclass(frozen=True)
class ServedSite:
    """The site, its address, and one page of every type."""

    address: str
    pages: dict[type[Page], Page]


@pytest.fixture(scope="module")
def served_site(
    django_db_setup, database_copy, django_db_blocker, tmp_path_factory
) -> Iterator[ServedSite]:
    """A site with a page of every type, with pictures on disk where the server finds them."""
    media = override_settings(**on_disk(tmp_path_factory.mktemp("media")))
    with django_db_blocker.unblock(), media:
        pages = make_site()
        server = LiveServer("localhost")
        yield ServedSite(server.url, pages)
        server.stop()
        database_copy.renew()
