"""News of parks, trees, water and animals."""

from typing import Any

from demo.newsroom import NewsText, place
from demo.writing import Writer


def _benches_more(w: Writer) -> dict[str, Any]:
    return {
        "related": [
            ("page", w.page("park")),
            place(
                "Ławki przy amfiteatrze",
                "park Górczewska, od strony ul. Lazurowej",
                "Osiem ławek, dwie z miejscem na wózek obok.",
                ("52.238200", "20.900900"),
            ),
        ]
    }


def _garden_more(w: Writer) -> dict[str, Any]:
    return {
        "attachments": [
            ("document", w.district.document("form")),
            ("document", w.district.document("areas")),
        ],
        "related": [("page", w.page("ogrod")), ("page", w.page("komunikacja"))],
    }


NEWS = (
    NewsText(
        key="lawki",
        title="Usiądź w parku Górczewska. Ławki wybrali mieszkańcy",
        slug="lawki-w-parku-gorczewska",
        lead="Dwadzieścia sześć ławek z oparciami stoi tam, gdzie wskazali je spacerowicze. Pomysł "
        "przyszedł od sąsiadów, a wybrało go głosowanie.",
        topic="zielen",
        area="gorce",
        days_ago=2,
        picture="park",
        caption="Ławka pod lipą: najczęściej wskazywane miejsce na mapie.",
        authors=("deren",),
        unit="zielen-wydzial",
        tags=("zieleń", "budżet obywatelski"),
        more=_benches_more,
        text="""
Najpierw był stolik przy wejściu, mapa i pudełko pinezek. Przez trzy soboty mieszkańcy zaznaczali,
gdzie chcieliby usiąść, a gdzie odpocząć w drodze ze sklepu. Zebrało się 340 pinezek. Wyszły z
tego trzy skupiska, których nie było w żadnym planie: zakręt przy stawie, skarpa nad boiskiem i
cień pod starą lipą.

## Jak siedzi się na nowej ławce

Siedzisko ma 46 cm wysokości, oparcie i podłokietniki po obu stronach, bo na nich łatwiej się
oprzeć, gdy wstajesz. Przy ośmiu ławkach zostało miejsce na wózek, tak żeby dwie osoby mogły
rozmawiać obok siebie, a nie jedna nad drugą.

> Przez dwa lata obchodziłam park z własną poduszką. Teraz zostaje w domu -- pani Krystyna,
mieszka przy Lazurowej

## Co dalej

Wiosną obok ławek posadzimy krzewy porzeczek, a przy stawie stanie poidełko. Jeśli któraś ławka
się chwieje, [[usterka|zgłoś to]]: naprawiamy w trzy dni robocze. Więcej o samym miejscu
przeczytasz na stronie [[park|parku Górczewska]].
""",
    ),
    NewsText(
        key="ogrod-spoldzielcza",
        title="Weź grządkę. Ruszają zapisy do ogrodu sąsiedzkiego",
        slug="wez-grzadke",
        lead="Czterdzieści skrzyń, wspólna konewka i jedna zasada: dzielisz się nadmiarem cukinii.",
        topic="zielen",
        area="jelonki-poludniowe",
        days_ago=6,
        picture="garden",
        caption="W ogrodzie przy osiedlu Przyjaźń: marchew rośnie obok nagietków.",
        authors=("deren", "srodowisko"),
        unit="zielen-wydzial",
        tags=("zieleń", "inicjatywa lokalna"),
        more=_garden_more,
        text="""
Ogród powstał w ramach inicjatywy lokalnej: mieszkańcy zbili skrzynie i płot, miasto dało ziemię,
wodę i narzędzia. Teraz szukamy osób, które zechcą sadzić.

- Wypełnij formularz, który dołączamy na końcu, i przynieś go do urzędu.
- Na listę wpisujemy w kolejności zgłoszeń; jedna skrzynia na jedno mieszkanie.
- Pierwsze spotkanie: {+9}, godz. 17.00, przy furtce.

Nie masz ręki do roślin? Ogrodniczka przychodzi w każdą sobotę i pokaże, od czego zacząć. Sałata
wybacza wiele.
""",
    ),
    NewsText(
        key="jeze",
        title="Zostaw liście pod krzakiem. Jeż powie dziękuję",
        slug="liscie-dla-jezy",
        lead="W trzydziestu parkach i skwerach nie grabimy wszystkiego. Wyjaśniamy, dlaczego.",
        topic="zielen",
        days_ago=9,
        picture="forest-autumn",
        caption="Dywan z liści grzeje korzenie, a przy okazji jeża.",
        authors=("deren",),
        unit="zielen-wydzial",
        text="""
Z alejek, trawników i placów zabaw liście znikają, bo mokre są śliskie. Pod krzewami zostają:
chronią korzenie przed mrozem, oddają ziemi to, co z niej wzięły, i dają dom jeżom, ropuchom
i biedronkom.

Miejsca z liśćmi oznaczyliśmy małą tabliczką z jeżem. Jeśli na Twoim podwórku też jest dziki kąt,
weź taką tabliczkę z urzędu, pokój 322.
""",
    ),
    NewsText(
        key="drzewa",
        title="Zasadź drzewo z okazji narodzin",
        slug="drzewo-dla-noworodka",
        lead="Lipa, klon albo jarząb: wybierz gatunek, a my wskażemy miejsce i podamy łopatę.",
        topic="zielen",
        area="fort-bema",
        days_ago=16,
        picture="meadow",
        caption="Skraj łąki przy Forcie Bema: tu stanie aleja rówieśników.",
        authors=("srodowisko",),
        unit="zielen-wydzial",
        text="""
Każde dziecko, które urodziło się w tym roku na Bemowie, może mieć swoje drzewo. Rodzice sadzą je
razem z ogrodnikami, a przy pniu staje tabliczka z imieniem, bez nazwiska.

Zgłoszenia przyjmujemy do {+20}. Miejsc jest sześćdziesiąt; jeśli zgłosi się więcej rodzin,
posadzimy drugą aleję wiosną.
""",
    ),
    NewsText(
        key="poidelko",
        title="Dwanaście poidełek na drogę",
        slug="poidelka",
        lead="Napełnij bidon w parku, na boisku i przy wejściu do lasu.",
        topic="zdrowie",
        area="fort-bema",
        days_ago=83,
        picture="fort-morning",
        authors=("srodowisko",),
        unit="zielen-wydzial",
        text="""
Poidełka mają dwa poziomy: wyższy dla dorosłych i niższy, z którego napije się dziecko albo osoba
na wózku. Na dole jest miska dla psa. Wodę badamy co dwa tygodnie; wynik wisi na tabliczce.

Zimą poidełka śpią. Zakręcamy je przed pierwszym mrozem.
""",
    ),
    NewsText(
        key="dziki",
        title="Dzik na trawniku? Nie karm, nie strasz, zadzwoń",
        slug="dziki",
        lead="Co zrobić, gdy spotkasz w lesie albo pod blokiem rodzinę w paski.",
        topic="bezpieczenstwo",
        area="boernerowo",
        days_ago=111,
        picture="forest",
        authors=("srodowisko",),
        unit="zielen-wydzial",
        text="""
Dziki przychodzą tam, gdzie jest jedzenie. Zamknięta altana śmietnikowa robi więcej niż każdy
płot.

- Psa weź na smycz i odejdź tą samą drogą.
- Nie wchodź między lochę a młode.
- Gdy zwierzę jest ranne, zadzwoń pod 19115, o każdej porze.
""",
    ),
    NewsText(
        key="staw",
        title="Staw w parku znów ma wodę",
        slug="staw-w-parku",
        lead="Deszcz z dachów pobliskich bloków płynie teraz do stawu, a nie do kanału.",
        topic="zielen",
        area="gorce",
        days_ago=134,
        picture="park-morning",
        authors=("deren",),
        unit="zielen-wydzial",
        text="""
Latem staw wysychał do połowy. Zamiast dolewać wodę z kranu, połączyliśmy go rurą z rynnami dwóch
budynków. Po drodze woda przechodzi przez żwir i trzcinę, która ją czyści.

Wróciły kaczki, ważki i pierwsza od lat para łysek.
""",
    ),
)
