"""Archives that editors have sent to be imported, kept between the check and the import."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def upload_path(_instance: object, _filename: str) -> str:
    """Return a name nobody can guess, in a folder that the front proxy does not serve."""
    return f"imports/{secrets.token_urlsafe(16)}.zip"


class IssueUpload(models.Model):
    """One archive, of one person for one magazine; gone after the import or after a day."""

    magazine = models.ForeignKey(
        "magazine.MagazineIndexPage", on_delete=models.CASCADE, related_name="+"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    file = models.FileField(_("file"), upload_to=upload_path)
    name = models.CharField(_("name"), max_length=255)
    uploaded_at = models.DateTimeField()

    class Meta:
        verbose_name = _("archive of an issue")
        verbose_name_plural = _("archives of issues")

    def __str__(self) -> str:
        return self.name
