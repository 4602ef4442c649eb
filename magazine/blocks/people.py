"""People in an article: a conversation with somebody, and a portrait."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.fields import (
    SHORT_TEXT_FEATURES,
    TEXT_FEATURES,
    CompleteStructBlock,
    PictureBlock,
    paragraph,
    title_line,
)
from core.blocks.pictures import ShapedPicture, newest_image
from magazine.blocks.titles import MAGAZINE, TitledValue


class GuestBlock(blocks.StructBlock):
    """Somebody who answers."""

    name = blocks.CharBlock(max_length=120, label=_("Name"))
    role = blocks.CharBlock(required=False, default="", max_length=200, label=_("Who they are"))

    class Meta:
        icon = "user"
        label = _("Guest")
        label_format = "{name}"


class AnswerBlock(blocks.StructBlock):
    """What one of the guests said."""

    speaker = blocks.CharBlock(
        required=False,
        default="",
        max_length=120,
        label=_("Who answers"),
        help_text=_("Needed when there is more than one guest."),
    )
    text = blocks.RichTextBlock(features=TEXT_FEATURES, label=_("Answer"))

    class Meta:
        icon = "openquote"
        label = _("Answer")
        label_format = "{speaker}"


class ExchangeBlock(blocks.StructBlock):
    """A question with its answers."""

    question = blocks.TextBlock(rows=2, max_length=600, label=_("Question"))
    answers = blocks.ListBlock(AnswerBlock(), min_num=1, max_num=8, label=_("Answers"))
    subheading = blocks.CharBlock(
        required=False,
        default="",
        max_length=120,
        label=_("Heading above the question"),
        help_text=_("Divides a long conversation."),
    )

    class Meta:
        icon = "comment"
        label = _("Question and answer")
        label_format = "{question}"
        form_layout = blocks.BlockGroup(children=["question", "answers"], settings=["subheading"])


class InterviewValue(TitledValue):
    """A conversation whose picture can be fetched with those of the whole page."""

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(self.get("image"), "portrait")]


class InterviewBlock(CompleteStructBlock):
    """A conversation: who talks, the questions and the answers."""

    title = title_line()
    guests = blocks.ListBlock(GuestBlock(), min_num=1, max_num=6, label=_("Guests"))
    exchanges = blocks.ListBlock(
        ExchangeBlock(), min_num=1, max_num=60, label=_("Questions and answers")
    )
    interviewer = blocks.CharBlock(required=False, default="", max_length=120, label=_("Who asks"))
    image = PictureBlock(required=False, label=_("Picture of the guest"))
    caption = blocks.CharBlock(required=False, default="", max_length=250, label=_("Caption"))

    class Meta:
        icon = "comment"
        label = _("Interview")
        group = MAGAZINE
        description = _("Questions and answers, with who asks and who answers.")
        template = "magazine/blocks/interview.html"
        value_class = InterviewValue
        label_format = "{title}"
        form_layout = blocks.BlockGroup(
            children=["title", "guests", "interviewer", "image", "exchanges"],
            settings=["caption"],
        )

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "title": "",
                "guests": [{"name": "Maria Zielińska", "role": _("mediator from Jelonki")}],
                "interviewer": "Jan Kowalski",
                "image": newest_image(_("Maria Zielińska by the window of a library")),
                "exchanges": [
                    {
                        "question": _("What do neighbours quarrel about most often?"),
                        "answers": [{"text": paragraph(_("Noise. And who may park where."))}],
                    },
                    {
                        "question": _("And what helps?"),
                        "answers": [
                            {"text": paragraph(_("That somebody listens to the end, to both."))}
                        ],
                    },
                ],
            }
        )

    def clean(self, value: Any) -> Any:
        """With several guests every answer says whose it is."""
        cleaned = super().clean(value)
        if self.is_deferred_validation or len(cleaned["guests"]) < 2:
            return cleaned
        errors = {
            number: _unsigned(exchange["answers"])
            for number, exchange in enumerate(cleaned["exchanges"])
            if not all(answer.get("speaker") for answer in exchange["answers"])
        }
        if errors:
            raise blocks.StructBlockValidationError(
                {"exchanges": blocks.ListBlockValidationError(errors)}
            )
        return cleaned


def _unsigned(answers: Any) -> blocks.StructBlockValidationError:
    message = ValidationError(_("Say which of the guests answers."))
    errors = {
        number: blocks.StructBlockValidationError({"speaker": message})
        for number, answer in enumerate(answers)
        if not answer.get("speaker")
    }
    return blocks.StructBlockValidationError({"answers": blocks.ListBlockValidationError(errors)})


class PersonFactBlock(blocks.StructBlock):
    """One thing worth knowing about a person."""

    term = blocks.CharBlock(max_length=80, label=_("What"))
    value = blocks.CharBlock(max_length=200, label=_("Fact"))

    class Meta:
        icon = "list-ul"
        label = _("Fact")
        label_format = "{term}"


class PortraitValue(blocks.StructValue):
    """A person whose picture can be fetched with those of the whole page."""

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(self.get("image"), "portrait")]


class PortraitBlock(CompleteStructBlock):
    """A person: what they look like, who they are, what they do."""

    name = blocks.CharBlock(max_length=120, label=_("Name"))
    role = blocks.CharBlock(required=False, default="", max_length=200, label=_("Who they are"))
    image = PictureBlock(label=_("Picture"))
    text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES,
        label=_("About the person"),
        help_text=_("Three or four sentences; the article says the rest."),
    )
    facts = blocks.ListBlock(PersonFactBlock(), min_num=0, max_num=8, default=[], label=_("Facts"))

    class Meta:
        icon = "user"
        label = _("Portrait")
        group = MAGAZINE
        description = _("A person with a picture, a few sentences and facts.")
        template = "magazine/blocks/portrait.html"
        value_class = PortraitValue
        label_format = "{name}"

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "name": "Maria Zielińska",
                "role": _("mediator from Jelonki"),
                "image": newest_image(_("Maria Zielińska by the window of a library")),
                "text": paragraph(_("For twelve years she has helped neighbours to talk.")),
                "facts": [
                    {"term": _("On duty"), "value": _("Tuesdays, library in Powstańców Śląskich")},
                    {"term": _("Conversations held"), "value": "340"},
                ],
            }
        )
