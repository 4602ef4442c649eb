"""Fills what surrounds every page: names and hours, an alert, the footer's and the main menu."""

from datetime import time

from wagtail.models import Site

from demo.district import District
from demo.texts.frame import ALERT, FOOTER, LABELS, MAIN_MENU, NAMES
from demo.writing import NBSP, Writer
from navigation.models import Alert, Menu, SiteSettings

LAST_HOUR = {1: 18, 2: 16, 3: 16, 4: 16, 5: 16}
REQUIRED_PAGES = {
    "accessibility_page": "deklaracja",
    "easy_read_page": "latwy",
    "sign_language_page": "pjm",
    "privacy_page": "prywatnosc",
    "contact_page": "kontakt",
}


def plant(district: District) -> None:
    """Plant the settings, then menus and the alert in each language."""
    _plant_settings(district)
    alert_key = None
    for language in NAMES:
        writer = Writer(district, language)
        plant_menus(writer)
        alert_key = _plant_alert(writer, alert_key)


def plant_menus(writer: Writer) -> None:
    """Make the menus of a language, or give those that stand their links again."""
    own_pages = [key for key in MAIN_MENU if _has(writer, key)]
    _plant_menu(writer, "main", [("link", _link(writer, key)) for key in own_pages])
    columns = [
        ("group", {"heading": heading, "links": [_link(writer, key) for key in keys]})
        for heading, keys in FOOTER[writer.language]
    ]
    _plant_menu(writer, "footer", columns)


def _plant_settings(district: District) -> None:
    site = Site.objects.get(root_page=district.page("home"))
    settings = SiteSettings(
        site=site,
        texts=[("texts", {"language": code, **names}) for code, names in NAMES.items()],
        street="ul. Powstańców Śląskich 70",
        postcode="01-381",
        city="Warszawa",
        phone="22 443 76 95",
        email="bemowo.wpk@um.warszawa.pl",
        bip_url="https://bip.warszawa.pl/",
        weekly_hours=[
            ("hours", {"day": str(day), "opens": time(8), "closes": time(last)})
            for day, last in LAST_HOUR.items()
        ],
    )
    for field, key in REQUIRED_PAGES.items():
        setattr(settings, field, district.page(key))
    settings.full_clean()
    settings.save()
    district.keep("settings", settings)


def _plant_menu(writer: Writer, place: str, items: list) -> None:
    district = writer.district
    key = f"menu:{writer.language}:{place}"
    found, original = district.get(key), district.get(f"menu:pl:{place}")
    menu = found or Menu(place=place, locale=district.locale(writer.language))
    menu.items = items
    if original is not None:
        menu.translation_key = original.translation_key
    menu.full_clean()
    menu.save()
    menu.save_revision().publish()
    if found is None:
        district.keep(key, menu)


def _has(writer: Writer, key: str) -> bool:
    return writer.district.page(key, writer.language) is not None


def _link(writer: Writer, key: str) -> dict:
    return {"page": writer.page(key), "url": "", "label": LABELS.get(key, "")}


def _plant_alert(writer: Writer, translation_key: object) -> object:
    """Announce a night without water: from this evening on, for three days."""
    district = writer.district
    heading, text, link = ALERT[writer.language]
    words = text.format(**_night(writer))
    alert = Alert(
        level="warning",
        heading=heading,
        text=words,
        link=[("link", {**_link(writer, "kontakt"), "label": link})],
        starts_at=district.moment(-1),
        ends_at=district.moment(3, time(8)),
        locale=district.locale(writer.language),
    )
    if translation_key is not None:
        alert.translation_key = translation_key
    alert.full_clean()
    alert.save()
    alert.save_revision().publish()
    district.keep(f"alert:{writer.language}", alert)
    return alert.translation_key


def _night(writer: Writer) -> dict[str, str]:
    """The evening and the morning; the month only once where both share it."""
    evening, morning = writer.day(2), writer.day(3)
    day, _, month = evening.partition(NBSP)
    return {"night": day if morning.endswith(month) else evening, "morning": morning}
