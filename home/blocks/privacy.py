"""Privacy notices: what article 13 of the GDPR asks for, one notice for each purpose."""

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.rich_text import RichText

FEATURES = ["bold", "link", "ul", "ol"]


@dataclass(frozen=True)
class NoticePart:
    """One part of a notice, as readers see it."""

    label: Any
    text: Any


class NoticeValue(blocks.StructValue):
    """A notice that knows its parts, so that the template needs not name them."""

    @property
    def parts(self) -> list[NoticePart]:
        """The parts that have a text, in the order of the form."""
        return [
            NoticePart(self.block.child_blocks[name].label, text)
            for name, text in self.items()
            if isinstance(text, RichText) and text
        ]


class NoticeBlock(blocks.StructBlock):
    """All the parts of one notice, in the order in which they are shown."""

    purpose = blocks.CharBlock(
        label=_("Purpose"),
        max_length=160,
        help_text=_("What the data are needed for, for example: voting in the budget."),
    )
    anchor = blocks.RegexBlock(
        regex=r"^[a-z][a-z0-9-]*$",
        label=_("Anchor"),
        help_text=_("A short word for links from forms, for example: voting. Do not change later."),
        error_messages={"invalid": _("Only small letters a-z, digits and hyphens.")},
    )
    summary = blocks.TextBlock(
        label=_("In short"), required=False, help_text=_("Two sentences in plain words.")
    )
    administrator = blocks.RichTextBlock(label=_("Administrator"), features=FEATURES)
    officer = blocks.RichTextBlock(label=_("Data protection officer"), features=FEATURES)
    legal_basis = blocks.RichTextBlock(label=_("Legal basis"), features=FEATURES)
    recipients = blocks.RichTextBlock(label=_("Recipients"), features=FEATURES)
    transfer = blocks.RichTextBlock(
        label=_("Transfer outside the EEA"), features=FEATURES, required=False
    )
    retention = blocks.RichTextBlock(label=_("How long we keep the data"), features=FEATURES)
    rights = blocks.RichTextBlock(label=_("Your rights"), features=FEATURES)
    complaint = blocks.RichTextBlock(label=_("Complaint"), features=FEATURES)
    obligation = blocks.RichTextBlock(label=_("Must you give the data?"), features=FEATURES)
    automated_decisions = blocks.RichTextBlock(
        label=_("Automated decisions and profiling"), features=FEATURES
    )

    class Meta:
        label = _("Privacy notice")
        icon = "lock"
        template = "home/blocks/privacy_notice.html"
        label_format = "{purpose}"
        value_class = NoticeValue


class NoticeStreamBlock(blocks.StreamBlock):
    """The notices of the office; each has its own anchor."""

    notice = NoticeBlock()

    def clean(self, value: Any) -> Any:
        """Refuse the same anchor twice, at the later of the two."""
        cleaned = super().clean(value)
        seen: set[str] = set()
        errors = {}
        for index, child in enumerate(cleaned):
            anchor = child.value["anchor"]
            if anchor and anchor in seen:
                errors[index] = _anchor_taken()
            seen.add(anchor)
        if errors:
            raise blocks.StreamBlockValidationError(block_errors=errors)
        return cleaned


def _anchor_taken() -> blocks.StructBlockValidationError:
    message = _("Another notice on this page has this anchor already.")
    return blocks.StructBlockValidationError(block_errors={"anchor": ValidationError(message)})
