"""Who to ask, and when they are there."""

import re
from dataclasses import dataclass
from datetime import time
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import groups
from core.blocks.fields import SHORT_TEXT_FEATURES, SameInEveryLanguageBlock, paragraph, title_line
from core.choices import Weekday


class ContactValue(blocks.StructValue):
    """A contact whose number can be dialled."""

    @property
    def phone_href(self) -> str:
        digits = re.sub(r"[^\d+]", "", self.get("phone") or "")
        if not digits:
            return ""
        return f"tel:{digits}" if digits.startswith("+") or len(digits) != 9 else f"tel:+48{digits}"


class ContactBlock(blocks.StructBlock):
    """A unit or a role to turn to; persons' names only where the office gives them."""

    name = blocks.CharBlock(
        max_length=150, label=_("Unit or role"), help_text=_("“Coordinator of consultations”.")
    )
    about = blocks.CharBlock(required=False, default="", max_length=200, label=_("In what matters"))
    phone = SameInEveryLanguageBlock(required=False, default="", max_length=40, label=_("Phone"))
    email = blocks.EmailBlock(required=False, label=_("E-mail"))
    address = blocks.CharBlock(required=False, default="", max_length=200, label=_("Address"))
    room = blocks.CharBlock(required=False, default="", max_length=60, label=_("Room"))
    access = blocks.CharBlock(
        required=False,
        default="",
        max_length=200,
        label=_("How to get in"),
        help_text=_("Lift, ramp, induction loop, interpreter of sign language."),
    )

    class Meta:
        icon = "user"
        label = _("Contact")
        group = groups.CONTACT
        description = _("Phone, e-mail, room of a unit or a role.")
        template = "blocks/contact.html"
        label_format = "{name}"
        value_class = ContactValue
        form_layout = blocks.BlockGroup(
            children=["name", "about", "phone", "email"], settings=["address", "room", "access"]
        )
        preview_value = {
            "name": _("Coordinator of consultations"),
            "about": _("Plans, remarks, meetings"),
            "phone": "22 443 76 95",
            "email": "konsultacje@example.org",
            "address": "ul. Powstańców Śląskich 70",
            "room": "322",
            "access": _("Lift, induction loop in room 115"),
        }

    def clean(self, value: Any) -> Any:
        """A contact that cannot be contacted is refused when it goes public."""
        cleaned = super().clean(value)
        ways = ("phone", "email", "address")
        if not self.is_deferred_validation and not any(cleaned.get(way) for way in ways):
            message = ValidationError(_("Give a phone number, an e-mail address or an address."))
            raise blocks.StructBlockValidationError({"phone": message})
        return cleaned


@dataclass(frozen=True)
class Hours:
    """Days that share the same hours."""

    first_day: Weekday
    last_day: Weekday
    opens_at: time
    closes_at: time

    @property
    def is_one_day(self) -> bool:
        return self.first_day == self.last_day


class OpeningHoursValue(blocks.StructValue):
    """Hours in the order of the week."""

    @property
    def has_note(self) -> bool:
        note = self.get("note")
        return bool(note and strip_tags(note.source).strip())

    @property
    def week(self) -> list[Hours]:
        rows = [row for row in self.get("hours") or [] if row.get("opens") and row.get("closes")]
        hours = [
            Hours(
                Weekday(row["first_day"]),
                Weekday(row.get("last_day") or row["first_day"]),
                row["opens"],
                row["closes"],
            )
            for row in rows
        ]
        return sorted(hours, key=lambda each: (each.first_day.value, each.opens_at))


class HoursRowBlock(blocks.StructBlock):
    """From one day to another, from one hour to another."""

    first_day = blocks.ChoiceBlock(choices=Weekday.choices, default=Weekday.MONDAY, label=_("From"))
    last_day = blocks.ChoiceBlock(
        choices=Weekday.choices,
        required=False,
        label=_("To"),
        help_text=_("Empty when it is one day."),
    )
    opens = blocks.TimeBlock(label=_("Opens at"))
    closes = blocks.TimeBlock(label=_("Closes at"))

    class Meta:
        icon = "time"
        label = _("Days and hours")

    def clean(self, value: Any) -> Any:
        """Days and hours must run forward."""
        cleaned = super().clean(value)
        if cleaned.get("last_day") and cleaned["last_day"] < cleaned["first_day"]:
            message = ValidationError(_("The last day comes before the first."))
            raise blocks.StructBlockValidationError({"last_day": message})
        if cleaned.get("opens") and cleaned.get("closes") and cleaned["closes"] <= cleaned["opens"]:
            message = ValidationError(_("It closes before it opens."))
            raise blocks.StructBlockValidationError({"closes": message})
        return cleaned


class OpeningHoursBlock(blocks.StructBlock):
    """When a place is open."""

    title = title_line()
    hours = blocks.ListBlock(HoursRowBlock(), min_num=1, max_num=14, label=_("Hours"))
    note = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES,
        required=False,
        label=_("Exceptions"),
        help_text=_("Holidays, breaks, appointments."),
    )

    class Meta:
        icon = "time"
        label = _("Opening hours")
        group = groups.CONTACT
        description = _("Days and hours; days left out are closed.")
        template = "blocks/opening_hours.html"
        label_format = "{title}"
        value_class = OpeningHoursValue
        preview_value = {
            "title": _("Opening hours"),
            "hours": [
                {"first_day": "1", "last_day": "", "opens": time(8), "closes": time(18)},
                {"first_day": "2", "last_day": "5", "opens": time(8), "closes": time(16)},
            ],
            "note": paragraph(_("Closed on 24 December.")),
        }
