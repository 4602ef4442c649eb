"""Facts in figures: a few large numbers with what they mean and where they come from."""

from decimal import Decimal
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.fields import title_line
from core.numbers import say_number
from magazine.blocks.titles import MAGAZINE

NBSP = "\u00a0"


class FigureValue(blocks.StructValue):
    """A number as people read it."""

    @property
    def written(self) -> str:
        return self._written("number")

    @property
    def written_before(self) -> str:
        return self._written("before")

    def _written(self, name: str) -> str:
        """The number with its unit; nothing holds a number and its unit apart."""
        number = self.get(name)
        if number is None:
            return ""
        unit = self.get("unit") or ""
        return f"{say_number(number)}{NBSP}{unit}" if unit else say_number(number)


class FigureBlock(blocks.StructBlock):
    """One number."""

    number = blocks.DecimalBlock(
        label=_("Number"), help_text=_("Digits only: 814861 or 1.8. Spaces appear by themselves.")
    )
    unit = blocks.CharBlock(
        required=False, default="", max_length=20, label=_("Unit"), help_text=_("km, zł, %")
    )
    meaning = blocks.CharBlock(
        max_length=160,
        label=_("What it says"),
        help_text=_("Continues the number: “of new bicycle paths”."),
    )
    source = blocks.CharBlock(
        required=False, default="", max_length=200, label=_("Source of the figures")
    )
    before = blocks.DecimalBlock(required=False, label=_("The same number before"))
    before_when = blocks.CharBlock(
        required=False, default="", max_length=40, label=_("When it was so")
    )

    class Meta:
        icon = "decimal"
        label = _("Number")
        label_format = "{number} {meaning}"
        value_class = FigureValue
        form_layout = blocks.BlockGroup(
            children=["number", "unit", "meaning", "source"], settings=["before", "before_when"]
        )

    def clean(self, value: Any) -> Any:
        """A comparison says with which time."""
        cleaned = super().clean(value)
        is_dated = cleaned.get("before") is None or cleaned.get("before_when")
        if not self.is_deferred_validation and not is_dated:
            message = ValidationError(_("Say when the number was so: a year or a day."))
            raise blocks.StructBlockValidationError({"before_when": message})
        return cleaned


class FiguresBlock(blocks.StructBlock):
    """A few large numbers, each with its meaning."""

    title = title_line()
    figures = blocks.ListBlock(FigureBlock(), min_num=1, max_num=12, label=_("Numbers"))

    class Meta:
        icon = "decimal"
        label = _("Facts in figures")
        group = MAGAZINE
        description = _("Large numbers with what they mean, and how it was before.")
        template = "magazine/blocks/figures.html"
        label_format = "{title}"
        preview_value = {
            "title": _("The year in figures"),
            "figures": [
                {
                    "number": Decimal("814861"),
                    "unit": "zł",
                    "meaning": _("for the paths in Górczewska Park"),
                    "source": _("Office of the district"),
                },
                {
                    "number": Decimal("31.5"),
                    "unit": "km",
                    "meaning": _("of bicycle paths"),
                    "before": Decimal(12),
                    "before_when": "2016",
                },
                {"number": Decimal(1240), "meaning": _("trees planted")},
            ],
        }
