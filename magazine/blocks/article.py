"""The body of an article: everything a page may have, and what only a magazine needs."""

from django.utils.translation import gettext_lazy as _

from core.blocks import BodyStreamBlock
from magazine.blocks.calendar import CalendarBlock
from magazine.blocks.crossword import CrosswordBlock
from magazine.blocks.figures import FiguresBlock
from magazine.blocks.people import InterviewBlock, PortraitBlock
from magazine.blocks.photographs import BeforeAfterBlock, PhotoStoryBlock
from magazine.blocks.quiz import QuizBlock


class ArticleStreamBlock(BodyStreamBlock):
    """Everything an editor may put into an article."""

    interview = InterviewBlock()
    portrait = PortraitBlock()
    photo_story = PhotoStoryBlock()
    before_after = BeforeAfterBlock()
    figures = FiguresBlock()
    calendar = CalendarBlock()
    crossword = CrosswordBlock()
    quiz = QuizBlock()

    class Meta:
        icon = "doc-full"
        label = _("Content")
        template = "blocks/body.html"
