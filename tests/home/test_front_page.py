"""The front page: filled by an editor and by the apps above, good with nothing, one and many."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import RequestFactory
from wagtail.models import PageViewRestriction

from core.happenings import (
    IssueDownload,
    IssueLink,
    LatestIssue,
    OpenNow,
    Upcoming,
    latest_issue,
    open_now,
    upcoming,
)
from home.selectors import front_rows
from tests.factories.magazine import make_news as make_piece_of_news
from tests.factories.magazine import make_news_index, make_topic
from tests.factories.pages import make_section, make_standard_page

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def register():
    """Register a provider for the length of a test."""
    taken = []

    def act(registry, provider):
        name = f"test-{len(taken)}"
        registry.register(name, provider)
        taken.append((registry, name))

    yield act
    for registry, name in taken:
        registry.unregister(name)


@pytest.fixture
def rows(home_page):
    """The rows of the front page with the given blocks."""

    def act(*blocks, is_preview=False):
        home_page.body = list(blocks)
        home_page.save()
        home_page.refresh_from_db()
        request = RequestFactory().get("/", headers={"host": "localhost"})
        request.is_preview = is_preview
        return front_rows(home_page, request=request, moment=NOW, language="pl")

    return act


def news_of(section, limit=4, pages=()):
    return (
        "news",
        {
            "title": "News",
            "pages": list(pages),
            "section": section,
            "limit": limit,
            "link_text": "All",
        },
    )


def titles(row):
    return [teaser.title for teaser in row.main.content]


def make_news(section, number):
    pages = [make_standard_page(section, title=f"News {index}") for index in range(number)]
    for index, page in enumerate(pages):
        page.first_published_at = NOW - timedelta(days=index)
        page.save(update_fields=["first_published_at"])
    return pages


def test_a_front_page_without_blocks_has_no_rows(rows):
    assert rows() == []


def test_blocks_with_nothing_to_show_are_left_out(home_page, rows):
    section = make_section(home_page)

    assert rows(news_of(section), ("open_now", {"title": "Now", "limit": 5})) == []


def test_a_preview_tells_which_blocks_are_empty(home_page, rows):
    [row] = rows(("open_now", {"title": "Now", "limit": 5}), is_preview=True)

    assert (row.main.kind, row.main.title) == ("empty", "Now")


def test_the_newest_page_of_a_section_leads(home_page, rows):
    section = make_section(home_page)
    make_news(section, 3)

    [row] = rows(("lead_story", {"page": None, "section": section}))

    assert row.main.content.title == "News 0"


def test_a_chosen_page_leads_before_the_newest(home_page, rows):
    section = make_section(home_page)
    chosen = make_news(section, 3)[2]

    [row] = rows(("lead_story", {"page": chosen, "section": section}))

    assert row.main.content.title == "News 2"


def test_a_page_stands_on_the_front_page_once(home_page, rows):
    section = make_section(home_page)
    make_news(section, 3)

    _lead, news = rows(("lead_story", {"page": None, "section": section}), news_of(section))

    assert titles(news) == ["News 1", "News 2"]


def test_chosen_pages_come_before_the_newest(home_page, rows):
    section = make_section(home_page)
    pages = make_news(section, 4)

    [row] = rows(news_of(section, limit=2, pages=[pages[3]]))

    assert titles(row) == ["News 3", "News 0"]


def test_drafts_and_private_pages_are_not_shown(home_page, rows):
    section = make_section(home_page)
    draft, private, public = make_news(section, 3)
    draft.unpublish()
    PageViewRestriction.objects.create(page=private, restriction_type="login")

    [row] = rows(news_of(section, pages=[draft, private]))

    assert titles(row) == [public.title]


def test_fifty_pages_fill_as_many_places_as_the_editor_gave(home_page, rows):
    section = make_section(home_page)
    make_news(section, 50)

    [row] = rows(news_of(section, limit=12))

    assert len(row.main.content) == 12


def test_sections_are_not_news(home_page, rows):
    section = make_section(home_page)
    make_section(section, title="A section in it")

    assert rows(news_of(section)) == []


def test_a_list_of_news_gives_its_news_with_their_topics_and_leads_on(home_page, rows):
    section = make_section(home_page)
    index = make_news_index(section, slug="news")
    make_piece_of_news(index, title="Paths", topic=make_topic())

    of_list, of_section = rows(news_of(index), news_of(section))[0], rows(news_of(section))[0]

    assert [(one.title, one.subject) for one in of_list.main.content] == [("Paths", "Transport")]
    assert of_list.main.link_url == index.url
    assert titles(of_section) == ["Paths"]


def test_what_is_open_stands_beside_the_lead_story_soonest_end_first(home_page, rows, register):
    page = make_standard_page(home_page)
    late = OpenNow(label="a", title="Late", url="/", ends_at=NOW + timedelta(days=9))
    soon = OpenNow(label="a", title="Soon", url="/", ends_at=NOW + timedelta(days=1))
    some_day = OpenNow(label="a", title="Some day", url="/")
    register(open_now, lambda moment, language: [some_day, late])
    register(open_now, lambda moment, language: [soon])

    [row] = rows(
        ("lead_story", {"page": page, "section": None}),
        ("open_now", {"title": "Now", "limit": 5}),
    )

    assert [one.title for one in row.side[0].content] == ["Soon", "Late", "Some day"]


def test_without_a_lead_story_what_is_open_has_its_own_row(rows, register):
    register(open_now, lambda moment, language: [OpenNow(label="a", title="Vote", url="/")])

    [row] = rows(("open_now", {"title": "Now", "limit": 5}))

    assert row.main.kind == "open_now"


def test_meetings_come_in_the_order_of_their_beginning(rows, register):
    later = Upcoming(title="Later", url="/", starts_at=NOW + timedelta(days=2))
    sooner = Upcoming(title="Sooner", url="/", starts_at=NOW + timedelta(days=1))
    register(upcoming, lambda moment, language: [later, sooner])

    [row] = rows(("meetings", {"title": "Meet", "limit": 1, "calendar": None, "link_text": ""}))

    assert titles(row) == ["Sooner"]


def test_quick_tasks_without_an_address_are_left_out(home_page, rows):
    page = make_standard_page(home_page, slug="wizyta")
    tasks = [
        {"label": "Book a visit", "page": page, "url": ""},
        {"label": "Pay", "page": None, "url": "https://example.org/"},
        {"label": "Nowhere", "page": None, "url": ""},
    ]

    [row] = rows(("quick_tasks", {"title": "Tasks", "tasks": tasks}))

    assert row.main.content == [("Book a visit", "/wizyta/"), ("Pay", "https://example.org/")]


def test_the_newest_issue_gives_the_magazine_its_title(rows, register):
    issue = LatestIssue(title="November", url="/", magazine="Paper", number="11/2026")
    register(latest_issue, lambda moment, language: issue)

    [row] = rows(("magazine", {"title": ""}))

    assert row.main.title == "November"


def test_the_whole_front_page_is_drawn(home_page, client, register, rows):
    section = make_section(home_page, title="News", slug="news")
    make_news(section, 5)
    issue = LatestIssue(
        title="November issue",
        url="/m/",
        magazine="Paper",
        number="11/2026",
        contents=(IssueLink(title="A hundred years", url="/a/", page_number=4),),
        downloads=(IssueDownload(label="PDF", url="/pdf/", note="6 MB"),),
        all_issues_url="/all/",
    )
    register(latest_issue, lambda moment, language: issue)
    register(open_now, lambda moment, language: [OpenNow(label="6 days", title="Vote", url="/v/")])
    register(
        upcoming, lambda moment, language: [Upcoming(title="Meeting", url="/s/", starts_at=NOW)]
    )
    rows(
        ("lead_story", {"page": None, "section": section}),
        ("open_now", {"title": "You can now", "limit": 5}),
        news_of(section),
        ("magazine", {"title": ""}),
        ("meetings", {"title": "Let us meet", "limit": 4, "calendar": section, "link_text": "All"}),
        ("text", {"title": "About", "text": "<p>Between a forest and a fort.</p>"}),
    )

    html = client.get("/").content.decode()

    expected = ["News 0", "You can now", "Vote", "News 1", "November issue", "A\u00a0hundred years"]
    expected += ["6\u00a0MB", "Let us meet", "Meeting", "Between a\u00a0forest", 'href="/news/"']
    assert [text for text in expected if text not in html] == []
    assert html.count("<h1") == 1
