"""News of culture, sport, schools and health."""

from demo.newsroom import NewsText

NEWS = (
    NewsText(
        key="biblioteka-noc",
        title="Noc w bibliotece: przynieś śpiwór i ulubioną książkę",
        slug="noc-w-bibliotece",
        lead="Dzieci od siedmiu do dwunastu lat zostaną z nami do rana. Rodzice mogą wyjść.",
        topic="kultura",
        area="jelonki-polnocne",
        days_ago=4,
        picture="library",
        caption="Fotel przy oknie jest do wzięcia, ale trzeba przyjść wcześniej.",
        authors=("jarzebska", "biblioteka"),
        text="""
W piątek {+12} czytelnia przy Powstańców Śląskich 17 zamknie drzwi o 20.00, ale nie zgasi lamp.
Będzie czytanie przy latarce, nocny spacer między regałami i film z muzyką na żywo.

Rano śniadanie, o 9.00 odbiór dzieci. Zapisujemy najwyżej trzydzieścioro. Tłumaczka pomoże
dzieciom, które mówią po ukraińsku.

! Zapisy: Przyjdź z dzieckiem do biblioteki do {+8}. Wstęp jest wolny (dane przykładowe).
""",
    ),
    NewsText(
        key="orkiestra",
        title="Sąsiedzka orkiestra szuka skrzypiec i odwagi",
        slug="sasiedzka-orkiestra",
        lead="Nie musisz grać dobrze. Wystarczy, że znasz cztery akordy i masz wolny wtorek.",
        topic="kultura",
        days_ago=8,
        picture="stage",
        caption="Na letnim koncercie zagrało trzydzieścioro sąsiadów.",
        authors=("jarzebska",),
        text="""
Zaczęło się od trzech gitar na ławce. Dziś orkiestra ma kontrabas, dwa akordeony, wiadro
w roli bębna i dyrygentkę, która uczyła muzyki w szkole przez czterdzieści lat.

Próby odbywają się we wtorki o 18.30 w centrum kultury przy Górczewskiej 201. Instrument możesz
pożyczyć na miejscu. Koncert planujemy w parku, gdy zakwitną lipy.
""",
    ),
    NewsText(
        key="plywalnia",
        title="Pływalnia rano dla seniorów. Pierwsza godzina za złotówkę",
        slug="plywalnia-dla-seniorow",
        lead="Cieplejsza woda, instruktorka na brzegu i szatnia bez pośpiechu.",
        topic="sport",
        area="bemowo-lotnisko",
        days_ago=11,
        picture="playground",
        authors=("deren",),
        text="""
Od poniedziałku do piątku, od 8.00 do 9.00, dwa tory są tylko dla osób po sześćdziesiątce. Woda ma
30 stopni, muzyka nie gra, a do basenu schodzi się po szerokich stopniach z poręczą.

Zapisów nie ma, wystarczy dowód i klapki. Program potrwa do końca roku szkolnego
(dane przykładowe).
""",
    ),
    NewsText(
        key="stolowka",
        title="Obiad, który smakuje: szkolne stołówki zmieniają menu",
        slug="szkolne-stolowki",
        lead="Uczniowie próbowali, głosowali i skreślili szpinak. Potem go przywrócili.",
        topic="edukacja",
        days_ago=14,
        picture="school-morning",
        authors=("werbowa",),
        text="""
W dziewięciu szkołach kucharki gotowały przez miesiąc nowe potrawy, a dzieci oceniały je żetonami.
Wygrały: zupa pomidorowa z soczewicą, pieczone ziemniaki i naleśniki ze szpinakiem, o ile nikt nie
powie, że to szpinak.

Mniej jedzenia trafia do kosza: z 14 kg dziennie zrobiło się 6. Przepisy dostaniesz w
sekretariacie.
""",
    ),
    NewsText(
        key="badania",
        title="Zmierz ciśnienie pod ratuszem. Autobus zdrowia w sobotę",
        slug="autobus-zdrowia",
        lead="Bez skierowania i bez kolejki: ciśnienie, cukier, słuch i rozmowa z dietetyczką.",
        topic="zdrowie",
        area="gorce",
        days_ago=21,
        picture="office",
        authors=("werbowa",),
        text="""
Autobus stanie {+6} przy Powstańców Śląskich 70 od 9.00 do 15.00. Ma podnośnik, a badania trwają
kwadrans. Wynik dostaniesz do ręki, razem z kartką, co dalej.

Możesz przyjść z tłumaczem polskiego języka migowego: będzie od 11.00 do 13.00.
""",
    ),
    NewsText(
        key="szachy",
        title="Szach i mat na placu Kasztelańskim",
        slug="szachy-na-placu",
        lead="Dwie duże szachownice, figury po kolana i turniej w każdą niedzielę.",
        topic="sport",
        area="jelonki-polnocne",
        days_ago=31,
        picture="meeting",
        authors=("deren",),
        text="""
Figury przechowuje kwiaciarnia, klucz dostaniesz bez kaucji. Grają całe rodziny: najmłodsza
uczestniczka ma pięć lat i pokonała już dziadka, sąsiada i dzielnicowego.
""",
    ),
    NewsText(
        key="zlobek",
        title="Sto dwadzieścia nowych miejsc w żłobku",
        slug="nowy-zlobek",
        lead="Przy ulicy Szeligowskiej dobiega końca budowa. Rekrutacja zacznie się na wiosnę.",
        topic="inwestycje",
        area="chrzanow",
        days_ago=39,
        picture="playground-morning",
        authors=("infrastruktura",),
        unit="drogi-wydzial",
        text="""
Budynek ma sześć sal, każda z wyjściem do ogrodu, i dach, z którego deszczówka spływa do zbiornika
do podlewania. Na ścianach jest drewno, na podłodze korek: cicho i ciepło.

Rodzice zobaczą sale podczas dnia otwartego. Ogłosimy go z miesięcznym wyprzedzeniem.
""",
    ),
    NewsText(
        key="teatr",
        title="Teatr w klatce schodowej",
        slug="teatr-w-klatce",
        lead="Aktorzy zagrają na półpiętrach bloku. Widownia siada na stopniach.",
        topic="kultura",
        area="gorce",
        days_ago=52,
        picture="estates-evening",
        authors=("jarzebska",),
        text="""
Sztuka powstała z rozmów z lokatorami: o windzie, która stanęła w sylwestra, o pani, która przez
trzydzieści lat podlewała cudze kwiaty, i o dwóch rodach pokłóconych o suszarnię.

Zagrają ją cztery razy, za każdym razem w innym bloku. Wstęp wolny, poduszkę przynieś z domu.
""",
    ),
    NewsText(
        key="kodowanie",
        title="Programowanie dla babci. Uczy wnuczek",
        slug="programowanie-dla-babci",
        lead="Dwanaście spotkań, dwa pokolenia, jeden robot, który omija meble.",
        topic="edukacja",
        days_ago=66,
        picture="conversation",
        authors=("werbowa",),
        text="""
Na zajęcia zapisują się pary: dziecko i ktoś po sześćdziesiątce. Nie muszą być spokrewnieni.
Pierwsza grupa zbudowała skrzynkę na listy, która wysyła wiadomość, gdy przyjdzie poczta.
""",
    ),
    NewsText(
        key="bieg",
        title="Bieg po pasie startowym. Zapisz się na piątkę",
        slug="bieg-po-pasie",
        lead="Raz w roku lotnisko Babice wpuszcza biegaczy. Prosto, płasko i pod wiatr.",
        topic="sport",
        area="lotnisko",
        days_ago=88,
        picture="meadow-morning",
        authors=("deren",),
        text="""
Trasa ma 5 km i ani jednego zakrętu, którego nie widać z kilometra. Na mecie jabłka i herbata.
Z biegaczami ruszą chodziarze z kijami, a na końcu rodziny z wózkami.

Lotnisko zamyka się dla samolotów na trzy godziny, więc nie spóźnij się na start.
""",
    ),
    NewsText(
        key="kino",
        title="Kino na trawie: osiem filmów z napisami i audiodeskrypcją",
        slug="kino-na-trawie",
        lead="Słuchawki dostaniesz przy wejściu, koc i komara przynosisz sam.",
        topic="kultura",
        area="gorce",
        days_ago=118,
        picture="stage",
        authors=("jarzebska",),
        text="""
Filmy wybrali mieszkańcy spośród trzydziestu tytułów. Seanse zaczynają się o zmroku w amfiteatrze
w parku Górczewska. Gdy pada, przenosimy się pod dach centrum kultury.
""",
    ),
    NewsText(
        key="korepetycje",
        title="Studenci pomogą w matematyce. Bezpłatnie, w bibliotece",
        slug="pomoc-w-matematyce",
        lead="Przyjdź z zadaniem, wyjdź z rozwiązaniem, które rozumiesz.",
        topic="edukacja",
        area="bemowo-lotnisko",
        days_ago=149,
        picture="library-evening",
        authors=("biblioteka",),
        text="""
W poniedziałki i środy od 16.00 do 19.00 przy długim stole siedzą studenci. Nie odrabiają lekcji
za nikogo: pytają, aż sam zauważysz, gdzie się pomyliłeś. Zapisów nie ma.
""",
    ),
)
