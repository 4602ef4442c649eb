"""The front page and what the law asks for."""

from datetime import timedelta
from typing import Any

from demo.writing import Block, PageText, Writer


def _body(w: Writer) -> list[Block]:
    tasks = (("Find the right unit", "urzad"), ("Call or visit us", "kontakt"))
    return [
        ("lead_story", {"page": None, "section": w.page("aktualnosci")}),
        ("open_now", {"title": "You can do this now", "limit": 5}),
        (
            "quick_tasks",
            {
                "title": "Get it done",
                "tasks": [{"label": label, "page": w.page(key), "url": ""} for label, key in tasks],
            },
        ),
        (
            "news",
            {
                "title": "News",
                "pages": [],
                "section": w.page("aktualnosci"),
                "limit": 4,
                "link_text": "All news",
            },
        ),
        (
            "news",
            {
                "title": "About the district",
                "pages": [w.page(key) for key in ("dzielnica", "komunikacja", "mieszkancy")],
                "section": None,
                "limit": 3,
                "link_text": "",
            },
        ),
    ]


def _statement(w: Writer) -> dict[str, Any]:
    today = w.district.today
    return {
        "body_name": "Office of the Bemowo District of Warsaw (demonstration)",
        "site_scope": "Bemowo District",
        "site_url": "https://bemowo.example/en/",
        "site_published_on": today - timedelta(days=120),
        "site_updated_on": today - timedelta(days=30),
        "compliance": "partial",
        "noncompliances": "<ul><li>Some older PDF documents have no tags. We will prepare an "
        "accessible version if you ask.</li></ul>",
        "exclusions": "<ul><li>Maps are exempt from the accessibility requirements. Beside each "
        "map there is a list of the same places.</li></ul>",
        "assessment_method": "self",
        "made_on": today - timedelta(days=60),
        "reviewed_on": today - timedelta(days=60),
        "facilities": "<ul><li>larger text and high contrast,</li><li>visible focus and a skip "
        "link,</li><li>a version for print.</li></ul>",
        "contact_unit": "Social Communication Unit",
        "contact_email": "bemowo.wpk@um.warszawa.pl",
        "contact_phone": "22 443 76 95",
        "architecture": "<p>A gentle ramp leads to the entrance. There is a lift with Braille "
        "buttons and an accessible toilet. Assistance dogs are welcome.</p>",
        "communication": "<p>The information desk has an induction loop. You can book an "
        "interpreter of Polish Sign Language by phone or e-mail.</p>",
    }


def _privacy(w: Writer) -> dict[str, Any]:
    notice = {
        "purpose": "Contact with the office",
        "anchor": "contact",
        "summary": "We use your data to answer your question. Then we delete them.",
        "administrator": "<p>The Mayor of Warsaw, pl. Bankowy 3/5, 00-950 Warsaw.</p>",
        "officer": "<p>Data protection officer: iod@um.warszawa.pl.</p>",
        "legal_basis": "<p>A task carried out in the public interest: art. 6(1)(e) GDPR.</p>",
        "recipients": "<p>City units that deal with the matter. Nobody else.</p>",
        "transfer": "",
        "retention": "<p>While the matter is open and for the archive period (sample data).</p>",
        "rights": "<p>You may see and correct your data, restrict their use and object to it.</p>",
        "complaint": "<p>You may complain to the President of the Personal Data Protection "
        "Office.</p>",
        "obligation": "<p>You need not give your data. Without them we cannot answer you.</p>",
        "automated_decisions": "<p>We make no automated decisions and do no profiling.</p>",
    }
    words = "<p>This site sets only the cookies it cannot work without. It does not track you.</p>"
    return {
        "body": [w.notice("No tracking cookies", words, "success")],
        "notices": [("notice", notice)],
    }


PAGES = (
    PageText(
        key="home",
        kind="HomePage",
        title="Bemowo",
        slug="bemowo-en",
        lead="Services, places and people of the Bemowo district. A demonstration – sample data.",
        about="What is new in Bemowo, what you can get done and how to have your say. Sample data.",
        picture="park",
        published_days_ago=119,
        body=_body,
    ),
    PageText(
        key="deklaracja",
        kind="AccessibilityStatementPage",
        title="Accessibility statement",
        slug="accessibility-statement",
        lead="What is accessible on this site, what is not yet, and whom to write to.",
        about="Accessibility statement of the Bemowo district website. Sample data.",
        published_days_ago=60,
        fields=_statement,
    ),
    PageText(
        key="prywatnosc",
        kind="PrivacyPage",
        title="Privacy policy",
        slug="privacy",
        lead="Why we need your data and when we delete them, in plain words.",
        about="How the office uses personal data and cookies.",
        published_days_ago=90,
        fields=_privacy,
    ),
)
