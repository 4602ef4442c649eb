"""The magazine: its page, its issues with their articles, and the order in each issue."""

from demo.district import District
from demo.magazine import MAGAZINE, IssueText, article_page, issue_page
from demo.steps.pages import plant_tree, write_pages
from demo.steps.search import index_pages
from demo.texts.pl.magazine import ISSUES, MAGAZINE_PAGE

LANGUAGE = "pl"


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


def _plant_issue(district: District, issue: IssueText) -> None:
    """The articles are public before their issue: what is made of an issue at once is whole."""
    today = district.today
    cover = issue_page(issue, today)
    articles = [article_page(article, issue, today) for article in issue.articles]
    plant_tree(district, {LANGUAGE: [cover, *articles]})
    write_pages(district, {LANGUAGE: [*articles, cover]})
