"""The ids an accessibility statement must carry, and when it has to be reviewed.

Source of the ids: “Warunki techniczne publikacji oraz struktura dokumentu elektronicznego
deklaracji dostępności”, version 2.0 of 31.07.2024. A newer version is a change of this list; the
system check `home.E001` and tests/home/test_statement.py then say what the template lacks.
"""

from dataclasses import dataclass
from datetime import date

STATEMENT_VERSION = "2.0"
# the name under which every page tells robots where the statement is (good practice)
META_NAME = "deklaracja-dostępności"


@dataclass(frozen=True)
class StatementId:
    """An id with what its element must hold; `always` tells whether every statement has it."""

    id: str
    holds: str
    always: bool = True


# In the order in which the sections of version 2.0 hold them.
STATEMENT_IDS = (
    StatementId("a11y-deklaracja", "the heading of the document"),
    StatementId("a11y-wstep", "the commitment to the act"),
    StatementId("a11y-podmiot", "the name of the public body"),
    StatementId("a11y-zakres", "the site the statement covers"),
    StatementId("a11y-url", "the address of the site"),
    StatementId("a11y-data-publikacja", "when the site was published"),
    StatementId("a11y-data-aktualizacja", "when it was last updated substantially"),
    StatementId("a11y-status", "how far the site is compliant"),
    StatementId("a11y-data-sporzadzenie", "when the statement was made"),
    StatementId("a11y-data-przeglad", "when it was last reviewed", always=False),
    StatementId("a11y-ocena", "how the site was assessed"),
    StatementId("a11y-audytor", "who audited the site", always=False),
    StatementId("a11y-kontakt", "the person or unit to contact"),
    StatementId("a11y-email", "the e-mail address to write to"),
    StatementId("a11y-telefon", "the telephone to call"),
    StatementId("a11y-procedura", "requests and complaints"),
    StatementId("a11y-aplikacje", "mobile applications"),
    StatementId("a11y-architektura", "architectural accessibility"),
    StatementId("a11y-komunikacja", "accessibility of communication"),
)

REVIEW_MONTH, REVIEW_DAY = 3, 31
REMIND_FROM_MONTH = 2


def missing_ids(html: str, *, is_complete: bool) -> list[str]:
    """Return the ids that a rendered statement lacks, in order.

    `is_complete` asks for the ids that only some statements have, too.
    """
    wanted = (one.id for one in STATEMENT_IDS if one.always or is_complete)
    return [one for one in wanted if f'id="{one}"' not in html]


def review_due_on(*, made_on: date | None, reviewed_on: date | None) -> date | None:
    """Return the day by which the next review is due: 31 March of the year after the last one.

    None without a statement date: there is nothing to review yet.
    """
    days = [day for day in (made_on, reviewed_on) if day]
    return date(max(days).year + 1, REVIEW_MONTH, REVIEW_DAY) if days else None


def needs_reminder(due_on: date | None, today: date) -> bool:
    """Tell whether to remind of the review: from February of the year in which it is due."""
    return due_on is not None and today >= date(due_on.year, REMIND_FROM_MONTH, 1)
