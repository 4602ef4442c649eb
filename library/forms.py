"""Forms of pictures and documents: who made it, may we show it, is it what it says."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core.choices import Language
from library.choices import Licence
from library.file_kinds import (
    MacrosError,
    TooBigInsideError,
    WrongContentError,
    check_content,
)
from library.picture_reading import BrokenPictureError, every_fault


class WholePictureField(WagtailImageField):
    """A picture that can be read to its end; one that cannot would fail where it is shown."""

    def check_image_pixel_size(self, f: Any) -> None:
        """Refuse a picture that ends too early: this is where Wagtail first reads all of it."""
        try:
            with every_fault():
                super().check_image_pixel_size(f)
        except BrokenPictureError as error:
            message = _("The picture is damaged or no picture.")
            raise ValidationError(message, code="broken_image") from error


class LibraryImageForm(BaseImageForm):
    """A picture with alternative text or the word that it needs none, an author and a licence."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("author", "licence"):
            if name in self.fields:
                self.fields[name].required = True
        if "file" in self.fields:
            given = self.fields["file"]
            self.fields["file"] = WholePictureField(label=given.label, widget=given.widget)
        if "description" in self.fields:
            self.fields["description"].label = _("Alternative text")
            self.fields["description"].help_text = _(
                "What can be seen, for those who cannot see it: “Two women plant a tree”."
            )

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "description" in self.fields:
            self._ask_for_alternative_text(cleaned)
        if cleaned.get("licence") == Licence.LICENSED and not cleaned.get("licence_note"):
            message = _("Say on what ground: the agreement, its number and date.")
            self.add_error("licence_note", message)
        return cleaned

    def _ask_for_alternative_text(self, cleaned: dict[str, Any]) -> None:
        if not cleaned.get("description") and not cleaned.get("is_decorative"):
            message = _("Describe the picture, or tick that it only decorates.")
            self.add_error("description", message)


class LibraryDocumentForm(BaseDocumentForm):
    """A file whose content is checked; its name only tells what to check for."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "language" in self.fields:
            # the upload of many files at once asks for nothing but the file
            self.fields["language"].required = False

    def clean_language(self) -> str:
        return self.cleaned_data["language"] or Language.POLISH

    def clean_file(self) -> Any:
        """Refuse a file that is not what its name says, with programs in it, or too big inside."""
        file = self.cleaned_data["file"]
        if "file" not in self.changed_data or not file:
            return file
        extension = file.name.rpartition(".")[2].lower()
        try:
            check_content(file, extension)
        except WrongContentError as error:
            raise ValidationError(
                _("This is not a real %(kind)s file. Save it again in the program it comes from."),
                params={"kind": extension.upper()},
                code="wrong_content",
            ) from error
        except MacrosError as error:
            message = _("The file contains macros. Save it without them, best as PDF.")
            raise ValidationError(message, code="macros") from error
        except TooBigInsideError as error:
            message = _("Unpacked, the file would be too big. Divide it into parts.")
            raise ValidationError(message, code="too_big_inside") from error
        return file
