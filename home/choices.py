"""The choices of our pages: stored values are stable codes, labels are for people."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class PageOrder(models.TextChoices):
    """How a section lists its pages."""

    MENU = "menu", _("as in the page tree")
    NEWEST = "newest", _("newest first")
    TITLE = "title", _("by title")


class Compliance(models.TextChoices):
    """How far a site meets the act on digital accessibility."""

    FULL = "full", _("compliant")
    PARTIAL = "partial", _("partially compliant")
    NONE = "none", _("not compliant")


class AssessmentMethod(models.TextChoices):
    """Who assessed the site."""

    SELF = "self", _("self-assessment by the office")
    AUDIT = "audit", _("an external audit")
