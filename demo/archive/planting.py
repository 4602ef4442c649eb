"""Plants the archive part by part, each whole or not at all, and takes it away again.

News stand below the list of news, spread over ten years; old issues below the magazine.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import timedelta
from math import ceil

from django.db import IntegrityError, connection, transaction
from wagtail.models import Page

from core.content_version import advance_version
from demo.archive.notes import note
from demo.archive.rows import Shelf, insert, one_text, remove, words
from demo.district import District
from demo.magazine import MAGAZINE, month_of
from demo.newsroom import LIST
from demo.texts.vocabulary import COLUMNS
from magazine.models import ArticlePage, IssuePage, NewsPage
from search.services import index_items

PART_SIZE = 500
NEWS_SLUG, ISSUE_SLUG = "notatka-", "archiwum-"
FIRST_DAY, DAYS = 200, 3450
# a prime: neighbouring numbers lie far apart, and every month gets its share
STRIDE = 7919
NEWS_AN_ISSUE, ARTICLES = 50, 6
ISSUES_BEFORE = 13


def plant_archive(district: District, size: int) -> Iterator[int]:
    """Bring the archive up to `size` news, and yield how many there are after each part.

    With every fifty news comes an issue of the magazine. Existing pages stay as they are; an
    archive that is larger already is left alone.
    """
    for part in range(ceil(size / PART_SIZE)):
        numbers = range(part * PART_SIZE, min(size, (part + 1) * PART_SIZE))
        with transaction.atomic():
            _plant_news(district, numbers)
            _plant_issues(
                district, range(numbers.start // NEWS_AN_ISSUE, numbers.stop // NEWS_AN_ISSUE)
            )
        yield numbers.stop
    _refresh_statistics()
    advance_version()


def _refresh_statistics() -> None:
    """PostgreSQL plans lists by the number of rows it knows of, and counts them only later."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")


def remove_archive(district: District) -> None:
    """Remove the archive part by part, so that no transaction grows with its size.

    What somebody has worked on (revisions, comments hang on it) goes with the page above it.
    """
    for parent, slug, take_away in (
        (LIST, NEWS_SLUG, _remove_news),
        (MAGAZINE, ISSUE_SLUG, _remove_issues),
    ):
        page = district.page(parent)
        if page is not None:
            _remove_below(Shelf(page), slug, take_away)


def _remove_below(shelf: Shelf, slug: str, take_away: Callable[[list[int]], None]) -> None:
    children = shelf.parent.get_children().filter(slug__startswith=slug)
    keys = list(children.order_by("-path").values_list("pk", flat=True))
    for start in range(0, len(keys), PART_SIZE):
        with suppress(IntegrityError), transaction.atomic():
            take_away(keys[start : start + PART_SIZE])
    shelf.count()


def _remove_news(keys: list[int]) -> None:
    remove(NewsPage, keys)


def _remove_issues(keys: list[int]) -> None:
    for issue in Page.objects.filter(pk__in=keys):
        articles = issue.get_descendants()
        remove(ArticlePage, list(articles.values_list("pk", flat=True)))
    remove(IssuePage, keys)


def _plant_news(district: District, numbers: range) -> None:
    shelf = Shelf(district.page(LIST))
    slugs = {f"{NEWS_SLUG}{number:05}": number for number in numbers}
    news = [_news(district, shelf, slug, slugs[slug]) for slug in shelf.missing(list(slugs))]
    if news:
        insert(news)
        shelf.count()
        index_items(news)


def _news(district: District, shelf: Shelf, slug: str, number: int) -> NewsPage:
    moment = district.moment(-FIRST_DAY - number * STRIDE % DAYS) + timedelta(hours=number % 8)
    text = note(number, moment.date())
    area = district.get(f"neighbourhood:{text.area}") if text.area else None
    return NewsPage(
        **shelf.place(slug),
        **words(NewsPage, text.title, text.lead, moment),
        topic=district.get(f"topic:pl:{text.topic}"),
        neighbourhood=area,
        body=one_text(slug, text.html),
    )


def _plant_issues(district: District, numbers: range) -> None:
    shelf = Shelf(district.page(MAGAZINE))
    slugs = {f"{ISSUE_SLUG}{number:03}": number for number in numbers}
    issues = [_issue(district, shelf, slug, slugs[slug]) for slug in shelf.missing(list(slugs))]
    if not issues:
        return
    insert(issues)
    shelf.count()
    for issue in issues:
        _plant_articles(district, issue, slugs[issue.slug] * ARTICLES)
    index_items(issues)


def _issue(district: District, shelf: Shelf, slug: str, number: int) -> IssuePage:
    month = month_of(district.today, ISSUES_BEFORE + number)
    moment = district.moment((month - district.today).days)
    lead = "Wydanie archiwalne do prób wydajności. Dane przykładowe."
    return IssuePage(
        **shelf.place(slug),
        **words(IssuePage, f"Wydanie archiwalne {number + 1}", lead, moment),
        number=month.month,
        dated_on=month,
        period=f"{month:%m.%Y}",
        cover=district.image(f"cover-{month.month:02}"),
    )


def _plant_articles(district: District, issue: IssuePage, first: int) -> None:
    shelf = Shelf(issue)
    numbers = range(first, first + ARTICLES)
    articles = [_article(district, shelf, issue, number) for number in numbers]
    insert(articles)
    shelf.count()
    index_items(articles)


def _article(district: District, shelf: Shelf, issue: IssuePage, number: int) -> ArticlePage:
    moment = issue.first_published_at
    text = note(number, moment.date())
    column = tuple(COLUMNS)[number % len(COLUMNS)]
    return ArticlePage(
        **shelf.place(f"tekst-{number}"),
        **words(ArticlePage, text.title, text.lead, moment),
        column=district.get(f"column:{column}"),
        body=one_text(f"{issue.slug}:{number}", text.html),
    )
