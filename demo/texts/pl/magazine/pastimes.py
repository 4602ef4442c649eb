"""Calendars and riddles: in every issue others."""

from datetime import time

from demo.layouts import Event, Question, calendar, quiz
from demo.magazine import ArticleText, month_of
from demo.writing import Block, Writer

EVENTS: tuple[Event, ...] = (
    ("Kolegium otwarte redakcji", 1, time(17), "Urząd, ul. Powstańców Śląskich 70, pokój 322",
     "Przynieś temat. Herbata jest."),
    ("Warsztaty: jak napisać projekt", 3, time(17, 30), "Urząd, pokój 322", "Bez zapisów."),
    ("Bajki w trzech językach", 5, time(10), "Biblioteka, ul. Powstańców Śląskich 17",
     "Po polsku, ukraińsku i angielsku."),
    ("Spacer z ornitologiem", 6, time(7), "Kładka przy Forcie Bema", "Weź lornetkę, jeśli masz."),
    ("Naprawialnia: rowery i lampy", 8, time(16), "Dom Sąsiedzki na Boernerowie",
     "Narzędzia na miejscu."),
    ("Potańcówka przy gramofonie", 12, time(17), "Osiedle Przyjaźń", "Wstęp wolny."),
    ("Dyżur rzecznika pacjenta", 14, time(9), "Urząd, parter", "Z tłumaczem języka migowego."),
    ("Turniej szachowy", 15, time(11), "Plac Kasztelański", "Zapisy od 10.30."),
    ("Wieczór z teleskopem", 17, time(20), "Przy płocie lotniska", "Gdy niebo jest czyste."),
    ("Koncert sąsiedzkiej orkiestry", 19, time(18), "Centrum kultury, ul. Górczewska 201",
     "Pętla indukcyjna w rzędach 1–6."),
    ("Wymiana książek i sadzonek", 21, time(12), "Park Górczewska, amfiteatr",
     "Weź jedną, zostaw jedną."),
    ("Badania słuchu bez skierowania", 23, time(9), "Autobus zdrowia pod ratuszem", "Do 15.00."),
    ("Spotkanie o skwerze przy Rozłogi", 25, time(17), "Ośrodek przy ul. Rozłogi 10",
     "Kącik dla dzieci."),
    ("Kino dla rodziców z niemowlętami", 26, time(11), "Centrum kultury, ul. Górczewska 201",
     "Przewijak i przyciszony dźwięk."),
)  # fmt: skip

QUESTIONS: tuple[Question, ...] = (
    ("Co otacza Fort Bema?", ("żywopłot", "fosa", "tory"), "b", "Woda stoi w niej od XIX wieku."),
    ("Od kiedy Bemowo jest dzielnicą Warszawy?", ("1994", "2002", "2008"), "b",
     "Od 27 października 2002 roku; wcześniej było gminą."),
    ("Ma oparcie i cztery nogi, a nie chodzi. Co to?", (), "", "Ławka. Albo krzesło."),
    ("Ile podpisów trzeba pod projektem lokalnym?", ("pięć", "dwadzieścia", "sto"), "a",
     "W nowszych edycjach budżetu obywatelskiego wystarczy pięć."),
    ("Kim był patron ulicy Kocjana?", ("lotnikiem i konstruktorem", "poetą", "lekarzem"), "a",
     "Antoni Kocjan budował szybowce."),
    ("Rośnie do góry nogami i nikt go nie sadzi. Co to?", (), "", "Sopel."),
    ("Ilu mniej więcej mieszkańców ma Bemowo?", ("30 tysięcy", "129 tysięcy", "400 tysięcy"), "b",
     "128 895 osób w 2024 roku."),
    ("Kogo na Boernerowie miało łączyć przedwojenne osiedle?",
     ("kolejarzy", "pracowników łączności", "hutników"), "b", "Stąd patron: minister poczt."),
    ("Im więcej z niej bierzesz, tym jest większa. Co to?", (), "", "Dziura. Zgłoś ją pod 19115."),
    ("Jaką powierzchnię ma dzielnica?", ("niecałe 25 km²", "100 km²", "5 km²"), "a",
     "Dokładnie 24,95 km²."),
    ("Co wolno zostawić pod krzewem jesienią?", ("liście", "gruz", "śmieci"), "a",
     "Liście grzeją korzenie i jeże."),
    ("Wchodzi przez okno i nie tłucze szyby. Co to?", (), "", "Światło."),
)  # fmt: skip

EVENTS_AN_ISSUE, QUESTIONS_AN_ISSUE = 8, 4


def calendar_of(months_ago: int) -> ArticleText:
    """What is on in the month of an issue."""

    def layout(w: Writer) -> list[Block]:
        month = month_of(w.district.today, months_ago)
        chosen = [(months_ago * 3 + step) % len(EVENTS) for step in range(EVENTS_AN_ISSUE)]
        return [calendar("", month, tuple(EVENTS[place] for place in sorted(chosen)))]

    return ArticleText(
        key="kalendarz",
        title="Kalendarz: przyjdź, zobacz, zostań",
        slug="kalendarz",
        column="kalendarz",
        authors=("komunikacja",),
        lead="Spotkania, warsztaty, koncerty. Wstęp wolny, jeśli nie napisano inaczej.",
        text="Terminy są przykładowe. Przed wyjściem z domu zadzwoń pod 22 443 76 95.",
        blocks=layout,
    )


def quiz_of(months_ago: int) -> ArticleText:
    """Some riddles for the month of an issue."""

    def layout(_writer: Writer) -> list[Block]:
        chosen = [(months_ago * 4 + step) % len(QUESTIONS) for step in range(QUESTIONS_AN_ISSUE)]
        return [quiz("Czy znasz swoją dzielnicę?", [QUESTIONS[place] for place in chosen])]

    return ArticleText(
        key="lamiglowka",
        title="Cztery pytania do kawy",
        slug="cztery-pytania",
        column="lamiglowka",
        authors=("glog",),
        lead="Trzy z głowy, jedno z podstępem. Kto odpowie na wszystkie, może pisać kroniki.",
        text="Podpowiedź: odpowiedzi na dwa z nich znajdziesz w tym numerze.",
        blocks=layout,
    )
