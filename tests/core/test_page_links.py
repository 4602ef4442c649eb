"""Links to pages inside rich text lead where the reader can go, in few queries."""

import pytest
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.rich_text import expand_db_html

from core.locales import active_locale_id
from tests.factories.pages import make_standard_page


def link(page):
    return f'<a linktype="page" id="{page.pk}">dalej</a>'


def test_link_leads_to_the_page(home_page):
    page = make_standard_page(home_page, slug="park")

    assert expand_db_html(link(page)) == '<a href="/park/">dalej</a>'


def test_link_to_a_draft_or_a_deleted_page_leads_nowhere(home_page):
    draft = make_standard_page(home_page, live=False)
    gone = '<a linktype="page" id="987654">dalej</a>'

    assert expand_db_html(link(draft) + gone) == "<a>dalej</a><a>dalej</a>"


def test_link_leads_to_the_translation_where_there_is_one(home_page):
    english = Locale.objects.get_or_create(language_code="en")[0]
    page = make_standard_page(home_page, slug="park")
    home_page.copy_for_translation(english).save_revision().publish()
    page.copy_for_translation(english).save_revision().publish()
    other = make_standard_page(home_page, slug="staw")

    with override("en"):
        html = expand_db_html(link(page) + link(other))

    assert html == '<a href="/en/park/">dalej</a><a href="/staw/">dalej</a>'


@pytest.mark.parametrize("number", [1, 5])
def test_links_of_a_text_cost_one_query(home_page, django_assert_num_queries, number):
    text = "".join(link(make_standard_page(home_page)) for _each in range(number))
    assert active_locale_id()
    assert home_page.url  # Wagtail's own list of front pages

    with django_assert_num_queries(2):  # the version of what is public, and the pages
        expand_db_html(text)
