"""For residents: parks, ways to get around, sport, gardens, winter."""

from demo.writing import Block, PageText, Writer


def _residents(w: Writer) -> list[Block]:
    return [
        w.text(
            "<p>Parki, kultura, sport, szkoły i dojazd. Zacznij od tego, co Cię dziś "
            "interesuje.</p>"
        )
    ]


def _park(w: Writer) -> list[Block]:
    return [
        w.text(
            "<p>Park leży między ulicami Górczewską i Lazurową. Jest dla tych, którzy biegają, "
            "i dla tych, którzy wolą usiąść.</p>"
        ),
        w.facts(
            "Co zmienił budżet obywatelski",
            [
                ("Projekt", "remont i przebudowa alejek w parku Górczewska"),
                ("Koszt", "814 861 zł"),
                ("Kto wybrał", "mieszkańcy, w głosowaniu na 2017 rok"),
            ],
        ),
        w.heading("Ławki wybrali mieszkańcy"),
        w.text(
            "<p>Przed zakupem pytaliśmy w parku, jakiej ławki brakuje. Najczęściej słyszeliśmy: "
            "„z oparciem i podłokietnikiem, żeby dało się wstać”.</p>"
        ),
        w.quote(
            "Siadam tu z wnukiem każdego popołudnia. Teraz on biega, a ja mam o co się oprzeć.",
            "uczestniczka spaceru",
            "Górce (wypowiedź przykładowa)",
        ),
        w.gallery(
            "Park o każdej porze roku",
            [
                ("park", "Maj: alejka w słońcu"),
                ("tram", "Październik: liście przy torach"),
                ("winter", "Styczeń: latarnie po czwartej"),
            ],
        ),
        w.documents("Dla najmłodszych", "colouring"),
        w.easy(
            "Tekst łatwy do czytania",
            "<p>Na Bemowie jest park. W parku są nowe ławki.</p>"
            "<p>Ławki mają oparcia. Wygodnie się na nich siedzi.</p>",
            "park",
            "latwy",
        ),
    ]


def _transport(w: Writer) -> list[Block]:
    return [
        w.picture("tram", "Tramwajem najłatwiej dojechać z północy na południe dzielnicy."),
        w.heading("Metro"),
        w.text(
            "<p>Stacja <b>Bemowo</b> leży przy skrzyżowaniu Górczewskiej i Powstańców Śląskich. "
            "Kolejne stacje, Lazurowa i Karolin, są w budowie.</p>"
        ),
        w.heading("Rower"),
        w.text(
            "<p>Drogi rowerowe prowadzą wzdłuż większości głównych ulic. Na skróty pojedziesz "
            "przez Las Bemowski. Pamiętaj o światłach: jesienią szybko robi się ciemno.</p>"
        ),
        w.picture("bicycle", "Rower z koszem mieści zakupy na dwa dni.", "wide"),
        w.table(
            "Ile trwa droga ze stacji Bemowo",
            [("text", "Dokąd"), ("number", "Pieszo (min)"), ("number", "Rowerem (min)")],
            [
                ["Urząd dzielnicy", 18, 6],
                ["Park Górczewska", 14, 5],
                ["Fort Bema", 34, 11],
                ["Las Bemowski", 40, 13],
            ],
            "szacunek redakcji, dane przykładowe",
        ),
    ]


def _move(w: Writer) -> list[Block]:
    return [
        w.text("<p>Nie potrzebujesz karnetu. Przyjdź w wygodnych butach, reszta już stoi.</p>"),
        w.places(
            "Gdzie ćwiczyć za darmo",
            [
                (
                    "Park Górczewska",
                    "między ul. Górczewską i Lazurową",
                    "<p>Bieżnia, siłownia pod chmurką, plac zabaw.</p>",
                    "52.238900",
                    "20.901800",
                ),
                (
                    "Fort Bema",
                    "ul. Osmańczyka",
                    "<p>Pętla wokół fosy: około 2 km, równa nawierzchnia.</p>",
                    "52.258300",
                    "20.938600",
                ),
                (
                    "Las Bemowski",
                    "wejście od ul. Kocjana",
                    "<p>Ścieżki biegowe i miejsca na odpoczynek.</p>",
                    "52.260600",
                    "20.878900",
                ),
            ],
        ),
        w.picture("playground", "Plac zabaw też jest siłownią, tylko weselszą."),
    ]


def _garden(w: Writer) -> list[Block]:
    return [
        w.steps(
            "Od pomysłu do pierwszej rzodkiewki",
            [
                (
                    "Znajdź sąsiadów",
                    "<p>Wystarczą dwie osoby, ale w pięć podlewa się łatwiej.</p>",
                    "jesienią",
                ),
                (
                    "Wybierz miejsce",
                    "<p>Sprawdź z nami, czyj to grunt i czy jest blisko woda.</p>",
                    "do końca roku",
                ),
                (
                    "Złóż wniosek",
                    "<p>To może być inicjatywa lokalna: Wy dajecie pracę, miasto ziemię i "
                    "skrzynie.</p>",
                    "zimą",
                ),
                (
                    "Sadźcie",
                    "<p>Zaczynajcie od rzodkiewki i sałaty. Rosną szybko i dodają odwagi.</p>",
                    "od kwietnia",
                ),
            ],
        ),
        w.picture("garden", "Ogród sąsiedzki: skrzynie, konewka i zawsze ktoś do pogadania."),
        w.notice(
            "Co daje miasto?",
            "<p>W inicjatywie lokalnej miasto nie wypłaca pieniędzy. Kupuje materiały albo usługi, "
            "użycza sprzętu i miejsca.</p>",
            "success",
        ),
        w.contact(
            "Koordynator inicjatywy lokalnej",
            about="Pomysły, wnioski, rejestr inicjatyw",
            phone="22 443 76 95",
            email="bemowo.wpk@um.warszawa.pl",
            room="322",
        ),
    ]


def _winter(w: Writer) -> list[Block]:
    return [
        w.table(
            "Kto odśnieża",
            [("text", "Miejsce"), ("text", "Kto odpowiada")],
            [
                ["Główne ulice z autobusami", "miejskie służby oczyszczania"],
                ["Drogi gminne i chodniki przy nich", "dzielnica"],
                ["Chodnik przy bloku", "spółdzielnia albo wspólnota"],
                ["Chodnik przy domu jednorodzinnym", "właściciel"],
            ],
            "opracowanie własne, dane przykładowe",
        ),
        w.notice(
            "Widzisz kogoś, kto marznie?",
            "<p>Zadzwoń pod <b>112</b>. Jeden telefon może uratować życie.</p>",
            "warning",
        ),
        w.picture("winter", "Latarnie zapalają się w grudniu przed czwartą."),
    ]


PAGES = (
    PageText(
        key="mieszkancy",
        kind="SectionPage",
        title="Dla mieszkańców",
        slug="dla-mieszkancow",
        in_menus=True,
        lead="Zieleń, dojazd, kultura, sport i szkoły – blisko domu.",
        about="Życie na Bemowie: parki, transport, kultura, sport, szkoły.",
        picture="meeting",
        published_days_ago=94,
        body=_residents,
    ),
    PageText(
        key="park",
        kind="StandardPage",
        parent="mieszkancy",
        unit="zielen-wydzial",
        title="Park Górczewska: alejki, ławki i cień",
        slug="park-gorczewska",
        lead="Równe alejki, ławki z oparciami i cień starych drzew. Pomysł przyszedł od sąsiadów, "
        "a wybrało go głosowanie.",
        about="Park Górczewska po przebudowie alejek z budżetu obywatelskiego.",
        picture="park",
        tags=("zieleń", "budżet obywatelski"),
        published_days_ago=2,
        body=_park,
    ),
    PageText(
        key="transport",
        kind="StandardPage",
        parent="mieszkancy",
        unit="drogi-wydzial",
        title="Rowerem, tramwajem i metrem",
        slug="transport",
        lead="Sprawdź, jak dojechać do urzędu, parku i lasu – i ile to potrwa.",
        about="Jak poruszać się po Bemowie: metro, tramwaj, rower i czasy dojścia.",
        picture="bicycle",
        tags=("transport", "drogi"),
        published_days_ago=4,
        body=_transport,
    ),
    PageText(
        key="ruch",
        kind="StandardPage",
        parent="mieszkancy",
        title="Ruszaj się za darmo",
        slug="sport",
        lead="Biegaj, ćwicz i baw się pod chmurką. Trzy miejsca na dobry początek.",
        about="Bezpłatne miejsca do ćwiczeń na Bemowie, na mapie i na liście.",
        picture="playground",
        tags=("sport", "zieleń"),
        published_days_ago=9,
        body=_move,
    ),
    PageText(
        key="ogrod",
        kind="StandardPage",
        parent="mieszkancy",
        title="Załóż z sąsiadami ogród",
        slug="ogrod-sasiedzki",
        lead="Dwie osoby i kawałek ziemi: tyle wystarczy, żeby zacząć. Podpowiadamy, jak.",
        about="Jak założyć ogród sąsiedzki w ramach inicjatywy lokalnej.",
        picture="garden",
        tags=("zieleń", "inicjatywa lokalna"),
        published_days_ago=15,
        body=_garden,
    ),
    PageText(
        key="zima",
        kind="StandardPage",
        parent="mieszkancy",
        unit="drogi-wydzial",
        title="Zima: kto odśnieża i komu pomóc",
        slug="zima",
        lead="Sprawdź, do kogo zadzwonić, gdy chodnik jest śliski, a komu zanieść ciepłą herbatę.",
        about="Kto odpowiada za odśnieżanie na Bemowie i gdzie zgłosić śliski chodnik.",
        picture="winter",
        tags=("drogi",),
        published_days_ago=21,
        body=_winter,
    ),
)
