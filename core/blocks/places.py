"""Places: a list that anybody can read, and a map of it."""

from decimal import Decimal

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import groups
from core.blocks.fields import SHORT_TEXT_FEATURES, paragraph, title_line

# Poland's outermost points, rounded outwards: catches swapped and mistyped coordinates.
SOUTH, NORTH = Decimal("48.9"), Decimal("54.9")
WEST, EAST = Decimal("14.0"), Decimal("24.2")


class PlaceBlock(blocks.StructBlock):
    """One place: what it is called and where it stands."""

    name = blocks.CharBlock(max_length=120, label=_("Name"))
    address = blocks.CharBlock(
        max_length=200,
        label=_("Address or description of the place"),
        help_text=_("So that one can find it without the map."),
    )
    text = blocks.RichTextBlock(features=SHORT_TEXT_FEATURES, required=False, label=_("About it"))
    latitude = blocks.DecimalBlock(
        min_value=SOUTH, max_value=NORTH, decimal_places=6, label=_("Latitude, for example 52.2391")
    )
    longitude = blocks.DecimalBlock(
        min_value=WEST, max_value=EAST, decimal_places=6, label=_("Longitude, for example 20.9136")
    )

    class Meta:
        icon = "site"
        label = _("Place")
        label_format = "{name}"
        preview_value = {
            "name": _("District office"),
            "address": "ul. Powstańców Śląskich 70",
            "text": paragraph(_("Entrance from the square.")),
            "latitude": Decimal("52.239100"),
            "longitude": Decimal("20.913600"),
        }


class MapBlock(blocks.StructBlock):
    """Places as a list, and beside it on a map where scripts run."""

    title = title_line()
    places = blocks.ListBlock(PlaceBlock(), min_num=1, max_num=100, label=_("Places"))

    class Meta:
        icon = "site"
        label = _("Map with a list of places")
        group = groups.CONTACT
        description = _("Numbered places as a list and on a map; the list says everything.")
        template = "blocks/map.html"
        label_format = "{title}"
        preview_value = {
            "title": _("Where to come"),
            "places": [
                {
                    "name": _("District office"),
                    "address": "ul. Powstańców Śląskich 70",
                    "text": paragraph(_("Entrance from the square.")),
                    "latitude": Decimal("52.239100"),
                    "longitude": Decimal("20.913600"),
                },
                {
                    "name": _("Cultural centre"),
                    "address": "ul. Górczewska 201",
                    "text": "",
                    "latitude": Decimal("52.240700"),
                    "longitude": Decimal("20.903500"),
                },
            ],
        }
