"""Numbers as people read them, in the language of the page."""

from decimal import Decimal

from django.utils import formats
from django.utils.translation import get_language

# English groups thousands; Polish and Ukrainian leave four digits together.
FIRST_GROUPED = {"en": 1_000}
FIRST_GROUPED_ELSEWHERE = 10_000


def say_number(value: Decimal | int) -> str:
    """Return "1,8", "4250" or "814 861" with a non-breaking space, without needless zeros."""
    number = Decimal(value).normalize()
    exponent = number.as_tuple().exponent
    decimals = max(0, -exponent) if isinstance(exponent, int) else 0
    first_grouped = FIRST_GROUPED.get(get_language() or "", FIRST_GROUPED_ELSEWHERE)
    return formats.number_format(
        number, decimal_pos=decimals, use_l10n=True, force_grouping=abs(number) >= first_grouped
    )
