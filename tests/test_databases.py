"""The test databases are whole, whatever ran before."""

from urllib.request import urlopen

import pytest
from django.db import transaction
from wagtail.models import Locale, Page


def test_migrated_content_is_there(db):
    assert Locale.objects.filter(language_code="pl").exists()
    assert Page.objects.filter(depth=1).exists()


@pytest.mark.parametrize("turn", [1, 2])
def test_a_test_with_real_commits_leaves_nothing_behind(transactional_db, turn):
    assert not Page.objects.filter(title="left behind").exists()

    Page.objects.filter(depth=2).update(title="left behind")

    assert not transaction.get_connection().in_atomic_block


def test_a_server_in_another_thread_sees_what_the_test_wrote(home_page, live_server):
    with urlopen(live_server.url) as response:
        page = response.read().decode()

    assert home_page.title in page
