"""What menus and site settings are made of: links, columns, hours, texts, profiles."""

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from navigation.choices import ProfileKind, Weekday


class LinkBlock(blocks.StructBlock):
    """A page of ours, or another site's address."""

    page = blocks.PageChooserBlock(label=_("Page"), required=False)
    url = blocks.URLBlock(
        label=_("Or address"), required=False, help_text=_("For other sites: https://…")
    )
    label = blocks.CharBlock(
        label=_("Label"),
        required=False,
        max_length=60,
        help_text=_("Leave empty to use the title of the page."),
    )

    class Meta:
        icon = "link"
        label = _("Link")
        label_format = "{label} {page} {url}"
        description = _("A page of this site or an address elsewhere.")

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if not self.is_deferred_validation:
            _check_link(cleaned)
        return cleaned


class LinkGroupBlock(blocks.StructBlock):
    """A column of the footer."""

    heading = blocks.CharBlock(label=_("Heading"), max_length=60)
    links = blocks.ListBlock(LinkBlock(), label=_("Links"), collapsed=True)

    class Meta:
        icon = "list-ul"
        label = _("Column")
        label_format = "{heading}"
        description = _("A heading and links under it; for the footer.")


class WeeklyHoursBlock(blocks.StructBlock):
    """Hours on one weekday. A day may have two rows, with a break between them."""

    day = blocks.ChoiceBlock(choices=Weekday.choices, label=_("Day"))
    opens = blocks.TimeBlock(label=_("From"))
    closes = blocks.TimeBlock(label=_("To"))

    class Meta:
        icon = "time"
        label = _("Hours on a weekday")
        label_format = "{day} {opens}-{closes}"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        _check_hours(cleaned)
        return cleaned


class ExceptionalDaysBlock(blocks.StructBlock):
    """Days with other hours; without hours the office is closed."""

    first_on = blocks.DateBlock(label=_("First day"))
    last_on = blocks.DateBlock(label=_("Last day"))
    opens = blocks.TimeBlock(label=_("From"), required=False)
    closes = blocks.TimeBlock(
        label=_("To"), required=False, help_text=_("Leave both hours empty when closed.")
    )
    note = blocks.CharBlock(
        label=_("Reason"),
        required=False,
        max_length=80,
        help_text=_("Shown in Polish only."),
    )

    class Meta:
        icon = "calendar-alt"
        label = _("Exceptional days")
        label_format = "{first_on} - {last_on} {note}"

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        if cleaned["last_on"] < cleaned["first_on"]:
            _refuse("last_on", _("The last day is before the first."))
        if bool(cleaned["opens"]) != bool(cleaned["closes"]):
            _refuse("closes", _("Give both hours or none."))
        if cleaned["opens"]:
            _check_hours(cleaned)
        return cleaned


class SiteTextsBlock(blocks.StructBlock):
    """What the site says about itself in one language."""

    language = blocks.ChoiceBlock(choices=settings.WAGTAIL_CONTENT_LANGUAGES, label=_("Language"))
    office_name = blocks.CharBlock(
        label=_("Office"), max_length=80, help_text=_("For example: Urząd Dzielnicy m.st. Warszawy")
    )
    district_name = blocks.CharBlock(label=_("District"), max_length=60)
    publisher = blocks.CharBlock(
        label=_("Publisher"), max_length=200, required=False, help_text=_("Who runs this site.")
    )
    licence = blocks.CharBlock(
        label=_("Licence of the content"),
        max_length=300,
        required=False,
        help_text=_("On which terms texts and pictures may be used."),
    )

    class Meta:
        icon = "globe"
        label = _("Names and texts in one language")
        label_format = "{language}: {office_name} {district_name}"


class ProfileBlock(blocks.StructBlock):
    """One profile of the office elsewhere."""

    kind = blocks.ChoiceBlock(choices=ProfileKind.choices, label=_("Where"))
    url = blocks.URLBlock(label=_("Address"))

    class Meta:
        icon = "user"
        label = _("Profile")
        label_format = "{kind}"


def _check_link(link: Any) -> None:
    if bool(link["page"]) == bool(link["url"]):
        _refuse("url", _("Choose a page or give an address, one of the two."))
    if link["url"] and not link["label"]:
        _refuse("label", _("An address elsewhere needs a label."))


def _check_hours(hours: Any) -> None:
    if hours["closes"] <= hours["opens"]:
        _refuse("closes", _("Closing must come after opening."))


def _refuse(field: str, message: Any) -> None:
    raise StructBlockValidationError(block_errors={field: ValidationError(message)})
