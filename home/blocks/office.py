"""What a unit of the office does, and when it is open."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class DutyStreamBlock(blocks.StreamBlock):
    """Duties in the order of the regulations; the page numbers them."""

    duty = blocks.TextBlock(
        label=_("Duty"),
        icon="list-ol",
        help_text=_("One duty, without its number. End it with a semicolon, the last with a stop."),
    )


class HoursBlock(blocks.StructBlock):
    """One line of opening hours."""

    days = blocks.CharBlock(
        label=_("Days"), max_length=60, help_text=_("For example: Monday, or Tuesday to Friday.")
    )
    opens_at = blocks.TimeBlock(label=_("From"))
    closes_at = blocks.TimeBlock(label=_("To"))
    note = blocks.CharBlock(label=_("Note"), required=False, max_length=120)

    class Meta:
        label = _("Hours")
        icon = "time"
        label_format = "{days} {opens_at}-{closes_at}"


class HoursStreamBlock(blocks.StreamBlock):
    """The opening hours of a week."""

    hours = HoursBlock()
