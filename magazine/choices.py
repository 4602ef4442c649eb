"""The choices of newsroom and magazine: stored values are stable codes, labels are for people."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class AuthorKind(models.TextChoices):
    """Whether a person or a unit of the office signs."""

    PERSON = "person", _("person")
    UNIT = "unit", _("unit or organisation")


class BylineRole(models.TextChoices):
    """What somebody did for a text."""

    TEXT = "text", _("text")
    PHOTOGRAPHS = "photographs", _("photographs")
    DRAWINGS = "drawings", _("drawings")
    COMPILED = "compiled", _("compiled by")
    TRANSLATION = "translation", _("translation")


class FileKind(models.TextChoices):
    """What an issue is made into."""

    PDF = "pdf", "PDF"
    EPUB = "epub", "EPUB"


class FileState(models.TextChoices):
    """How far the making of a file has come."""

    WAITING = "waiting", _("waiting")
    RUNNING = "running", _("being made")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")


class Direction(models.TextChoices):
    """Which way a word of a crossword runs."""

    ACROSS = "across", _("Across")
    DOWN = "down", _("Down")


class OptionLetter(models.TextChoices):
    """The letter of an answer to choose in a quiz."""

    A = "a", "a"
    B = "b", "b"
    C = "c", "c"
    D = "d", "d"
    E = "e", "e"
    F = "f", "f"
