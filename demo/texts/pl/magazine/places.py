"""The newest issue goes on: a day in the park, compost, balconies, a crossword."""

from demo.layouts import Word, crossword, photo_story
from demo.magazine import ArticleText
from demo.writing import Block, Writer

WORDS: tuple[Word, ...] = (
    ("park", "Górczewska nim jest, z amfiteatrem", "down", 1, 3),
    ("tramwaj", "Jeździ po zielonym torowisku", "across", 2, 1),
    ("wiata", "Dach nad przystankiem", "down", 2, 5),
    ("jeż", "Zimuje pod liśćmi, kłuje", "down", 2, 7),
    ("ławka", "Bohaterka tego numeru", "across", 6, 1),
    ("łąka", "Kosi się ją raz w roku", "down", 6, 1),
    ("kos", "Pierwszy śpiewa przed świtem", "down", 6, 4),
    ("kiosk", "Gazety, bilety i dzień dobry", "across", 8, 1),
)


def _day(w: Writer) -> list[Block]:
    return [
        photo_story(
            w,
            "Od świtu do latarni",
            "Jedna ławka, jeden dzień, jeden rysownik z termosem.",
            [
                ("park-morning", "Piąta czterdzieści. Park należy do kosów i do pana z latarką."),
                ("bicycle-morning", "Siódma: pierwszy rower z kwiatami. Jadą na urodziny."),
                ("school-morning", "Ósma bez pięciu. Sznurówka rozwiązała się przed samą bramą."),
                ("playground", "Jedenasta. Na zjeżdżalni kolejka, w piaskownicy negocjacje."),
                ("meadow", "Piętnasta. Samolot zawraca nad łąką, wszyscy patrzą w górę."),
                ("estates-evening", "Dziewiętnasta. W oknach zupa, na ławce ostatni kwadrans."),
            ],
        )
    ]


def _crossword(_w: Writer) -> list[Block]:
    text = (
        "Osiem haseł, wszystkie z okolicy. Rozwiązanie przynieś do biblioteki: za poprawne "
        "dostaniesz zakładkę z lipowego drewna (nagroda przykładowa)."
    )
    return [crossword("Krzyżówka z okolicy", text, WORDS)]


PLACES = (
    ArticleText(
        key="dzien-lawki",
        title="Jeden dzień ławki numer siedem",
        slug="jeden-dzien-lawki",
        column="temat-numeru",
        authors=("jesionek",),
        picture="park",
        caption="Numer siedem stoi dokładnie w połowie drogi.",
        lead="Usiedliśmy o świcie i wstaliśmy, gdy zapalono latarnie. Oto, kto przeszedł.",
        blocks=_day,
        text="""
Na ławce numer siedem w ciągu jednego dnia usiadły trzydzieści cztery osoby, dwa psy i sójka.
Średni pobyt trwał jedenaście minut. Najkrótszy, sekundę: biegacz zawiązał but i poleciał dalej.
Najdłuższy, dwie godziny: pan z gazetą, który po przeczytaniu gazety czytał ludzi.

Nikt nikogo nie pytał, czy wolne. Pytano: „mogę się przysiąść?”. To nie to samo. Pierwsze pytanie
dotyczy miejsca, drugie człowieka.
""",
    ),
    ArticleText(
        key="kompost",
        title="Obierki na wagę złota",
        slug="obierki-na-wage-zlota",
        column="zielen",
        authors=("deren",),
        picture="garden-autumn",
        caption="Kompostownik przy Człuchowskiej obsługuje sześćdziesiąt mieszkań.",
        lead="Skrzynia z palet, trochę liści i regulamin na jednej kartce. Jak jedno podwórko "
        "przestało wyrzucać to, co może rosnąć.",
        text="""
Skrzynie są trzy i każda ma imię. Do Żarłoka wrzuca się świeże resztki, w Śpiochu wszystko
dojrzewa, a Skarbiec stoi otwarty na wiosnę. Kto się pomyli, temu sąsiedzi wybaczą, o ile nie
wrzuci kości. Kości czują psy i szczury, a wtedy wybaczać muszą już wszyscy.

## Zaczęło się od wiadra

Pani Renata, księgowa, policzyła kiedyś, że trzy czwarte jej śmieci to obierki, fusy i zwiędły
koper. Wynosiła je do brązowego pojemnika i myślała, że gdzieś tam robi się z nich ziemia. Potem
kupiła ziemię w worku, w sklepie, za dwadzieścia złotych. – Poczułam się, jakbym płaciła dwa razy
za to samo – opowiada.

Przyniosła cztery palety, sąsiad wkrętarkę. Wspólnota zgodziła się na próbę: jeden sezon, jedna
skrzynia, jeden metr od płotu. Przez pierwszy miesiąc podchodzili do niej z zatkanym nosem, przez
drugi z ciekawością. W trzecim ktoś dopisał na kartce: prosimy o drugą skrzynię, ta jest pełna.

@ garden-frost: Zimą kompost pracuje wolniej, ale pod szronem ma trzydzieści stopni.

## Zielone i brązowe

Cała tajemnica mieści się w dwóch słowach. Zielone to resztki z kuchni i skoszona trawa: mokre,
szybkie, pełne azotu. Brązowe to liście, patyki, rozerwany karton po jajkach. Na jedno wiadro
zielonego dwa wiadra brązowego. Jeśli pachnie, brakuje brązowego. Jeśli nic się nie dzieje,
brakuje wody.

Raz w tygodniu ktoś przerzuca wszystko widłami. Dyżury są na kartce, a kartka jest zwykle pełna,
bo widły okazały się lepsze od siłowni. Najchętniej macha nimi licealista z drugiego piętra, który
ma w szkole projekt o dżdżownicach i naliczył ich już cztery tysiące.

> Wrzucam tam wszystko, co zwiędło, także złe humory -- pani Renata, księgowa (postać zmyślona)

## Co z tego wyrosło

Przez dwa lata powstała tona ziemi. Rosną na niej pomidory w donicach, malwy pod oknami i
winogrono, które miało być ozdobne, a jest słodkie. Pojemnik na odpady bio wystawia się co drugi
tydzień, a nie co tydzień, i rachunek za śmieci całej wspólnoty trochę zmalał.

W drugim roku o radę poprosiła szkoła. Uczniowie zważyli to, co zostaje ze śniadań, i wyszło
dwadzieścia kilo dziennie: skórki, ogryzki, kanapki z niewłaściwym serem. Dziś za salą
gimnastyczną stoi czwarta skrzynia, nazwana Dyrektorem, bo też nikogo nie dziwi, co mu się
przynosi. Na lekcjach mierzy się w niej temperaturę, a na przerwach chwali się najdłuższą
dżdżownicą.

Jest też skutek uboczny. Przy skrzyniach spotykają się ludzie, którzy dotąd mijali się w windzie.
Kto przychodzi z wiadrem, ten chwilę postoi. Mówi się wtedy o pogodzie, o dzieciach i o tym, czy
skorupki jajek trzeba tłuc. Trzeba, i to drobno.

Chcesz założyć kompostownik na swoim podwórku? Potrzebujesz zgody wspólnoty, trzech metrów od
okien i jednej osoby, która nie odpuści. Szkolenie i projekt skrzyni dostaniesz w urzędzie, resztę
przyniosą sąsiedzi. W wiadrach.
""",
    ),
    ArticleText(
        key="balkony",
        title="Koncert na osiem balkonów",
        slug="koncert-na-osiem-balkonow",
        column="kultura",
        authors=("jarzebska",),
        picture="estates-autumn",
        caption="Sekcja dęta mieszka na czwartym piętrze.",
        lead="Skrzypce na drugim, puzon na czwartym, bębny na parterze. Dyrygent stoi na trawniku "
        "i modli się, żeby nie padało.",
        text="""
O osiemnastej w niedzielę okna przy Rozłogi otwierają się jedno po drugim. Na balkonach pojawiają
się pulpity, potem instrumenty, na końcu muzycy. Ktoś poprawia pranie, żeby nie zasłaniało
wiolonczeli. Na trawniku siedzi już dwieście osób, choć plakat był jeden i wisiał w piekarni.

Dyrygentem jest Antoni, na co dzień stroiciel fortepianów. Z dołu widzi wszystkie balkony naraz,
ale nie każdy balkon widzi jego. Dlatego dyryguje dwiema rakietkami do badmintona: czerwona
oznacza wejście, zielona ciszę.

## Jak to się gra

Najtrudniejszy jest czas. Dźwięk z parteru dociera na szóste piętro z opóźnieniem, niewielkim, ale
wystarczającym, żeby walc zamienił się w marsz. Próby polegały więc głównie na słuchaniu. – Każdy
musiał nauczyć się grać odrobinę przed sąsiadem z góry – wyjaśnia Antoni. – To dobra szkoła, nie
tylko muzyki.

Repertuar ułożył się sam. Pani z drugiego piętra znała jedną melodię z dzieciństwa, chłopak z
czwartego trzy akordy, emerytowany kolejarz wszystkie sygnały lokomotyw. Powstał utwór, który
nazwali „Rozkład jazdy”. Zaczyna się odjazdem, kończy spóźnieniem.

@ estates-evening: Bis zagrano przy zapalonych lampkach.

## Próba ciszy

Nie wszyscy byli zachwyceni. Lokatorka z piątego pracuje na nocne zmiany i zasypia o siedemnastej.
Poszli do niej we dwójkę, z ciastem i kalendarzem. Ustalili niedziele, gdy ma wolne. Na pierwszym
koncercie siedziała w oknie, na trzecim pożyczyła trójkąt. Teraz ma w „Rozkładzie jazdy” swoje
trzy uderzenia, najważniejsze, bo po nich jest cisza.

> Przez dwadzieścia lat słyszałem sąsiadów przez ścianę. Teraz słyszę ich naprawdę -- Antoni,
stroiciel i dyrygent (postać zmyślona)

Po pierwszym występie przyszły listy, w tym jeden ze spółdzielni. Zapytano, czy balkony wytrzymają
kontrabas. Wytrzymają, sprawdził to konstruktor z szóstego, który przy okazji przyznał się, że w
młodości grał na klarnecie. Instrument leżał w piwnicy, za nartami. Teraz klarnet jest trzecim
głosem, a narty ktoś pożyczył i oddał nasmarowane.

Cisza po trzecim uderzeniu trwa osiem sekund. Słychać wtedy windę, tramwaj i dziecko, które pyta,
czy to już koniec. Nie, to jeszcze nie koniec. Czerwona rakietka idzie w górę i odjeżdża
lokomotywa.

## Następny przystanek

Na wiosnę koncert ma objąć dwa bloki stojące naprzeciwko. Zagrają do siebie, jak w kanonie, a
publiczność usiądzie pośrodku. Brakuje fletu i kogoś, kto mieszka na siódmym piętrze. Jeśli grasz
albo mieszkasz, zapukaj do Antoniego. Poznasz go po rakietkach w stojaku na parasole.
""",
    ),
    ArticleText(
        key="krzyzowka",
        title="Krzyżówka z ławką w środku",
        slug="krzyzowka",
        column="lamiglowka",
        authors=("glog",),
        lead="Osiem haseł z okolicy. Można rozwiązywać w dwie osoby, na jednej ławce.",
        text="Wydrukuj tę stronę albo wpisuj litery na kartce: pytania czyta się też bez diagramu.",
        blocks=_crossword,
    ),
)
