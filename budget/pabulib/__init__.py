"""The Pabulib format (.pb): reading elections and naming what is wrong with a file."""

from budget.pabulib.reading import (
    HUNDREDTHS,
    Election,
    FaultyFileError,
    Project,
    read_election,
)

__all__ = ["HUNDREDTHS", "Election", "FaultyFileError", "Project", "read_election"]
