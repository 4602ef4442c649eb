"""Licences of pictures."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Licence(models.TextChoices):
    """On what ground we may show a picture."""

    OWN = "own", _("our own work")
    CC_BY = "cc-by-4.0", _("CC BY 4.0")
    CC0 = "cc0", _("CC0, given to everybody")
    PUBLIC_DOMAIN = "public-domain", _("public domain, the rights have ended")
    LICENSED = "licensed", _("licensed for this site")
