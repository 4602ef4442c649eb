"""What is under way at the desk: news that waits for a moderator, news that waits for its day."""

from django.utils import translation

from demo.district import District
from demo.newsroom import NewsText
from demo.steps.pages import plant_tree, put_words
from demo.texts.pl.news import SCHEDULED, WAITING
from demo.writing import Writer
from magazine.models import NewsPage

LANGUAGE = "pl"


def plant(district: District) -> None:
    """Leave one with the moderators, and let the other come out tomorrow morning."""
    with translation.override(LANGUAGE):
        waiting = _written(district, WAITING)
        waiting.save_revision(user=district.get("user:editor"), log_action=False)
        workflow = waiting.get_workflow()
        if workflow:
            workflow.start(waiting, district.get("user:editor"))
        scheduled = _written(district, SCHEDULED)
        scheduled.go_live_at = district.moment(1)
        revision = scheduled.save_revision(user=district.get("user:moderator"), log_action=False)
        revision.publish(log_action=False)


def _written(district: District, text: NewsText) -> NewsPage:
    plant_tree(district, {LANGUAGE: [text.page_text]})
    return put_words(Writer(district, LANGUAGE), text.page_text)
