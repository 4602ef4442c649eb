"""Small fields that other blocks are built from."""

from typing import Any

from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageBlock

from core.choices import Language

# No headings inside a text: they are blocks of their own, so that levels and contents stay right.
TEXT_FEATURES = [
    "bold",
    "italic",
    "link",
    "document-link",
    "ol",
    "ul",
    "lang-pl",
    "lang-en",
    "lang-uk",
]
SHORT_TEXT_FEATURES = ["bold", "italic", "link", "document-link", "lang-pl", "lang-en", "lang-uk"]


class SameInEveryLanguageBlock(blocks.CharBlock):
    """A line that translators should not see: a phone number, a room."""

    def get_translatable_segments(self, _value: str) -> list:
        return []

    def restore_translated_segments(self, value: str, _segments: list) -> str:
        return value

    def deconstruct(self) -> tuple[str, tuple, dict[str, Any]]:
        """Stand in migrations as a plain CharBlock: how a line is translated is no schema."""
        _path, args, kwargs = super().deconstruct()
        return "wagtail.blocks.CharBlock", args, kwargs


class PictureBlock(ImageBlock):
    """Wagtail's block; the label of its chooser, which Wagtail leaves in English, is translated."""

    def __init__(self, required: bool = True, **kwargs: Any) -> None:
        super().__init__(required, **kwargs)
        self.child_blocks["image"].label = _("Picture")


class CompleteStructBlock(blocks.StructBlock):
    """Stores every child, given or not: wagtail-localize stumbles over a missing picture."""

    def normalize(self, value: Any) -> Any:
        if isinstance(value, blocks.StructValue) or not value:
            return super().normalize(value)
        defaults = {name: child.get_default() for name, child in self.child_blocks.items()}
        return super().normalize({**defaults, **value})


def paragraph(text: Any) -> Any:
    """Return a translatable sentence as rich text, for previews."""
    return format_lazy("<p>{}</p>", text)


def language_choice() -> blocks.ChoiceBlock:
    """A passage in another language than its page, so that screen readers pronounce it right."""
    return blocks.ChoiceBlock(
        search_index=False,
        choices=Language.choices,
        required=False,
        label=_("Language of this passage"),
        help_text=_("Only when it differs from the language of the page."),
    )


def title_line() -> blocks.CharBlock:
    """A title over a block; it becomes a heading of the level that fits its place."""
    return blocks.CharBlock(
        required=False,
        default="",
        max_length=120,
        label=_("Title"),
        help_text=_("Leave it empty when the heading above already says it."),
    )
