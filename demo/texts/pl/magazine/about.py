"""The magazine's own page: what it is, how to get it, who makes it. All names are invented."""

from typing import Any

from demo.magazine import MAGAZINE
from demo.markup import blocks_of
from demo.writing import PageText, Writer

WHAT_IT_IS = """
Raz w miesiącu zbieramy historie, których nie widać z okna autobusu: o ludziach z tej samej
klatki, drzewach starszych niż bloki, planach i pomyłkach. Pismo jest bezpłatne. Przeczytasz je
tu, w pliku PDF albo na czytniku; wydanie papierowe leży tam, gdzie i tak bywasz.

Chcesz, żebyśmy o czymś napisali? Zadzwoń do [[komunikacja|referatu]] albo przyjdź na kolegium
redakcyjne: w pierwszy wtorek miesiąca o 17.00 drzwi są otwarte.
"""

ON_PAPER = """
- Weź egzemplarz z bibliotek, przychodni, urzędu, pływalni i z ladą sklepu na rogu.
- Nie wychodzisz z domu? Zadzwoń pod 22 443 76 95, a przyniesie go wolontariusz.
- Wersję z dużym drukiem wysyłamy pocztą, bezpłatnie.

Nakład, adresy i nazwiska w stopce to dane przykładowe.
"""

TEAM = """Sekretarz redakcji: Tomasz Lipień
Teksty: Zofia Jarzębska, Paweł Dereń, Ewa Głogowiecka, Oksana Werbowa
Rysunki i zdjęcia: Marek Jesionek
Korekta: Alicja Wiązowska
Skład: Jan Olszański"""


def _fields(w: Writer) -> dict[str, Any]:
    return {
        "body": blocks_of(w, WHAT_IT_IS),
        "on_paper": blocks_of(w, ON_PAPER),
        "publisher": "Dzielnica Bemowo m.st. Warszawy (dane przykładowe)",
        "publisher_address": "ul. Powstańców Śląskich 70, 01-381 Warszawa",
        "editorial_address": "ul. Powstańców Śląskich 70, pokój 322, 01-381 Warszawa",
        "editor_in_chief": "Hanna Brzozowska",
        "place": "Warszawa",
        "printer": "Drukarnia Pod Lipą (przykładowa), ul. Zmyślona 7, 00-000 Warszawa",
        "issn": "1234-5679",
        "editorial_team": TEAM,
    }


MAGAZINE_PAGE = PageText(
    key=MAGAZINE,
    kind="magazine.MagazineIndexPage",
    title="Magazyn Bemowo",
    slug="magazyn",
    in_menus=True,
    lead="Miesięcznik o ludziach i miejscach: ze strony, z papieru, na czytniku. Za darmo.",
    about="Magazyn Bemowo: bezpłatny miesięcznik dzielnicy, wszystkie numery. Dane przykładowe.",
    picture="cover-05",
    published_days_ago=400,
    fields=_fields,
)
