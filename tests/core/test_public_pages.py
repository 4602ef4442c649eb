"""What shared caches are told about a page."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from core.middleware import PublicPageMiddleware


@pytest.fixture
def answers():
    """A view that counts how often it was asked."""
    calls = []

    def view(request):
        calls.append(request.path)
        return HttpResponse(f"answer {len(calls)}")

    view.calls = calls
    return view


def _get(middleware, path="/", **extra):
    return middleware(RequestFactory().get(path, **extra))


def test_a_page_for_everybody_is_public_for_a_second_and_a_week_when_the_site_is_down(answers):
    response = _get(PublicPageMiddleware(answers))

    assert response["Cache-Control"] == (
        "public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=604800"
    )


def test_a_page_for_everybody_is_made_once_a_second(answers, settings):
    settings.PUBLIC_PAGE_SECONDS = 60
    middleware = PublicPageMiddleware(answers)

    first, second = _get(middleware), _get(middleware)

    assert (first.content, second.content) == (b"answer 1", b"answer 1")
    assert answers.calls == ["/"]


def test_a_repeated_page_is_not_for_proxies_to_keep(answers, settings):
    settings.PUBLIC_PAGE_SECONDS = 60
    middleware = PublicPageMiddleware(answers)
    _get(middleware)

    response = _get(middleware)

    assert response["Cache-Control"] == "public, max-age=0"


def test_pages_of_different_addresses_are_kept_apart(answers, settings):
    settings.PUBLIC_PAGE_SECONDS = 60
    middleware = PublicPageMiddleware(answers)

    contents = {_get(middleware, path).content for path in ("/", "/?q=1", "/en/")}

    assert len(contents) == 3


def test_somebody_signed_in_meets_no_cache(answers, settings):
    settings.PUBLIC_PAGE_SECONDS = 60
    middleware = PublicPageMiddleware(answers)
    _get(middleware)

    response = _get(middleware, HTTP_COOKIE="sessionid=abc")

    assert response.content == b"answer 2"
    assert response["Cache-Control"] == "private, no-cache"


def test_a_page_that_sets_a_cookie_stays_private():
    def view(request):
        response = HttpResponse("form")
        response.set_cookie("csrftoken", "x")
        return response

    response = _get(PublicPageMiddleware(view))

    assert response["Cache-Control"] == "private, no-cache"


def test_a_page_that_speaks_of_its_own_caching_is_left_alone():
    def view(request):
        return HttpResponse("mine", headers={"Cache-Control": "no-store"})

    response = _get(PublicPageMiddleware(view))

    assert response["Cache-Control"] == "no-store"


def test_a_reader_who_has_the_page_already_gets_no_body(answers, settings):
    settings.PUBLIC_PAGE_SECONDS = 60
    middleware = PublicPageMiddleware(answers)
    tag = _get(middleware)["ETag"]

    response = _get(middleware, HTTP_IF_NONE_MATCH=tag)

    assert response.status_code == 304


@pytest.mark.parametrize("status", [301, 403, 404, 500, 503])
def test_only_good_answers_are_shared(status):
    response = _get(PublicPageMiddleware(lambda request: HttpResponse(status=status)))

    assert "public" not in response["Cache-Control"]
