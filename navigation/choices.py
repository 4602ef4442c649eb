"""The kinds of things that surround a page."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class MenuPlace(models.TextChoices):
    MAIN = "main", _("Main navigation")
    FOOTER = "footer", _("Footer")


class AlertLevel(models.TextChoices):
    INFO = "info", _("Information")
    WARNING = "warning", _("Warning")
    DANGER = "danger", _("Danger")


class AlertState(models.TextChoices):
    DRAFT = "draft", _("draft")
    PLANNED = "planned", _("planned")
    SHOWN = "shown", _("shown now")
    ENDED = "ended", _("ended")


class ProfileKind(models.TextChoices):
    FACEBOOK = "facebook", "Facebook"
    INSTAGRAM = "instagram", "Instagram"
    YOUTUBE = "youtube", "YouTube"
    X = "x", "X"
    LINKEDIN = "linkedin", "LinkedIn"
    TIKTOK = "tiktok", "TikTok"
    MASTODON = "mastodon", "Mastodon"
    BLUESKY = "bluesky", "Bluesky"
    RSS = "rss", "RSS"


class Weekday(models.TextChoices):
    """ISO weekdays; text, because a block's choice is stored as text."""

    MONDAY = "1", pgettext_lazy("day in a table of hours", "Monday")
    TUESDAY = "2", pgettext_lazy("day in a table of hours", "Tuesday")
    WEDNESDAY = "3", pgettext_lazy("day in a table of hours", "Wednesday")
    THURSDAY = "4", pgettext_lazy("day in a table of hours", "Thursday")
    FRIDAY = "5", pgettext_lazy("day in a table of hours", "Friday")
    SATURDAY = "6", pgettext_lazy("day in a table of hours", "Saturday")
    SUNDAY = "7", pgettext_lazy("day in a table of hours", "Sunday")
