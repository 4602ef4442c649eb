"""Steps, expandable parts, facts: short pieces in an order."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import groups
from core.blocks.documents import DocumentsBlock
from core.blocks.fields import TEXT_FEATURES, paragraph, title_line
from core.blocks.pictures import ImageFigureBlock, ShapedPicture
from core.blocks.tables import TableFigureBlock
from core.blocks.text import TextBlock


class StepBlock(blocks.StructBlock):
    """One thing to do, and when."""

    title = blocks.CharBlock(max_length=120, label=_("What to do"))
    text = blocks.RichTextBlock(features=TEXT_FEATURES, required=False, label=_("How"))
    when = blocks.CharBlock(
        required=False,
        default="",
        max_length=80,
        label=_("When"),
        help_text=_("For example “by 12 December”."),
    )

    class Meta:
        icon = "list-ol"
        label = _("Step")
        label_format = "{title}"


class StepsBlock(blocks.StructBlock):
    """What to do, one thing after another."""

    title = title_line()
    steps = blocks.ListBlock(StepBlock(), min_num=2, max_num=12, label=_("Steps"))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        group = groups.FACTS
        description = _("Numbered steps: how to settle a matter from the start to the end.")
        template = "blocks/steps.html"
        label_format = "{title}"
        preview_value = {
            "title": _("How to submit an idea"),
            "steps": [
                {"title": _("Describe the place"), "text": paragraph(_("An address is enough."))},
                {"title": _("Collect support"), "when": _("by 25 January")},
                {"title": _("Send the form"), "text": paragraph(_("On line or on paper."))},
            ],
        }


class FactBlock(blocks.StructBlock):
    """One fact: what, and how much."""

    term = blocks.CharBlock(max_length=100, label=_("What"))
    value = blocks.RichTextBlock(
        features=["bold", "link", "document-link"], label=_("How much, when, who")
    )

    class Meta:
        icon = "list-ul"
        label = _("Fact")
        label_format = "{term}"


class FactsBlock(blocks.StructBlock):
    """The facts of a matter at a glance."""

    title = title_line()
    facts = blocks.ListBlock(FactBlock(), min_num=1, max_num=20, label=_("Facts"))

    class Meta:
        icon = "list-ul"
        label = _("Facts")
        group = groups.FACTS
        description = _("Pairs of what and how much: deadline, cost, responsible person.")
        template = "blocks/facts.html"
        label_format = "{title}"
        preview_value = {
            "title": _("In short"),
            "facts": [
                {"term": _("Deadline"), "value": paragraph(_("12 December"))},
                {"term": _("Fee"), "value": paragraph(_("none"))},
                {"term": _("Where"), "value": paragraph(_("room 115, ground floor"))},
            ],
        }


class PassageStreamBlock(blocks.StreamBlock):
    """What fits inside another block: no headings, nothing that nests again."""

    text = TextBlock()
    image = ImageFigureBlock()
    facts = FactsBlock()
    table = TableFigureBlock()
    documents = DocumentsBlock()

    class Meta:
        icon = "doc-full"
        label = _("Content")
        template = "blocks/passage.html"


class AccordionValue(blocks.StructValue):
    """Parts whose headings stand under the title, where there is one."""

    @property
    def item_depth(self) -> int:
        return 1 if self.get("title") else 0

    @property
    def pictures(self) -> list[ShapedPicture]:
        figures = [
            block.value
            for item in self.get("items") or []
            for block in item["content"]
            if block.block_type == "image"
        ]
        return [picture for figure in figures for picture in figure.pictures]


class AccordionItemBlock(blocks.StructBlock):
    """A question and what opens under it."""

    title = blocks.CharBlock(max_length=150, label=_("Question or title"))
    content = PassageStreamBlock(label=_("Answer"))

    class Meta:
        icon = "help"
        label = _("Part")
        label_format = "{title}"


class AccordionBlock(blocks.StructBlock):
    """Questions with answers that open one by one, and all in print."""

    title = title_line()
    items = blocks.ListBlock(AccordionItemBlock(), min_num=1, max_num=40, label=_("Parts"))

    class Meta:
        icon = "collapse-down"
        label = _("Questions and answers")
        group = groups.FACTS
        description = _("Parts that open when asked for. Not for what everybody has to read.")
        template = "blocks/accordion.html"
        value_class = AccordionValue
        label_format = "{title}"
        preview_value = {
            "title": _("Questions and answers"),
            "items": [
                {
                    "title": _("Who can vote?"),
                    "content": [("text", {"text": paragraph(_("Everybody who lives here."))})],
                },
                {
                    "title": _("Do I need an account?"),
                    "content": [("text", {"text": paragraph(_("No."))})],
                },
            ],
        }
