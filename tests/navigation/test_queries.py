"""What the frame of a page costs."""

import pytest
from django.db import connection
from django.template import Context, Template
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Site

from core.content_version import close_request, open_request
from navigation.models import Alert, Menu

FRAME = Template(
    "{% load navigation_tags %}{% hreflang_links %}{% site_header %}{% alert_banner %}"
    "{% breadcrumbs %}{% site_footer %}"
)


@pytest.fixture
def furnished(facts, main_menu, page, english_section):
    """Everything an editor can set."""
    link = {"page": page, "url": "", "label": "Więcej"}
    Alert.objects.create(
        locale=page.locale, heading="A", text="t", link=[("link", link)], pages=[("page", page)]
    )
    group = {"heading": "Kolumna", "links": [link, link]}
    Menu.objects.create(place="footer", locale=page.locale, items=[("group", group)])
    Site.get_site_root_paths()
    return page


def render(rf, page):
    """Render the frame as one request does; the site of a request is found by Wagtail itself."""
    request = rf.get(page.url, HTTP_HOST="localhost")
    Site.find_for_request(request)
    open_request()
    with override("pl"), CaptureQueriesContext(connection) as queries:
        html = FRAME.render(Context({"request": request, "page": page}))
    close_request()
    assert "Kolumna" in html
    return len(queries)


def test_warm_frame_costs_only_the_question_whether_something_changed(rf, furnished):
    render(rf, furnished)

    page = type(furnished).objects.get(pk=furnished.pk)

    assert render(rf, page) == 1


def test_cold_frame_costs_few_queries(rf, furnished):
    # the version; settings, menus, alerts, pages; then the page's translations and the way to it
    assert render(rf, furnished) <= 1 + 4 + 2
