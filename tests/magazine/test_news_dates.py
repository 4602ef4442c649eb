"""The date of news: set by publishing, or by an editor who moves an archive."""

from datetime import UTC, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone

from core.announcements import announced
from magazine.models import NewsPage
from tests.factories.magazine import make_news, make_news_index

THEN = datetime(2015, 5, 4, 10, tzinfo=UTC)


@pytest.fixture
def index(home_page):
    return make_news_index(home_page, title="News", slug="news")


@pytest.fixture
def told(django_capture_on_commit_callbacks):
    """Publish through `told(page)`: the titles announced so far."""
    heard = []

    def listen(sender, announcement, **signal):
        heard.append(announcement.title)

    def act(page):
        with django_capture_on_commit_callbacks(execute=True):
            NewsPage.objects.get(pk=page.pk).get_latest_revision().publish()
        return heard

    announced.connect(listen)
    yield act
    announced.disconnect(listen)


def draft(index, **fields):
    page = make_news(index, title="Paths", live=False, **fields)
    page.save_revision()
    return page


def test_news_are_announced_when_they_are_published(index, told):
    assert told(draft(index)) == ["Paths"]


def test_news_moved_from_an_archive_keep_their_date_and_are_not_announced(index, told):
    page = draft(index, first_published_at=THEN)

    heard = told(page)

    page.refresh_from_db()
    assert page.live
    assert page.first_published_at == THEN
    assert heard == []


def test_a_date_set_in_the_draft_alone_counts_too(index, told):
    page = draft(index)
    page.first_published_at = THEN
    page.save_revision()

    heard = told(page)

    page.refresh_from_db()
    assert page.first_published_at == THEN
    assert heard == []


def test_a_date_to_come_is_refused_on_its_field(index):
    page = draft(index)
    page.first_published_at = timezone.now() + timedelta(days=1)

    with pytest.raises(ValidationError) as refused:
        page.full_clean()

    assert set(refused.value.message_dict) == {"first_published_at"}


def test_an_editor_finds_the_date_in_the_form(index, admin_client):
    page = draft(index)

    html = admin_client.get(f"/admin/pages/{page.pk}/edit/").content.decode()

    assert 'name="first_published_at"' in html
    assert "Data pierwszej publikacji" in html
