"""A quiz or riddles: questions, options to choose from, solutions out of sight."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.fields import SHORT_TEXT_FEATURES, paragraph, title_line
from magazine.blocks.titles import MAGAZINE
from magazine.choices import OptionLetter


class QuizQuestionValue(blocks.StructValue):
    """A question that knows its right answer."""

    @property
    def right_option(self) -> str:
        """The words of the right answer, or nothing when there is none to choose from."""
        letter, options = self.get("right") or "", list(self.get("options") or [])
        place = OptionLetter.values.index(letter) if letter else len(options)
        return options[place] if place < len(options) else ""


class QuizQuestionBlock(blocks.StructBlock):
    """A question with answers to choose from, or a riddle without them."""

    question = blocks.TextBlock(rows=2, max_length=600, label=_("Question or riddle"))
    options = blocks.ListBlock(
        blocks.CharBlock(max_length=200, label=_("Answer")),
        min_num=0,
        max_num=len(OptionLetter),
        default=[],
        label=_("Answers to choose from"),
        help_text=_("They get the letters a, b, c in this order. A riddle has none."),
    )
    right = blocks.ChoiceBlock(
        choices=OptionLetter.choices,
        required=False,
        search_index=False,
        label=_("Letter of the right answer"),
    )
    solution = blocks.CharBlock(
        required=False,
        default="",
        max_length=400,
        label=_("Solution"),
        help_text=_("Of a riddle; after a question with answers: why it is so."),
    )

    class Meta:
        icon = "help"
        label = _("Question")
        label_format = "{question}"
        value_class = QuizQuestionValue

    def clean(self, value: Any) -> Any:
        """Every question has a solution, and it is one of the answers where there are some."""
        cleaned = super().clean(value)
        error = None if self.is_deferred_validation else _missing_solution(cleaned)
        if error:
            raise blocks.StructBlockValidationError(error)
        return cleaned


def _missing_solution(value: QuizQuestionValue) -> dict[str, ValidationError] | None:
    if value.get("options") and not value.right_option:
        return {"right": ValidationError(_("Say which of the answers is right."))}
    if not value.get("options") and value.get("right"):
        return {"right": ValidationError(_("There are no answers to choose from."))}
    if not value.get("options") and not value.get("solution"):
        return {"solution": ValidationError(_("Write the solution of the riddle."))}
    return None


class QuizBlock(blocks.StructBlock):
    """Questions or riddles for an evening."""

    title = title_line()
    text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES, required=False, label=_("Words before the questions")
    )
    questions = blocks.ListBlock(QuizQuestionBlock(), min_num=1, max_num=30, label=_("Questions"))

    class Meta:
        icon = "help"
        label = _("Quiz or riddles")
        group = MAGAZINE
        description = _("Questions with or without answers to choose from; solutions hidden.")
        template = "magazine/blocks/quiz.html"
        label_format = "{title}"
        preview_value = {
            "title": _("Do you know your district?"),
            "text": paragraph(_("One answer to each question is right.")),
            "questions": [
                {
                    "question": _("What surrounds Fort Bema?"),
                    "options": [_("a hedge"), _("a moat"), _("a ring road")],
                    "right": OptionLetter.B,
                    "solution": _("It has been there since 1890."),
                },
                {
                    "question": _("It has a back and four legs, yet it cannot walk. What is it?"),
                    "solution": _("A chair."),
                },
            ],
        }
