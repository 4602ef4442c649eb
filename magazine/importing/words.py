"""The words of the format: keys and values of numer.yaml as editors write them."""

import re

from wagtail.coreutils import string_to_ascii

from library.choices import Licence
from magazine.choices import AuthorKind, BylineRole

YES_OR_NO = {"tak": True, "nie": False}
LICENCES = {
    "wlasne": Licence.OWN,
    "cc-by-4.0": Licence.CC_BY,
    "cc0": Licence.CC0,
    "domena publiczna": Licence.PUBLIC_DOMAIN,
    "umowa": Licence.LICENSED,
}
ROLES = {
    "tekst": BylineRole.TEXT,
    "zdjecia": BylineRole.PHOTOGRAPHS,
    "rysunki": BylineRole.DRAWINGS,
    "opracowanie": BylineRole.COMPILED,
    "tlumaczenie": BylineRole.TRANSLATION,
}
KINDS = {"osoba": AuthorKind.PERSON, "jednostka": AuthorKind.UNIT}

# key of the format: field of the issue
IMPRINT = {
    "wydawca": "publisher",
    "adres_wydawcy": "publisher_address",
    "adres_redakcji": "editorial_address",
    "redaktor_naczelny": "editor_in_chief",
    "miejsce": "place",
    "drukarnia": "printer",
    "issn": "issn",
    "zespol": "editorial_team",
}
ISSUE = (
    "tytul",
    "adres",
    "numer",
    "numer_ciagly",
    "data",
    "okres",
    "naklad",
    "lead",
    "okladka",
    "wstep",
    "stopka",
    "wszystkie_zdjecia",
    "zdjecia",
    "spis_tresci",
)
CREDIT = ("autor", "licencja", "umowa", "zrodlo")
PICTURE = ("opis", "ozdobne", *CREDIT)
ARTICLE = ("tytul", "adres", "temat", "lead", "rubryka", "autorzy", "zdjecie", "podpis_zdjecia")
ENTRY = ("artykul", "aktualnosc", "strona", *ARTICLE)
AUTHOR = ("nazwa", "rola", "rodzaj")


def plain(word: str) -> str:
    """Return a word of the format without Polish letters, capitals and gaps: "Spis treści"."""
    return re.sub(r"[\s_-]+", "_", string_to_ascii(word).strip().lower())
