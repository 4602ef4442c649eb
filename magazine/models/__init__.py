"""News, a magazine with issues and articles, their authors and columns."""

from magazine.models.article import ArticlePage
from magazine.models.authors import Author, Byline
from magazine.models.columns import Column
from magazine.models.files import IssueFile
from magazine.models.imprint import ImprintFields
from magazine.models.issue import IssuePage, MagazineIndexPage
from magazine.models.news import NewsIndexPage, NewsPage
from magazine.models.uploads import IssueUpload

__all__ = [
    "ArticlePage",
    "Author",
    "Byline",
    "Column",
    "ImprintFields",
    "IssueFile",
    "IssuePage",
    "IssueUpload",
    "MagazineIndexPage",
    "NewsIndexPage",
    "NewsPage",
]
