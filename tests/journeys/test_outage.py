"""Behind the front proxy: what is published shows within two seconds, and an outage is not seen."""

import secrets
import socket
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from django.db import connection, connections

from bench.processes import ROOT, granian, nginx
from tests.journeys.relay import Relay

_TWO_SECONDS = 2.05


@pytest.fixture
def database(transactional_db, database_copy):
    """The address of the test's database, and a way to take it away from those who use it."""
    if connection.vendor == "sqlite":
        path = Path(connection.settings_dict["NAME"])
        yield f"sqlite:///{path}", lambda: path.write_bytes(b"not a database any more")
        connections.close_all()
        for part in ("", "-wal", "-shm"):
            Path(f"{path}{part}").unlink(missing_ok=True)
        database_copy.create()
        return
    settings = connection.settings_dict
    relay = Relay(settings["HOST"], int(settings["PORT"] or 5432))
    login = f"{settings['USER']}:{settings['PASSWORD']}"
    yield f"postgres://{login}@127.0.0.1:{relay.port}/{settings['NAME']}", relay.cut
    relay.cut()


@pytest.fixture
def served(home_page, database, tmp_path):
    """The site behind nginx as it runs for real: address, application's process, database's end."""
    address, take_away = database
    application, proxy = _free_port(), _free_port()
    environment = {
        "DJANGO_SETTINGS_MODULE": "tests.journeys.served_settings",
        "SECRET_KEY": secrets.token_urlsafe(64),
        "ALLOWED_HOSTS": "127.0.0.1",
        "SITE_URL": f"http://127.0.0.1:{proxy}",
        "HTTPS": "0",
        "DATABASE_URL": address,
    }
    with (
        granian(application, environment, workers=1) as process,
        nginx(proxy, application, ROOT / "static", tmp_path),
    ):
        yield f"http://127.0.0.1:{proxy}", process, take_away


def test_what_is_published_shows_within_two_seconds(served, home_page):
    address, _process, _take_away = served
    before = _read(address)

    home_page.title = "Nowy tytuł"
    home_page.save_revision().publish()
    time.sleep(_TWO_SECONDS)

    assert "Nowy tytuł" not in before
    assert "Nowy tytuł" in _read(address)


def test_pages_stay_readable_while_the_application_is_down(served):
    address, process, _take_away = served
    before = _read(address)

    process.terminate()
    process.wait(timeout=10)
    time.sleep(_TWO_SECONDS)

    assert _read(address) == before


def test_pages_stay_readable_while_the_database_is_down(served):
    address, _process, take_away = served
    before = _read(address)

    take_away()
    time.sleep(_TWO_SECONDS)

    assert _read(address) == before


def test_a_page_nobody_has_read_says_that_the_site_is_down(served):
    address, process, _take_away = served

    process.terminate()
    process.wait(timeout=10)

    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(f"{address}/nobody-was-here/", timeout=10)
    with error.value as answer:
        assert answer.code in (502, 504)


def _read(address):
    with urllib.request.urlopen(f"{address}/", timeout=10) as response:
        assert response.status == 200
        return response.read().decode()


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
