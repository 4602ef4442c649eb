"""Pictures with author and licence, their renditions, and documents."""

from django.core.files import File
from django.core.files.base import ContentFile
from django.core.validators import URLValidator
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition, Filter

from core.choices import Language
from library.choices import Licence
from library.names import document_path


class LibraryImage(AbstractImage):
    """A picture, with the people and the licence behind it."""

    is_decorative = models.BooleanField(
        _("only decorates"),
        default=False,
        help_text=_("Tick when the picture says nothing that a blind reader would miss."),
    )
    author = models.CharField(
        _("author"),
        max_length=255,
        blank=True,
        help_text=_("Who took or drew it. For work of the office: the name of the unit."),
    )
    licence = models.CharField(_("licence"), max_length=20, choices=Licence.choices, blank=True)
    licence_note = models.CharField(
        _("note on the licence"),
        max_length=255,
        blank=True,
        help_text=_("For example the number and the date of the agreement."),
    )
    source_url = models.CharField(
        _("address of the source"),
        max_length=500,
        blank=True,
        validators=[URLValidator(["https", "http"])],
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "is_decorative",
        "author",
        "licence",
        "licence_note",
        "source_url",
        "collection",
        "tags",
        "focal_point_x",
        "focal_point_y",
        "focal_point_width",
        "focal_point_height",
    )

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")

    @property
    def default_alt_text(self) -> str:
        """What was written for those who cannot see it; never the title, often a file name."""
        return "" if self.is_decorative else self.description

    @cached_property
    def drawn_shapes(self) -> dict[tuple[str, str], list]:
        """Renditions by shape and medium, fetched beforehand by `selectors.prefetch_pictures`."""
        return {}

    def generate_rendition_file(self, filter: Filter, *, source: File | None = None) -> File:
        """Make one file in memory; Wagtail leaves the temporary one behind it open."""
        with super().generate_rendition_file(filter, source=source) as temporary:
            temporary.seek(0)
            return ContentFile(temporary.read(), name=temporary.name)

    @property
    def credit(self) -> str:
        """Author and licence in a line, as readers see them."""
        shown = "" if self.licence in {"", Licence.OWN} else str(self.get_licence_display())
        return ", ".join(part for part in (self.author, shown) if part)


class LibraryRendition(AbstractRendition):
    """A picture cut and encoded for one use."""

    image = models.ForeignKey(LibraryImage, on_delete=models.CASCADE, related_name="renditions")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"], name="rendition_once"
            )
        ]


class LibraryDocument(AbstractDocument):
    """A file to download."""

    file = models.FileField(_("file"), upload_to=document_path)
    description = models.CharField(
        _("description"),
        max_length=255,
        blank=True,
        help_text=_("What is in it, when the title does not say enough."),
    )
    language = models.CharField(
        _("language"), max_length=2, choices=Language.choices, default=Language.POLISH
    )
    is_accessible = models.BooleanField(
        _("accessible version"),
        default=False,
        help_text=_(
            "Tick when it can be read with a screen reader: tags, titles, described pictures."
        ),
    )

    admin_form_fields = (
        "title",
        "file",
        "description",
        "language",
        "is_accessible",
        "collection",
        "tags",
    )

    class Meta:
        verbose_name = _("document")
        verbose_name_plural = _("documents")

    @property
    def kind(self) -> str:
        """The kind of file as people call it: PDF, DOCX."""
        return self.file_extension.upper()
