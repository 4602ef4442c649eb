"""The office in English."""

from datetime import time
from typing import Any

from demo.writing import Block, PageText, Writer

DUTIES = (
    "we help residents who want to do something for their area as a local initiative;",
    "we keep the central register of local initiatives and of cultural, educational and sports "
    "projects run by the district;",
    "we collect and analyse data on consultations, the participatory budget and local initiatives;",
    "we run opinion surveys among residents and publish the results;",
    "we run the participatory budget in the district, from the first idea to the finished project;",
    "we coordinate public consultations and tell everybody when and how to have their say;",
    "we lead dialogue and mediation when neighbours or groups cannot agree;",
    "we help places for local activity to open, free of charge for everybody;",
    "we work with non-governmental organisations and the Social Dialogue Commission;",
    "we help local centres to grow and plan them with residents at workshops;",
    "we publish the information magazine of the office;",
    "we run the district’s social profiles and this website;",
    "we look for new ways for residents to take part in governing the city;",
    "we organise and lead meetings with residents.",
)


def _office(w: Writer) -> list[Block]:
    return [
        w.text(
            "<p>Not sure whom to ask? Call us or come to the information desk on the ground floor. "
            f"You can also {w.link('kontakt', 'see all contact details')}.</p>"
        ),
        w.hours("Opening hours", [("1", "", "08:00", "18:00"), ("2", "5", "08:00", "16:00")]),
    ]


def _unit(_w: Writer) -> dict[str, Any]:
    return {
        "parent_unit": "Promotion and Social Communication Department for the Bemowo District",
        "head_role": "head of the unit",
        "head_room": "322",
        "head_phone": "22 443 76 95",
        "phone": "22 443 76 95",
        "email": "bemowo.wpk@um.warszawa.pl",
        "room": "322",
        "duties_intro": "We make sure that the office and residents talk to each other. Every day:",
        "duties": [("duty", duty) for duty in DUTIES],
    }


def _contact(w: Writer) -> dict[str, Any]:
    place = (
        "District office",
        "ul. Powstańców Śląskich 70",
        "<p>Ramp, lift.</p>",
        "52.238600",
        "20.913700",
    )
    return {
        "address": "Bemowo District Office\nul. Powstańców Śląskich 70\n01-381 Warszawa",
        "phone": "22 443 76 95",
        "email": "bemowo.wpk@um.warszawa.pl",
        "hours": [("hours", _hours("Monday", 18)), ("hours", _hours("Tuesday to Friday", 16))],
        "how_to_get_here": "<p>The main entrance is on the street side, with a ramp beside the "
        "steps. Take a tram or a bus to the stop on Powstańców Śląskich, or the metro to "
        "Bemowo.</p>",
        "body": [w.places("Where we are", [place])],
    }


def _hours(days: str, closes: int) -> dict[str, Any]:
    return {"days": days, "opens_at": time(8), "closes_at": time(closes), "note": ""}


PAGES = (
    PageText(
        key="urzad",
        kind="SectionPage",
        title="The office",
        slug="office",
        in_menus=True,
        lead="Who does what, where to find us and when to come.",
        about="Units of the Bemowo District Office, opening hours, phone numbers, address.",
        picture="office",
        published_days_ago=110,
        body=_office,
    ),
    PageText(
        key="komunikacja",
        kind="OfficeUnitPage",
        parent="urzad",
        title="Social Communication Unit",
        slug="social-communication-unit",
        lead="Consultations, the participatory budget, local initiatives, meetings and this site: "
        "this is where the office and residents start talking.",
        about="What the Social Communication Unit in Bemowo does and how to reach it.",
        picture="conversation",
        published_days_ago=100,
        fields=_unit,
    ),
    PageText(
        key="kontakt",
        kind="ContactPage",
        title="Contact",
        slug="contact",
        in_menus=True,
        lead="Call, write or come. On Mondays we are here until 6 p.m.",
        about="Address, phone, e-mail and opening hours of the Bemowo District Office.",
        picture="office",
        published_days_ago=109,
        fields=_contact,
    ),
)
