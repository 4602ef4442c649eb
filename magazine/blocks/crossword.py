"""A crossword: words with clues, whose grid draws itself."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks import SameInEveryLanguageBlock
from core.blocks.fields import SHORT_TEXT_FEATURES, paragraph, title_line
from magazine.blocks.titles import MAGAZINE, TitledValue
from magazine.choices import Direction
from magazine.crosswords import Crossword, Entry, faults, lay_out

SMALLEST_GRID, LARGEST_GRID = 3, 25
WIDEST_IN_A_COLUMN = 12
POSITION = ("direction", "row", "column")


class CrosswordWordBlock(blocks.StructBlock):
    """A word, its clue, and where it stands in the grid."""

    answer = SameInEveryLanguageBlock(
        max_length=40, label=_("Answer"), help_text=_("One letter a cell, also Ł, Ó or Ż.")
    )
    clue = blocks.CharBlock(max_length=250, label=_("Clue"))
    direction = blocks.ChoiceBlock(
        choices=Direction.choices, default=Direction.ACROSS, label=_("Runs"), search_index=False
    )
    row = blocks.IntegerBlock(
        min_value=1, max_value=LARGEST_GRID, label=_("Row of the first letter")
    )
    column = blocks.IntegerBlock(
        min_value=1, max_value=LARGEST_GRID, label=_("Column of the first letter")
    )

    class Meta:
        icon = "grip"
        label = _("Word")
        label_format = "{answer}"


class CrosswordValue(TitledValue):
    """Words laid on their grid."""

    @property
    def entries(self) -> list[Entry]:
        """The words that know their place; in a draft some may not."""
        return [
            Entry(
                answer=word["answer"],
                clue=word.get("clue") or "",
                direction=Direction(word["direction"]),
                row=word["row"],
                column=word["column"],
            )
            for word in self.get("words") or []
            if word.get("answer") and all(word.get(name) for name in POSITION)
        ]

    @cached_property
    def crossword(self) -> Crossword:
        return lay_out(self.entries)

    @property
    def spans_columns(self) -> bool:
        """Whether the grid is too wide for a column of a printed page."""
        return self.crossword.width > WIDEST_IN_A_COLUMN

    @property
    def clues(self) -> list[tuple[Any, list]]:
        """The clues of each direction under its name."""
        named = [(_("Across"), self.crossword.across), (_("Down"), self.crossword.down)]
        return [(name, clues) for name, clues in named if clues]


class CrosswordBlock(blocks.StructBlock):
    """Clues across and down, a grid to print and to fill in, and the answers out of sight."""

    title = title_line()
    text = blocks.RichTextBlock(
        features=SHORT_TEXT_FEATURES,
        required=False,
        label=_("Words before the clues"),
        help_text=_("For example what the prize is and where to send the answer."),
    )
    rows = blocks.IntegerBlock(
        min_value=SMALLEST_GRID, max_value=LARGEST_GRID, default=10, label=_("Rows of the grid")
    )
    columns = blocks.IntegerBlock(
        min_value=SMALLEST_GRID, max_value=LARGEST_GRID, default=10, label=_("Columns of the grid")
    )
    words = blocks.ListBlock(CrosswordWordBlock(), min_num=2, max_num=60, label=_("Words"))

    class Meta:
        icon = "grip"
        label = _("Crossword")
        group = MAGAZINE
        description = _("Clues and answers; numbers and the grid make themselves.")
        template = "magazine/blocks/crossword.html"
        value_class = CrosswordValue
        label_format = "{title}"
        form_layout = blocks.BlockGroup(
            children=["title", "text", "words"], settings=["rows", "columns"]
        )
        preview_value = {
            "title": _("Crossword"),
            "text": paragraph(_("All answers are connected with our district.")),
            "rows": 7,
            "columns": 8,
            "words": [
                {
                    "answer": "Jelonki",
                    "clue": _("An estate named after young deer"),
                    "direction": Direction.ACROSS,
                    "row": 4,
                    "column": 1,
                },
                {
                    "answer": "trasa",
                    "clue": _("The tram or a cyclist has one"),
                    "direction": Direction.ACROSS,
                    "row": 6,
                    "column": 4,
                },
                {
                    "answer": "park",
                    "clue": _("Górczewska is one, with an amphitheatre"),
                    "direction": Direction.DOWN,
                    "row": 1,
                    "column": 6,
                },
                {
                    "answer": "fort",
                    "clue": _("Bema, surrounded by a moat"),
                    "direction": Direction.DOWN,
                    "row": 3,
                    "column": 4,
                },
                {
                    "answer": "ład",
                    "clue": _("The opposite of a mess"),
                    "direction": Direction.DOWN,
                    "row": 5,
                    "column": 8,
                },
            ],
        }

    def clean(self, value: Any) -> Any:
        """Words stay on the grid and agree where they cross; a draft may still be a mess."""
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        found = faults(cleaned.entries, rows=cleaned["rows"], columns=cleaned["columns"])
        errors = {
            fault.entry: blocks.StructBlockValidationError(
                {fault.field: ValidationError(fault.message)}
            )
            for fault in found
        }
        if errors:
            raise blocks.StructBlockValidationError(
                {"words": blocks.ListBlockValidationError(errors)}
            )
        return cleaned
