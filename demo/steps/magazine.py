"""The magazine: its page, its issues with their articles, and the order in each issue."""

from functools import partial

from django.db import transaction

from demo.district import District
from demo.magazine import MAGAZINE, IssueText, article_page, issue_page
from demo.steps.pages import plant_tree, write_pages
from demo.steps.search import index_pages
from demo.texts.pl.magazine import ISSUES, MAGAZINE_PAGE
from demo.texts.pl.magazine.newest import NEWEST
from magazine.choices import FileKind, FileState
from magazine.models import IssueFile
from magazine.tasks import make_issue_file

LANGUAGE = "pl"
URGENT = 50


def plant(district: District) -> None:
    """Plant the magazine with its issues and make it findable.

    The newest comes first: its files are the first that the worker makes.
    """
    magazine = {LANGUAGE: [MAGAZINE_PAGE]}
    plant_tree(district, magazine)
    write_pages(district, magazine)
    for issue in ISSUES:
        _plant_issue(district, issue)
    index_pages(f"page:{LANGUAGE}:{MAGAZINE}")
    index_pages(f"page:{LANGUAGE}:issue-")
    transaction.on_commit(partial(_hasten, district.page(NEWEST.key).pk))


def _hasten(issue: int) -> None:
    """Let the worker begin with the newest PDF, before the chores that the planting gave it."""
    for made in IssueFile.objects.filter(issue=issue, kind=FileKind.PDF, state=FileState.WAITING):
        if make_issue_file.get_backend().supports_priority:
            make_issue_file.using(priority=URGENT).enqueue(made.pk)


def _plant_issue(district: District, issue: IssueText) -> None:
    """The articles are public before their issue: what is made of an issue at once is whole."""
    today = district.today
    cover = issue_page(issue, today)
    articles = [article_page(article, issue, today) for article in issue.articles]
    plant_tree(district, {LANGUAGE: [cover, *articles]})
    write_pages(district, {LANGUAGE: [*articles, cover]})
