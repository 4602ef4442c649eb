"""Photographs that tell something by themselves: a photo story, one place before and after."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images import get_image_model

from core.blocks.fields import (
    SHORT_TEXT_FEATURES,
    CompleteStructBlock,
    PictureBlock,
    paragraph,
    title_line,
)
from core.blocks.pictures import ShapedPicture
from magazine.blocks.titles import MAGAZINE

SIDE_BY_SIDE = "half"


class PhotographBlock(blocks.StructBlock):
    """One picture of a story."""

    image = PictureBlock(label=_("Picture"))
    caption = blocks.CharBlock(
        max_length=400,
        label=_("Caption"),
        help_text=_("Carries the story on: who, where, what happens. One or two sentences."),
    )

    class Meta:
        icon = "image"
        label = _("Photograph")
        label_format = "{caption}"


class PhotoStoryValue(blocks.StructValue):
    """Pictures that can be fetched with those of the whole page."""

    @property
    def told(self) -> list[blocks.StructValue]:
        """The photographs that have a picture; a draft may have some without."""
        return [item for item in self.get("photographs") or [] if item.get("image")]

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(item["image"], "wide") for item in self.told]


class PhotoStoryBlock(blocks.StructBlock):
    """Pictures in an order, with captions that carry the story; the first is large."""

    title = title_line()
    text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES, required=False, label=_("Words before the pictures")
    )
    photographs = blocks.ListBlock(PhotographBlock(), min_num=2, max_num=40, label=_("Photographs"))

    class Meta:
        icon = "image"
        label = _("Photo story")
        group = MAGAZINE
        description = _("Pictures in an order with captions; the first one is large.")
        template = "magazine/blocks/photo_story.html"
        value_class = PhotoStoryValue
        label_format = "{title}"

    def get_preview_value(self) -> Any:
        captions = [
            _("Five in the morning: the first loaves leave the oven."),
            _("Mrs Halina has sold bread here since 1978."),
            _("At eight the queue reaches the corner of Lazurowa."),
        ]
        photographs = [
            {"image": image, "caption": caption}
            for image, caption in zip(_newest_images(3), captions, strict=True)
        ]
        return self.normalize(
            {
                "title": _("A day in the bakery"),
                "text": paragraph(_("We spent one working day with the bakers of Górce.")),
                "photographs": photographs,
            }
        )


@dataclass(frozen=True)
class Moment:
    """The place at one time."""

    name: Any
    image: Any
    when: str
    caption: str


class BeforeAfterValue(blocks.StructValue):
    """Two pictures that can be fetched with those of the whole page."""

    @property
    def moments(self) -> list[Moment]:
        """Both pictures with what they are called, the earlier first."""
        return [self._moment("before", _("Before")), self._moment("after", _("After"))]

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(moment.image, SIDE_BY_SIDE) for moment in self.moments]

    def _moment(self, field: str, name: Any) -> Moment:
        when, caption = self.get(f"{field}_when") or "", self.get(f"{field}_caption") or ""
        return Moment(name, self.get(field), when, caption)


def _when(label: Any) -> blocks.CharBlock:
    return blocks.CharBlock(
        max_length=60, label=label, help_text=_("“1974”, “May 2026”, “before the repair”.")
    )


def _caption(label: Any) -> blocks.CharBlock:
    return blocks.CharBlock(required=False, default="", max_length=250, label=label)


class BeforeAfterBlock(CompleteStructBlock):
    """One place at two times: side by side, on a phone one below the other.

    The two are not blocks of their own: wagtail-localize finds no picture two blocks deep.
    """

    title = title_line()
    before = PictureBlock(
        label=_("Picture before"),
        help_text=_("Both pictures are cut to the same shape, 4:3."),
    )
    before_when = _when(_("When the first was taken"))
    before_caption = _caption(_("Caption of the first"))
    after = PictureBlock(label=_("Picture after"))
    after_when = _when(_("When the second was taken"))
    after_caption = _caption(_("Caption of the second"))
    text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES,
        required=False,
        label=_("What changed"),
        help_text=_("In words, for those who cannot compare the pictures."),
    )

    class Meta:
        icon = "resubmit"
        label = _("Before and after")
        group = MAGAZINE
        description = _("Two pictures of one place with their dates.")
        template = "magazine/blocks/before_after.html"
        value_class = BeforeAfterValue
        label_format = "{title}"
        form_layout = blocks.BlockGroup(
            children=["title", "before", "before_when", "after", "after_when", "text"],
            settings=["before_caption", "after_caption"],
        )

    def get_preview_value(self) -> Any:
        before, after = _newest_images(2)
        return self.normalize(
            {
                "title": _("The square by the market"),
                "before": before,
                "before_when": "2019",
                "after": after,
                "after_when": "2026",
                "text": paragraph(_("Thirty parking places became a square with eleven trees.")),
            }
        )


def _newest_images(count: int) -> list[dict | None]:
    """Return the newest pictures of the library in ImageBlock's form, for previews."""
    images = get_image_model().objects.order_by("-pk")[:count]
    found: list[dict | None] = [
        {"image": image, "alt_text": image.title, "decorative": False} for image in images
    ]
    first = found[0] if found else None
    return found + [first] * (count - len(found))
