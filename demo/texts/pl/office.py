"""The office: its units and how to reach it."""

from datetime import time
from typing import Any

from demo.texts.pl.duties import DUTIES
from demo.writing import Block, PageText, Writer

SAMPLE = "Dane przykładowe: wydział, telefony i pokoje wymyśliliśmy na potrzeby tej strony."


def _office(w: Writer) -> list[Block]:
    return [
        w.text(
            "<p>Nie wiesz, do kogo iść? Zadzwoń albo przyjdź do punktu informacyjnego na parterze. "
            f"Powiemy Ci, kto zajmuje się Twoją sprawą. Zobacz też, "
            f"{w.link('wizyta', 'jak umówić wizytę')}.</p>"
        ),
        w.hours(
            "Godziny pracy",
            [("1", "", "08:00", "18:00"), ("2", "5", "08:00", "16:00")],
            "<p>W dni ustawowo wolne od pracy urząd jest zamknięty.</p>",
        ),
        w.contact(
            "Punkt informacyjny",
            about="Pierwsze pytanie o każdą sprawę",
            phone="22 443 76 95",
            email="bemowo.wpk@um.warszawa.pl",
            address="ul. Powstańców Śląskich 70, 01-381 Warszawa (parter, przy wejściu głównym)",
            access="Pochylnia, winda, pętla indukcyjna",
        ),
    ]


def _communication(_w: Writer) -> dict[str, Any]:
    return {
        "parent_unit": "Wydział Promocji i Komunikacji Społecznej dla Dzielnicy Bemowo",
        "head_role": "kierownik referatu",
        "head_room": "322",
        "head_phone": "22 443 76 95",
        "phone": "22 443 76 95",
        "email": "bemowo.wpk@um.warszawa.pl",
        "room": "322",
        "duties_intro": "Dbamy o to, żeby urząd i mieszkańcy ze sobą rozmawiali. Na co dzień:",
        "duties": [("duty", duty) for duty in DUTIES],
    }


def _communication_body(w: Writer) -> list[Block]:
    return [
        w.heading("Kiedy do nas napisać"),
        w.text(
            "<ul><li>masz pomysł na okolicę i szukasz drogi, żeby go zrealizować,</li>"
            "<li>chcesz zabrać głos w konsultacjach albo zapytać o ich wynik,</li>"
            "<li>prowadzisz organizację i chcesz działać na Bemowie,</li>"
            "<li>potrzebujesz kogoś, kto pomoże dwóm stronom usiąść do rozmowy.</li></ul>"
        ),
        w.teasers("Przeczytaj także", "rozmowa", "ogrod"),
    ]


def _unit(duties: tuple[str, ...], **fields: str) -> Any:
    def values(_w: Writer) -> dict[str, Any]:
        return {
            "head_role": "naczelnik wydziału",
            "duties_intro": "Zajmujemy się w szczególności:",
            "duties": [("duty", duty) for duty in duties],
            "body": [_w.notice("Dane przykładowe", f"<p>{SAMPLE}</p>")],
            **fields,
        }

    return values


RESIDENTS_DUTIES = (
    "meldunkami, dowodami osobistymi i rejestrem wyborców;",
    "przyjmowaniem pism i wniosków w kancelarii;",
    "informowaniem, gdzie i jak załatwić sprawę;",
    "umawianiem wizyt oraz pomocą tłumacza języka migowego.",
)
GREEN_DUTIES = (
    "parkami, skwerami i zielenią przy ulicach, o które dba dzielnica;",
    "zgłoszeniami zamiaru usunięcia drzewa i zezwoleniami na wycinkę;",
    "placami zabaw, ławkami i poidełkami w parkach;",
    "edukacją ekologiczną i ogrodami sąsiedzkimi.",
)
ROADS_DUTIES = (
    "drogami gminnymi: remontami, chodnikami i oznakowaniem;",
    "drogami rowerowymi i stojakami na rowery;",
    "oświetleniem ulic w dzielnicy;",
    "utrzymaniem zimowym chodników i przystanków, za które odpowiada dzielnica.",
)


def _contact(w: Writer) -> dict[str, Any]:
    return {
        "address": "Urząd Dzielnicy Bemowo m.st. Warszawy\nul. Powstańców Śląskich "
        "70\n01-381 Warszawa",
        "phone": "22 443 76 95",
        "email": "bemowo.wpk@um.warszawa.pl",
        "hours": [
            ("hours", _hours("poniedziałek", 18)),
            ("hours", _hours("wtorek–piątek", 16)),
        ],
        "how_to_get_here": (
            "<p>Wejście główne jest od strony ulicy. Obok schodów prowadzi do niego pochylnia.</p>"
            "<ul><li>Tramwajem i autobusem: przystanek przy ul. Powstańców Śląskich.</li>"
            "<li>Metrem: stacja Bemowo, dalej tramwajem albo pieszo.</li>"
            "<li>Rowerem: stojaki są przy wejściu.</li></ul>"
        ),
        "contact_points": [
            (
                "contact_point",
                _point("Referat Komunikacji Społecznej", "22 443 76 95", "pokój 322"),
            ),
            ("contact_point", _point("Miejskie Centrum Kontaktu (cała doba)", "19115", "")),
        ],
        "body": [
            w.places(
                "Gdzie jesteśmy",
                [
                    (
                        "Urząd Dzielnicy Bemowo",
                        "ul. Powstańców Śląskich 70",
                        "<p>Wejście z pochylnią, winda, toaleta dla osób z "
                        "niepełnosprawnościami.</p>",
                        "52.238600",
                        "20.913700",
                    ),
                ],
            )
        ],
    }


def _hours(days: str, closes: int) -> dict[str, Any]:
    return {"days": days, "opens_at": time(8), "closes_at": time(closes), "note": ""}


def _point(name: str, phone: str, note: str) -> dict[str, str]:
    return {"name": name, "phone": phone, "email": "", "note": note}


PAGES = (
    PageText(
        key="urzad",
        kind="SectionPage",
        title="Urząd",
        slug="urzad",
        in_menus=True,
        lead="Kto czym się zajmuje, gdzie nas znajdziesz i kiedy możesz przyjść.",
        about="Wydziały Urzędu Dzielnicy Bemowo, godziny pracy, telefony i adres.",
        picture="office",
        published_days_ago=110,
        body=_office,
    ),
    PageText(
        key="komunikacja",
        kind="OfficeUnitPage",
        parent="urzad",
        title="Referat Komunikacji Społecznej",
        slug="referat-komunikacji-spolecznej",
        lead="Konsultacje, budżet obywatelski, inicjatywa lokalna, spotkania i ta strona: tu "
        "zaczyna się rozmowa urzędu z mieszkańcami.",
        about="Czym zajmuje się Referat Komunikacji Społecznej na Bemowie i jak się z nim "
        "skontaktować.",
        picture="conversation",
        tags=("konsultacje", "budżet obywatelski"),
        published_days_ago=100,
        changed_days_ago=12,
        fields=_communication,
        body=_communication_body,
    ),
    PageText(
        key="obsluga",
        kind="OfficeUnitPage",
        parent="urzad",
        title="Wydział Obsługi Mieszkańców",
        slug="wydzial-obslugi-mieszkancow",
        lead="Dowody, meldunki, kancelaria i pierwsza odpowiedź na pytanie „gdzie to załatwić?”.",
        about="Wydział Obsługi Mieszkańców: zadania, telefon, pokój. Dane przykładowe.",
        picture="office",
        published_days_ago=99,
        fields=_unit(
            RESIDENTS_DUTIES, room="12", phone="22 000 00 12", email="obsluga@example.org"
        ),
    ),
    PageText(
        key="zielen-wydzial",
        kind="OfficeUnitPage",
        parent="urzad",
        title="Wydział Ochrony Środowiska",
        slug="wydzial-ochrony-srodowiska",
        lead="Parki, drzewa, place zabaw i czyste powietrze.",
        about="Wydział Ochrony Środowiska: zadania, telefon, pokój. Dane przykładowe.",
        picture="forest",
        published_days_ago=98,
        fields=_unit(GREEN_DUTIES, room="214", phone="22 000 00 14", email="zielen@example.org"),
    ),
    PageText(
        key="drogi-wydzial",
        kind="OfficeUnitPage",
        parent="urzad",
        title="Wydział Infrastruktury",
        slug="wydzial-infrastruktury",
        lead="Ulice, chodniki, drogi rowerowe i latarnie, o które dba dzielnica.",
        about="Wydział Infrastruktury: zadania, telefon, pokój. Dane przykładowe.",
        picture="tram",
        published_days_ago=97,
        fields=_unit(ROADS_DUTIES, room="108", phone="22 000 00 18", email="drogi@example.org"),
    ),
    PageText(
        key="dostepnosc",
        kind="SectionPage",
        parent="urzad",
        title="Urząd dostępny",
        slug="dostepny",
        lead="Informacje w tekście łatwym do czytania i w polskim języku migowym.",
        about="Urząd dla osób ze szczególnymi potrzebami: tekst łatwy, język migowy, wejście.",
        picture="office",
        published_days_ago=96,
    ),
    PageText(
        key="kontakt",
        kind="ContactPage",
        title="Kontakt",
        slug="kontakt",
        in_menus=True,
        lead="Zadzwoń, napisz albo przyjdź. W poniedziałki jesteśmy do 18.00.",
        about="Adres, telefon, e-mail i godziny pracy Urzędu Dzielnicy Bemowo.",
        picture="office",
        published_days_ago=109,
        fields=_contact,
    ),
)
