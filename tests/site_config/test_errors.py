"""When something fails, the site says in plain words what happened and what to do next."""

import pytest
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.urls import reverse

from site_config.errors import MaintenanceMiddleware


@pytest.mark.parametrize(
    ("path", "language"), [("/nie-ma/", "pl"), ("/en/none/", "en"), ("/uk/nema/", "uk")]
)
def test_a_missing_page_speaks_the_language_of_its_address(home_page, client, path, language):
    response = client.get(path)

    assert response.status_code == 404
    assert f'<html lang="{language}"' in response.text


def test_a_missing_page_offers_a_search(home_page, client):
    response = client.get("/nie-ma/")

    assert 'type="search"' in response.text
    assert 'name="q"' in response.text


def test_a_failure_needs_no_database(client, monkeypatch):
    def fail(*_args, **_kwargs):
        raise RuntimeError

    monkeypatch.setattr("search.views.render", fail)
    client.raise_request_exception = False

    response = client.get(reverse("search"))

    assert response.status_code == 500
    assert "Coś się zepsuło" in response.text
    assert 'lang="uk"' in response.text


def test_a_refused_form_is_explained(home_page):
    response = Client(enforce_csrf_checks=True).post(reverse("search"))

    assert response.status_code == 403
    assert "<ol" in response.text
    assert "CSRF" not in response.text


def test_maintenance_answers_503_and_says_when_to_come_back(settings):
    settings.MAINTENANCE = True
    middleware = MaintenanceMiddleware(lambda _request: HttpResponse("page"))

    response = middleware(RequestFactory().get("/"))

    assert response.status_code == 503
    assert response["Retry-After"] == "300"
    assert "Zaraz wracamy" in response.content.decode()


def test_health_is_answered_during_maintenance(settings):
    settings.MAINTENANCE = True
    middleware = MaintenanceMiddleware(lambda _request: HttpResponse("ok"))

    response = middleware(RequestFactory().get("/health/"))

    assert response.status_code == 200


def test_without_maintenance_the_middleware_is_not_there():
    with pytest.raises(MiddlewareNotUsed):
        MaintenanceMiddleware(lambda _request: HttpResponse("page"))


def test_the_component_page_shows_every_component(home_page, client):
    response = client.get("/dev/components/?lang=uk&page=7")

    assert response.status_code == 200
    assert 'href="?lang=uk&amp;page=8"' in response.text
    assert 'aria-invalid="true"' in response.text
