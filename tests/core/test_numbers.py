"""Numbers are written as the language of the page writes them."""

from decimal import Decimal

import pytest
from django.utils import translation

from core.numbers import say_number


@pytest.mark.parametrize(
    ("number", "written"),
    [
        (Decimal(814861), "814\u00a0861"),
        (Decimal("1.80"), "1,8"),
        (Decimal(4250), "4250"),
        (Decimal("-12500.5"), "-12\u00a0500,5"),
        (Decimal(10000), "10\u00a0000"),
        (Decimal(0), "0"),
        (100, "100"),
    ],
)
def test_polish_number_has_a_comma_and_groups_from_five_digits(number, written):
    with translation.override("pl"):
        assert say_number(number) == written


def test_english_number_has_a_point_and_groups_from_four_digits():
    with translation.override("en"):
        assert say_number(Decimal("4250.5")) == "4,250.5"
