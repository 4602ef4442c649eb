"""The demonstration goes as it came, the archive included, and comes back the same."""

from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command
from wagtail.models import Page

from demo.archive.notes import note
from magazine.models import ArticlePage, IssuePage, NewsPage


def seed(*options):
    call_command("seed_demo", *options, stdout=StringIO())


def notes():
    return NewsPage.objects.filter(slug__startswith="notatka-")


def old_issues():
    return IssuePage.objects.filter(slug__startswith="archiwum-")


@pytest.mark.usefixtures("district", "db")
def test_the_archive_grows_to_its_size_and_is_a_sound_tree(client):
    seed("--scale", "501")
    first = list(notes().values_list("pk", flat=True))

    seed("--scale", "505")

    assert len(first) == 501
    assert notes().count() == 505
    assert old_issues().count() == 10
    assert ArticlePage.objects.child_of(old_issues().first()).count() == 6
    assert notes().filter(pk__in=first).count() == 501
    assert Page.find_problems() == ([], [], [], [], [])
    assert client.get(notes().order_by("path").last().get_url()).status_code == 200


@pytest.mark.usefixtures("district", "db")
def test_the_archive_goes_with_the_demonstration():
    seed("--scale", "55")

    seed("--remove")

    assert not notes().exists()
    assert not old_issues().exists()


@pytest.mark.usefixtures("district", "db")
def test_news_of_the_archive_reach_ten_years_back():
    seed("--scale", "500")

    years = notes().dates("first_published_at", "year")

    assert len(years) >= 10


def test_notes_have_titles_of_their_own():
    titles = {note(number, date(2020, 5, 1)).title for number in range(3000)}

    assert len(titles) == 3000
