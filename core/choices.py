"""Choices that blocks and pages share; the stored codes are stable."""

from enum import StrEnum

from django.db import models
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """Languages of a passage that differs from its page."""

    POLISH = "pl", _("Polish")
    ENGLISH = "en", _("English")
    UKRAINIAN = "uk", _("Ukrainian")
    GERMAN = "de", _("German")
    RUSSIAN = "ru", _("Russian")
    BELARUSIAN = "be", _("Belarusian")


class HeadingRank(models.TextChoices):
    """What a heading opens; the number of its level comes from where it stands."""

    SECTION = "section", _("Section")
    SUBSECTION = "subsection", _("Subsection")


class NoticeKind(models.TextChoices):
    """Why a passage is set apart."""

    INFO = "info", _("Good to know")
    WARNING = "warning", _("Warning")
    SUCCESS = "success", _("Done")


class PictureShape(models.TextChoices):
    """How a picture inside a text is cut."""

    WIDE = "wide", _("As it is, full width")
    LEAD = "lead", _("Landscape, 16:9")
    PORTRAIT = "portrait", _("Portrait, 3:4")


class Emphasis(models.TextChoices):
    """How much an action matters on its page."""

    MAIN = "main", _("The main thing to do here")
    OTHER = "other", _("One of the ways")


class Medium(StrEnum):
    """What a page is drawn for: the context variable `medium` of its templates."""

    SCREEN = "screen"
    PRINT = "print"  # a PDF
    BOOK = "book"  # an EPUB


class Weekday(models.TextChoices):
    """Days of the week, Monday first."""

    MONDAY = "1", _("Monday")
    TUESDAY = "2", _("Tuesday")
    WEDNESDAY = "3", _("Wednesday")
    THURSDAY = "4", _("Thursday")
    FRIDAY = "5", _("Friday")
    SATURDAY = "6", _("Saturday")
    SUNDAY = "7", _("Sunday")
