"""Forms of newsroom and magazine in the admin."""

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

LARGEST_ARCHIVE = 150 * 1024 * 1024


class IssueArchiveForm(forms.Form):
    """A ZIP archive with an issue in it."""

    archive = forms.FileField(
        label=_("ZIP archive"),
        help_text=_("The folder of the issue with numer.yaml, texts and pictures, up to 150 MB."),
        widget=forms.FileInput(attrs={"accept": ".zip,application/zip"}),
    )

    def clean_archive(self) -> UploadedFile:
        """Refuse by name and size; what is inside is the import's matter."""
        archive: UploadedFile = self.cleaned_data["archive"]
        if not (archive.name or "").lower().endswith(".zip"):
            raise ValidationError(_("Pack the folder as a .zip file and choose that."))
        if (archive.size or 0) > LARGEST_ARCHIVE:
            raise ValidationError(_("The archive is bigger than 150 MB. Make pictures smaller."))
        return archive
