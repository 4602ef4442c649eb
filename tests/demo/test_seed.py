"""The demonstration is whole, the same every time, and leaves nothing behind."""

import re
from io import BytesIO, StringIO

import pytest
from django.core.files.images import ImageFile
from django.core.management import call_command
from django.utils import timezone
from PIL import Image
from wagtail.models import Page

from core.blocks import BodyStreamBlock
from demo.models import Planted
from demo.steps.people import PASSWORD
from library.models import LibraryImage
from magazine.blocks import ArticleStreamBlock
from magazine.imprint import imprint_of
from magazine.models import ArticlePage, IssuePage, NewsPage
from magazine.selectors import issue_contents
from search.models import Entry
from tests.demo.digest import digest

pytestmark = pytest.mark.usefixtures("district", "db")
POLISH = re.compile("[ąćęłńóśźż]", re.IGNORECASE)


def dot():
    """The smallest picture there is."""
    stream = BytesIO()
    Image.new("RGB", (1, 1)).save(stream, "PNG")
    return ImageFile(BytesIO(stream.getvalue()), name="dot.png")


def demo_pages(language=None):
    pages = Page.objects.live().filter(depth__gt=1).order_by("path")
    return pages.filter(locale__language_code=language) if language else pages


def test_each_language_has_its_pages():
    counts = {code: demo_pages(code).count() for code in ("pl", "en", "uk")}

    assert counts["pl"] >= 25
    assert counts["en"] >= 8
    assert counts["uk"] >= 8


def test_second_run_changes_nothing():
    before, entries = digest(), Planted.objects.count()

    call_command("seed_demo", "--with-logins", stdout=StringIO())

    assert digest() == before
    assert Planted.objects.count() == entries


def test_second_run_asks_few_questions(django_assert_max_num_queries):
    # the marker, pages of its own, who signs in, the address of the site
    with django_assert_max_num_queries(4):
        call_command("seed_demo", "--with-logins", stdout=StringIO())


def test_every_page_answers_and_is_valid(client, monkeypatch):
    # hundreds of encoded pictures would take minutes and prove nothing about the pages
    monkeypatch.setattr(LibraryImage, "generate_rendition_file", lambda *_args, **_named: dot())
    for page in demo_pages().specific():
        page.full_clean()

        response = client.get(page.get_url())

        assert response.status_code == 200, page.url_path


def test_no_page_is_an_alias():
    assert not demo_pages().filter(alias_of__isnull=False).exists()


def test_translations_are_linked_to_their_polish_page(district):
    for language in ("en", "uk"):
        for page in demo_pages(language):
            assert page.get_translations().filter(locale__language_code="pl").exists()
    assert district.page("kontakt", "uk").get_translation(district.locale("pl")).slug == "kontakt"


def test_titles_and_leads_in_other_languages_are_not_polish():
    for page in [*demo_pages("en").specific(), *demo_pages("uk").specific()]:
        assert not POLISH.search(page.title), page.title
        assert not POLISH.search(page.lead), page.lead


def test_ukrainian_titles_are_in_cyrillic():
    for page in demo_pages("uk"):
        assert re.search("[а-яіїєґ]", page.title, re.IGNORECASE), page.title


def test_dates_lie_in_the_past_and_follow_today(district):
    newest = demo_pages("pl").order_by("-first_published_at").first()

    assert newest.first_published_at < timezone.now()
    assert (timezone.localdate() - newest.first_published_at.date()).days == 2


def test_the_unit_of_the_office_has_its_fourteen_duties_and_names_nobody(district):
    unit = district.page("komunikacja")

    assert len(unit.duties) == 14
    assert unit.head_role == "kierownik referatu"
    assert unit.phone == "22 443 76 95"


def test_each_role_can_sign_in(client, django_user_model):
    emails = django_user_model.objects.filter(email__endswith="@przyklad.example")

    assert emails.count() == 9
    assert all(user.check_password(PASSWORD) for user in emails)


def test_news_reach_ten_years_back_and_stand_in_three_languages():
    news = {
        code: NewsPage.objects.filter(locale__language_code=code) for code in ("pl", "en", "uk")
    }
    years = news["pl"].live().dates("first_published_at", "year")

    assert len(years) >= 10
    assert news["en"].count() >= 5
    assert news["uk"].count() >= 5


def test_the_newest_issue_is_a_full_one_and_every_imprint_is_complete(district):
    magazine = district.page("magazyn")
    issues = IssuePage.objects.child_of(magazine).order_by("-dated_on")
    contents = issue_contents(issues[0])

    assert len(issues) == 12
    assert len([piece for piece in contents if not piece.is_from_site]) == 30
    assert len([piece for piece in contents if piece.is_from_site]) == 2
    assert [imprint_of(issue, magazine).missing for issue in issues] == [[]] * 12


def test_each_layout_of_an_article_is_used():
    own = set(ArticleStreamBlock().child_blocks) - set(BodyStreamBlock().child_blocks)
    used = {block.block_type for article in ArticlePage.objects.all() for block in article.body}

    assert own <= used


def test_a_moderator_finds_news_that_waits_and_news_that_is_scheduled(district):
    waiting, scheduled = district.page("news-waiting"), district.page("news-scheduled")

    assert waiting.workflow_in_progress
    assert scheduled.approved_schedule
    assert not waiting.live
    assert not scheduled.live


@pytest.mark.parametrize("kind", ["NewsPage", "IssuePage", "ArticlePage"])
def test_news_issues_and_articles_are_found(kind):
    assert Entry.objects.filter(kind=f"magazine.{kind}").exists()


def test_an_alert_is_shown_now(district):
    alert = district.get("alert:pl")

    assert alert.live
    assert alert.starts_at < timezone.now() < alert.ends_at
