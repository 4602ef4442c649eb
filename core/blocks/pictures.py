"""Pictures and films."""

from typing import Any
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images import get_image_model

from core.blocks import groups
from core.blocks.fields import (
    TEXT_FEATURES,
    CompleteStructBlock,
    PictureBlock,
    paragraph,
    title_line,
)
from core.choices import PictureShape

# a picture and the shape it is drawn in, see library/shapes.py
ShapedPicture = tuple[Any, str]
VIDEO_TYPES = {"mp4": "video/mp4", "webm": "video/webm"}


def newest_image(alt_text: Any = "") -> dict | None:
    """Return the newest picture of the library in ImageBlock's form, for previews."""
    image = get_image_model().objects.order_by("-pk").first()
    if image is None:
        return None
    return {"image": image, "alt_text": str(alt_text or image.title), "decorative": False}


class ImageFigureValue(blocks.StructValue):
    """A figure whose picture can be fetched with those of the whole page."""

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(self.get("image"), self.get("shape") or PictureShape.WIDE)]


class ImageFigureBlock(blocks.StructBlock):
    """A picture with its caption; author and licence come from the library."""

    image = PictureBlock(label=_("Picture"))
    caption = blocks.CharBlock(
        required=False,
        default="",
        max_length=250,
        label=_("Caption"),
        help_text=_("What the picture adds to the text. Author and licence appear by themselves."),
    )
    shape = blocks.ChoiceBlock(
        search_index=False,
        choices=PictureShape.choices,
        default=PictureShape.WIDE,
        label=_("Shape"),
    )

    class Meta:
        icon = "image"
        label = _("Picture")
        group = groups.MEDIA
        description = _("A picture with alternative text, caption and credit.")
        template = "blocks/image.html"
        value_class = ImageFigureValue
        label_format = "{caption}"
        form_layout = blocks.BlockGroup(children=["image", "caption"], settings=["shape"])

    def get_preview_value(self) -> Any:
        return self.normalize(
            {
                "image": newest_image(_("A park with a path")),
                "caption": _("The path after repair"),
                "shape": PictureShape.WIDE,
            }
        )


class GalleryItemBlock(blocks.StructBlock):
    """One picture of a gallery."""

    image = PictureBlock(label=_("Picture"))
    caption = blocks.CharBlock(required=False, default="", max_length=250, label=_("Caption"))

    class Meta:
        icon = "image"
        label = _("Picture")
        label_format = "{caption}"


class GalleryValue(blocks.StructValue):
    """Pictures that can be fetched at once."""

    @property
    def pictures(self) -> list[ShapedPicture]:
        return [(item.get("image"), "card") for item in self.get("items") or []]


class GalleryBlock(blocks.StructBlock):
    """Several pictures side by side; nothing moves by itself."""

    title = title_line()
    items = blocks.ListBlock(GalleryItemBlock(), min_num=2, max_num=30, label=_("Pictures"))

    class Meta:
        icon = "image"
        label = _("Gallery")
        group = groups.MEDIA
        description = _("Several pictures as a grid, each with its caption.")
        template = "blocks/gallery.html"
        value_class = GalleryValue
        label_format = "{title}"

    def get_preview_value(self) -> Any:
        images = get_image_model().objects.order_by("-pk")[:3]
        items = [
            {
                "image": {"image": image, "alt_text": image.title, "decorative": False},
                "caption": image.title,
            }
            for image in images
        ]
        return self.normalize({"title": _("The park in November"), "items": items})


class VideoValue(blocks.StructValue):
    """A film from our own files or a link to one elsewhere."""

    @property
    def media_type(self) -> str:
        file = self.get("file")
        return VIDEO_TYPES.get(file.file_extension.lower(), "") if file else ""

    @property
    def host(self) -> str:
        """The site an outside film stands on, named before anybody goes there."""
        return urlsplit(self.get("url") or "").netloc

    @property
    def address(self) -> str:
        """Where the film can be seen."""
        file = self.get("file")
        return file.url if file else self.get("url") or ""

    @property
    def has_transcript(self) -> bool:
        transcript = self.get("transcript")
        return bool(transcript and strip_tags(transcript.source).strip())


class VideoBlock(CompleteStructBlock):
    """A film that asks nothing of anybody before a click."""

    title = blocks.CharBlock(max_length=150, label=_("Title of the film"))
    file = DocumentChooserBlock(
        required=False,
        label=_("Film in our library"),
        help_text=_("An MP4 or WebM file. It starts to load when somebody presses play."),
    )
    url = blocks.URLBlock(
        required=False,
        label=_("Or address on another site"),
        help_text=_(
            "Appears as a link that opens in a new tab: no data goes there before a click."
        ),
    )
    transcript = blocks.RichTextBlock(
        features=TEXT_FEATURES,
        required=False,
        label=_("Transcript"),
        help_text=_("What is said and what can be seen, for those who cannot hear or see it."),
    )
    no_transcript_reason = blocks.CharBlock(
        required=False,
        default="",
        max_length=200,
        label=_("Why there is no transcript"),
        help_text=_("For example: the film has no words, all it shows stands in the text."),
    )
    captions = DocumentChooserBlock(required=False, label=_("Captions (VTT file)"))
    poster = PictureBlock(required=False, label=_("Picture before the film starts"))

    class Meta:
        icon = "media"
        label = _("Video")
        group = groups.MEDIA
        description = _("A film with transcript and captions; loads only after a click.")
        template = "blocks/video.html"
        label_format = "{title}"
        value_class = VideoValue
        form_layout = blocks.BlockGroup(
            children=["title", "file", "url", "transcript"],
            settings=["no_transcript_reason", "captions", "poster"],
        )
        preview_value = {
            "title": _("How to fill in the form"),
            "url": "https://example.org/film",
            "transcript": paragraph(_("A hand opens the form. A voice: “Start with the name.”")),
        }

    def clean(self, value: Any) -> Any:
        """Ask for one source, and for a transcript or the reason why there is none."""
        cleaned = super().clean(value)
        errors = _source_errors(cleaned)
        if not self.is_deferred_validation:
            errors |= _missing_parts(cleaned)
        if errors:
            raise blocks.StructBlockValidationError(errors)
        return cleaned


def _source_errors(value: VideoValue) -> dict[str, ValidationError]:
    if value.get("file") and value.get("url"):
        return {"url": ValidationError(_("Choose one: a film of ours or an address."))}
    if value.get("file") and not value.media_type:
        return {"file": ValidationError(_("The film must be an MP4 or WebM file."))}
    if value.get("captions") and value["captions"].file_extension.lower() != "vtt":
        return {"captions": ValidationError(_("Captions must be a VTT file."))}
    return {}


def _missing_parts(value: VideoValue) -> dict[str, ValidationError]:
    errors = {}
    if not value.get("file") and not value.get("url"):
        errors["file"] = ValidationError(_("Choose a film or give its address."))
    if not value.has_transcript and not value.get("no_transcript_reason"):
        message = _("Write a transcript, or say in the settings why there is none.")
        errors["transcript"] = ValidationError(message)
    return errors
