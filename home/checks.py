"""A check that the accessibility statement still carries every id that the law's robot wants."""

from datetime import date
from types import SimpleNamespace
from typing import Any

from django.core.checks import CheckMessage, Error, register
from django.template.loader import render_to_string

from home.accessibility_statement import STATEMENT_VERSION, missing_ids

TEMPLATE = "home/statement/statement.html"


@register
def statement_has_every_id(**_options: Any) -> list[CheckMessage]:
    """Draw a statement with every field filled and look for the ids; no database is asked."""
    return [
        Error(
            f"The accessibility statement lacks id “{missing}” of version {STATEMENT_VERSION}.",
            hint="Put it back into templates/home/statement/; the law requires it.",
            obj=TEMPLATE,
            id="home.E001",
        )
        for missing in missing_ids(_complete_statement(), is_complete=True)
    ]


def _complete_statement() -> str:
    day = date(2026, 3, 31)
    # not a page: making one asks the database for its content type
    statement = SimpleNamespace(
        title="-",
        body_name="-",
        site_scope="-",
        site_url="https://example.org",
        site_published_on=day,
        site_updated_on=day,
        made_on=day,
        reviewed_on=day,
        auditor="-",
        contact_unit="-",
        contact_email="office@example.org",
        contact_phone="22 000 00 00",
        architecture="-",
        communication="-",
    )
    return render_to_string(TEMPLATE, {"statement": statement})
