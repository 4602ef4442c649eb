"""The abstract models every app builds on."""

from core.models.content_version import ContentVersion
from core.models.helpful import HelpfulTally
from core.models.job_run import JobRun
from core.models.page import BasePage, RoutedPage
from core.models.shareable import Shareable
from core.models.tags import PageTag
from core.models.vocabulary import Neighbourhood, Topic

__all__ = [
    "BasePage",
    "ContentVersion",
    "HelpfulTally",
    "JobRun",
    "Neighbourhood",
    "PageTag",
    "RoutedPage",
    "Shareable",
    "Topic",
]
