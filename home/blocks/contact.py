"""Ways to reach the office."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class ContactPointBlock(blocks.StructBlock):
    """One desk or matter with its own telephone and e-mail."""

    name = blocks.CharBlock(
        label=_("Name"), max_length=120, help_text=_("A desk, a unit or a matter, not a person.")
    )
    phone = blocks.CharBlock(label=_("Telephone"), required=False, max_length=40)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    note = blocks.CharBlock(
        label=_("Note"), required=False, max_length=200, help_text=_("Room, hours, what to bring.")
    )

    class Meta:
        label = _("Contact point")
        icon = "mail"
        label_format = "{name}"
