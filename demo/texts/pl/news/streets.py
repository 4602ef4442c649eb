"""News of streets, tracks, building sites and safe ways."""

from typing import Any

from demo.newsroom import NewsText, amendment, place
from demo.writing import Writer


def _tram_more(w: Writer) -> dict[str, Any]:
    stop = place(
        "Przystanek Ratusz Bemowo",
        "ul. Powstańców Śląskich 70",
        "Stąd odjeżdża autobus zastępczy.",
        ("52.239100", "20.913600"),
    )
    return {
        "related": [("page", w.page("transport")), stop],
        "amendments": [
            amendment(
                w,
                "update",
                1,
                "Autobus zastępczy jeździ co 6 minut, nie co 8: dołożyliśmy dwa wozy, bo rano było "
                "tłoczno.",
            )
        ],
    }


def _crossing_more(w: Writer) -> dict[str, Any]:
    return {
        "amendments": [
            amendment(
                w,
                "correction",
                17,
                "Podaliśmy, że światła będą działać od siódmej do dwudziestej. Będą działać przez "
                "całą dobę. Przepraszamy za pomyłkę.",
            )
        ],
        "related": [("page", w.page("usterka"))],
    }


NEWS = (
    NewsText(
        key="tramwaj",
        title="Tramwaje wracają na Powstańców Śląskich",
        slug="tramwaje-wracaja",
        lead="Torowisko jest nowe, cichsze i zielone. Przez ostatni tydzień prób kursuje jeszcze "
        "autobus zastępczy.",
        topic="transport",
        area="gorce",
        days_ago=3,
        changed_days_ago=1,
        picture="tram",
        caption="Pierwszy próbny przejazd po zielonym torowisku.",
        authors=("lipien", "infrastruktura"),
        unit="drogi-wydzial",
        tags=("transport",),
        more=_tram_more,
        text="""
Od {+5} tramwaje znów pojadą całą ulicą Powstańców Śląskich. Drogowcy wymienili szyny na odcinku
1,4 km, a między nimi rozłożyli maty z rozchodnikiem. Roślina nie potrzebuje koszenia, zatrzymuje
wodę i tłumi hałas.

## Co się zmieni na przystankach

- Perony są wyższe, więc do niskiej podłogi wjedziesz wózkiem bez progu.
- Przy krawędzi leżą płytki z wypustkami, a tablice mówią, gdy naciśniesz przycisk.
- Wiaty stoją bliżej przejść; ławki mają oparcia i podłokietniki.

## Zanim ruszą wagony

Do tego czasu tory sprawdzają puste składy, najczęściej wieczorem. Autobus zastępczy staje tam,
gdzie dotąd, i wozi bez dodatkowych opłat. Szczegóły znajdziesz na stronie [[transport|o
dojeździe]].

! Uwaga na nowe przejście: Przy przystanku działa nowa sygnalizacja. Zielone światło dla pieszych
zapala się po naciśnięciu przycisku.
""",
    ),
    NewsText(
        key="przejscie",
        title="Bezpieczniej pod szkołą: nowe przejście ze światłami",
        slug="nowe-przejscie-pod-szkola",
        lead="Uczniowie prosili o światła od dwóch lat. Od poniedziałku już działają.",
        topic="bezpieczenstwo",
        area="jelonki-polnocne",
        days_ago=19,
        changed_days_ago=17,
        picture="school",
        caption="Do szkoły najłatwiej dojść piechotą.",
        authors=("lipien",),
        unit="drogi-wydzial",
        more=_crossing_more,
        text="""
Przejście przy ulicy Człuchowskiej jest wyniesione, oświetlone i ma sygnalizację z przyciskiem.
Samochody zwalniają na progu, zanim kierowca zobaczy dzieci.

O światła poprosił samorząd uczniowski. Drugoklasiści przez tydzień liczyli auta: między 7.30
a 8.00 przejeżdżało ich średnio 412. Z tym wynikiem przyszli do urzędu.

> Policzyliśmy, narysowaliśmy wykres i napisaliśmy list. Myślałam, że nikt nie odpisze -- Pola,
uczennica klasy szóstej

Budowa kosztowała tyle, co remont dwóch sal (dane przykładowe). Następne takie przejście powstanie
przy ulicy Konarskiego.
""",
    ),
    NewsText(
        key="rondo",
        title="Rondo na Lazurowej otwarte trzy tygodnie przed czasem",
        slug="rondo-na-lazurowej",
        lead="Objazdy się skończyły. Zobacz, jak jechać i którędy przejść.",
        topic="inwestycje",
        area="gorce",
        days_ago=12,
        picture="bicycle",
        caption="Droga rowerowa biegnie teraz wokół ronda, z dala od aut.",
        authors=("infrastruktura",),
        unit="drogi-wydzial",
        text="""
Prace szły szybko, bo jesień była sucha. Rondo ma jeden pas, szeroką wyspę z trawami i cztery
przejścia. Każde prowadzi przez azyl, na którym zmieści się wózek.

- Rowerem objedziesz rondo osobną drogą.
- Autobusy zatrzymują się w nowych zatokach, 60 metrów dalej niż dotąd.
- Drzewa zasadzimy na wiosnę: dwanaście lip i trzy klony.

Za utrudnienia przepraszamy, za cierpliwość dziękujemy. Jeśli zauważysz, że coś nie działa,
[[usterka|napisz do nas]].
""",
    ),
    NewsText(
        key="metro-lazurowa",
        title="Zajrzyj na budowę metra: dzień otwarty na stacji",
        slug="dzien-otwarty-na-budowie-metra",
        lead="Kask dostaniesz na miejscu. Zapisz siebie i najwyżej troje dzieci.",
        topic="transport",
        area="chrzanow",
        days_ago=24,
        picture="metro",
        caption="Tak będzie wyglądał peron, gdy pojedzie nim pierwszy pociąg.",
        authors=("lipien",),
        unit="drogi-wydzial",
        text="""
Stacja pod Lazurową ma już strop, schody i dziurę, przez którą widać niebo. W sobotę {+13}
zejdziesz na poziom peronu i zapytasz inżynierów, dlaczego tunel nie zalewa woda.

Zwiedzanie trwa 45 minut. Grupy po dwanaście osób wchodzą co pół godziny od 10.00 do 16.00. Na dół
prowadzą schody, winda jeszcze nie działa; dla osób, które nie zejdą, przygotowaliśmy makietę i
film z napisami.

! Zapisy: Zadzwoń pod numer 22 443 76 95. Liczba miejsc jest ograniczona (dane przykładowe).
""",
    ),
    NewsText(
        key="wiaty",
        title="Na wiatach przystanków rosną rozchodniki",
        slug="zielone-wiaty",
        lead="Pięć dachów, czterdzieści metrów kwadratowych łąki. Pszczoły już się dowiedziały.",
        topic="zielen",
        area="bemowo-lotnisko",
        days_ago=46,
        picture="tram-morning",
        authors=("deren",),
        unit="zielen-wydzial",
        text="""
Zielony dach waży tyle, co śnieg w styczniu, więc wiaty nie wymagały wzmocnienia. Rośliny piją
deszczówkę, a latem pod spodem jest chłodniej o kilka stopni.

Pomysł przyszedł z budżetu obywatelskiego. Wnioskodawca, emerytowany nauczyciel fizyki, sam
zmierzył temperaturę: pod zwykłą wiatą 38 stopni, pod zieloną 33.
""",
    ),
    NewsText(
        key="latarnie",
        title="Ciepłe światło na czterdziestu ulicach",
        slug="cieple-swiatlo",
        lead="Nowe oprawy świecą w dół, nie w okna. Rachunek za prąd spadnie o połowę.",
        topic="inwestycje",
        days_ago=58,
        picture="estates-evening",
        caption="Latarnie oświetlają chodnik, a nie sypialnie.",
        authors=("infrastruktura",),
        unit="drogi-wydzial",
        text="""
Wymieniliśmy 1 180 lamp. Światło jest cieplejsze i przygasa po północy, gdy na ulicy nikogo nie
ma; gdy ktoś idzie, rozjaśnia się samo.

Najpierw zapytaliśmy mieszkańców, gdzie jest ciemno. Wskazali 212 miejsc. Do 190 lampy już
dotarły, pozostałe czekają na kable.
""",
    ),
    NewsText(
        key="hulajnogi",
        title="Tu odstawisz hulajnogę. Nowe miejsca przy stacjach",
        slug="miejsca-na-hulajnogi",
        lead="Białe ramki na bruku porządkują chodniki przy metrze i ratuszu.",
        topic="transport",
        area="gorce",
        days_ago=75,
        authors=("infrastruktura",),
        unit="drogi-wydzial",
        text="""
Osoby niewidome potykały się o pojazdy rzucone w poprzek. Teraz hulajnogę zostawisz w jednym z 34
wyznaczonych miejsc; poza nimi wypożyczalnia nie zakończy opłaty.

Miejsca wybraliśmy podczas spaceru badawczego z mieszkańcami. Brakuje jakiegoś? Napisz na
bemowo.wpk@um.warszawa.pl.
""",
    ),
    NewsText(
        key="chodnik-obroncow",
        title="Obrońców Tobruku: chodnik bez schodów",
        slug="obroncow-tobruku-chodnik",
        lead="Pochylnia zastąpiła siedem stopni, które omijali wszyscy z wózkami.",
        topic="inwestycje",
        area="jelonki-poludniowe",
        days_ago=97,
        picture="estates-morning",
        authors=("infrastruktura",),
        unit="drogi-wydzial",
        text="""
Nowy odcinek ma 180 metrów, łagodny spadek i poręcze na dwóch wysokościach. Kostkę ułożono tak,
żeby koła nie podskakiwały na łączeniach.

Schody zostały obok: niektórzy wolą je od dawna, bo tędy szybciej do piekarni.
""",
    ),
)
