"""The shelves on which the block chooser lays its blocks."""

from django.utils.translation import gettext_lazy as _

TEXT = _("1. Text")
MEDIA = _("2. Pictures and video")
FACTS = _("3. Lists, tables, documents")
CONTACT = _("4. Contact and places")
ACTIONS = _("5. Where to go next")
