"""A handful of news from each of the ten years before: short, so that the archive is real."""

from django.utils.text import slugify

from demo.newsroom import NewsText

YEAR = 365

# years ago, days more, topic, neighbourhood, title, lead, text
ROWS = (
    (1, 20, "zielen", "fort-bema",
     "Łąka przy forcie zakwitła po raz pierwszy",
     "Siali mieszkańcy, kosić będziemy raz w roku.",
     "Mak, chaber i wyka wyszły same, tam, gdzie przez lata golono trawnik. Trzmiele naliczono "
     "już trzeciego dnia."),
    (1, 95, "transport", "gorce",
     "Autobus co osiem minut",
     "Więcej kursów rano i po osiemnastej.",
     "Zmiany przygotowano po policzeniu pasażerów na dwunastu przystankach. Wieczorem autobus "
     "czeka na tramwaj."),
    (1, 170, "edukacja", "chrzanow",
     "Szkoła ma dach, dzieci mają klasy",
     "Pierwszy dzwonek zabrzmiał zgodnie z planem.",
     "W dwudziestu czterech salach uczy się sześciuset uczniów. Boisko będzie gotowe jesienią."),
    (1, 260, "budzet-obywatelski", "",
     "Rekord: dwadzieścia pięć projektów do realizacji",
     "Najwięcej w Warszawie. Dziękujemy za głosy.",
     "Wybrano między innymi poidełka, łąki i warsztaty dla rodziców. Listę z terminami "
     "znajdziesz w urzędzie."),
    (2, 15, "kultura", "gorce",
     "Amfiteatr po remoncie",
     "Nowe ławki, stary kasztan i dobra akustyka.",
     "Na otwarcie zagrała orkiestra dęta. Przy scenie powstała rampa, a w trzecim rzędzie "
     "miejsca na wózki."),
    (2, 110, "bezpieczenstwo", "groty",
     "Spokojniejsze Groty",
     "Progi i skrzyżowania równorzędne zamiast znaków stop.",
     "Po trzech spotkaniach mieszkańcy wybrali wariant z progami. Średnia prędkość spadła o "
     "jedną trzecią."),
    (2, 205, "konsultacje", "jelonki-poludniowe",
     "Jaki plan dla osiedla Przyjaźń?",
     "Uwagi zbierano przez miesiąc, odpowiedzi są w raporcie.",
     "Najczęściej powtarzało się jedno słowo: drzewa. Projektanci przesunęli drogę, żeby ominąć "
     "szpaler lip."),
    (2, 300, "sport", "bemowo-lotnisko",
     "Lodowisko otwarte",
     "Wypożyczalnia, instruktor i godzina dla maluchów.",
     "Przez ferie lód jest bezpłatny do piętnastej. Pingwinki do nauki jazdy rezerwuje się na "
     "miejscu."),
    (3, 25, "inwestycje", "gorce",
     "Metro dojechało na Bemowo",
     "Stacja pod Górczewską przyjęła pierwszych pasażerów.",
     "Do centrum jedzie się kilkanaście minut. Przy wejściach stoją stojaki na dwieście rowerów."),
    (3, 120, "zdrowie", "",
     "Zaszczep psa na wściekliznę, siebie na grypę",
     "Dwa punkty, jedna sobota.",
     "Kolejki były dwie, a herbata wspólna. Przyszło trzysta osób i sto czterdzieści psów."),
    (3, 215, "konsultacje", "",
     "Jakie studium dla Warszawy?",
     "Spotkanie przez internet i punkt w bibliotece.",
     "Mieszkańcy pytali o szkoły, zieleń i wysokość bloków. Protokół ze spotkania jest dostępny "
     "na wniosek."),
    (3, 310, "kultura", "jelonki-polnocne",
     "Biblioteka bez progów",
     "Czytelnia po przebudowie ma windę i ciche kąty.",
     "Katalog mówi, fotele są niższe, a w dziale dziecięcym wolno siedzieć na podłodze."),
    (4, 30, "edukacja", "",
     "Lekcje dla nowych sąsiadów",
     "Polski od podstaw, bezpłatnie, wieczorem.",
     "Do bibliotek przyszli ludzie, którzy uciekli przed wojną. Wolontariusze uczą, pomagają "
     "pisać podania i gotują."),
    (4, 130, "zielen", "lotnisko",
     "Skowronki policzone",
     "Na łąkach lotniska gniazduje ich ponad sto par.",
     "Liczono o świcie, na słuch. Koszenie przesunięto o miesiąc, żeby młode zdążyły wylecieć."),
    (4, 220, "budzet-obywatelski", "",
     "Trzydzieści jeden projektów wybranych",
     "Mieszkańcy postawili na zieleń i ruch.",
     "To najwięcej wśród dzielnic w tej edycji. Realizacja zacznie się w styczniu."),
    (4, 320, "transport", "boernerowo",
     "Pętla w lesie po remoncie",
     "Nowe perony, stare sosny.",
     "Torowisko przesunięto o dwa metry, dzięki czemu nie trzeba było wycinać drzew."),
    (5, 35, "zdrowie", "",
     "Zakupy dla seniora: zadzwoń, przyniesiemy",
     "Wolontariusze pomagają osobom w izolacji.",
     "Numer działa codziennie od ósmej do dwudziestej. W pierwszym tygodniu dostarczono "
     "czterysta toreb."),
    (5, 140, "kultura", "",
     "Koncert z balkonu",
     "Skoro nie można wyjść, muzyka przyszła pod okna.",
     "Kwartet grał z platformy samochodu, widownia stała na balkonach. Oklaski było słychać do "
     "ratusza."),
    (5, 235, "edukacja", "",
     "Dwieście laptopów dla uczniów",
     "Sprzęt trafił tam, gdzie na lekcje czekało się w kolejce.",
     "Komputery po naprawie oddały firmy i mieszkańcy. System zainstalowali licealiści."),
    (5, 330, "zielen", "gorce",
     "Park bez pośpiechu",
     "Alejki w parku Górczewska mają nową nawierzchnię.",
     "Przebudowę wybrano w budżecie obywatelskim. Kosztowała 814 861 zł i objęła najbardziej "
     "zniszczone odcinki."),
    (6, 40, "inwestycje", "jelonki-polnocne",
     "Tężnia za blokiem",
     "Jod, szum i trzy ławki.",
     "Projekt zgłosili lokatorzy z klatki obok. Solankę dowozi cysterna raz na dwa tygodnie."),
    (6, 150, "sport", "fort-bema",
     "Siłownia pod chmurką",
     "Dwanaście urządzeń, także dla osób na wózkach.",
     "Instrukcje narysowano, a nie napisano. W soboty ćwiczy z mieszkańcami fizjoterapeutka."),
    (6, 240, "bezpieczenstwo", "",
     "Światła, które widzą pieszych",
     "Sygnalizacja zmienia się bez naciskania.",
     "Czujniki zamontowano na czterech skrzyżowaniach. Czeka się krócej o kilkanaście sekund."),
    (6, 335, "konsultacje", "gorce",
     "Centrum lokalne: warsztaty",
     "Co powinno być na placu, gdy nie ma targu?",
     "Uczestnicy zbudowali makietę z pudełek po butach. Najwięcej było w niej drzew i stołów."),
    (7, 45, "transport", "bemowo-lotnisko",
     "Rowery miejskie na trzech nowych stacjach",
     "Wypożyczysz je przy szkole, pętli i pływalni.",
     "Lokalizacje wskazali mieszkańcy. Najczęściej jeździ się między pływalnią a pętlą."),
    (7, 155, "kultura", "boernerowo",
     "Kronika z pudełka",
     "Sąsiedzi zebrali pięćset fotografii osiedla.",
     "Wystawa wisiała na płotach, po której stronie ulicy kto mieszkał, po tej jego zdjęcia."),
    (7, 250, "edukacja", "gorce",
     "Ogród na dachu szkoły",
     "Lekcje przyrody odbywają się piętro wyżej.",
     "Warzywa rosną w skrzyniach, a deszczówka spływa do beczek. Pierwsze rzodkiewki zjadł "
     "dyrektor."),
    (7, 340, "zielen", "",
     "Tysiąc drzew na wiosnę",
     "Sadziliśmy razem, od Chrzanowa po Groty.",
     "Przyszły szkoły, wspólnoty i drużyna harcerska. Każdy uczestnik dostał mapę ze swoim "
     "drzewem."),
    (8, 50, "konsultacje", "jelonki-poludniowe",
     "Jaki plan miejscowy dla Jelonek Południowych?",
     "Wyłożenie projektu, dyżur projektanta, dyskusja publiczna.",
     "Uwagi można było składać jeszcze trzy tygodnie po wyłożeniu. Do projektu wpłynęło "
     "kilkadziesiąt pism."),
    (8, 160, "budzet-obywatelski", "gorce",
     "Alejki w parku: najdroższy projekt edycji",
     "Mieszkańcy wybrali remont ścieżek.",
     "Projekt zgłosiła grupa rodziców. Prace podzielono tak, żeby park był cały czas otwarty."),
    (8, 255, "sport", "",
     "Mila wokół fosy",
     "Biegło czterysta osób, trzy w kaloszach.",
     "Lało od startu do mety. Zwyciężyła listonoszka, która, jak powiedziała, jest "
     "przyzwyczajona."),
    (8, 345, "zdrowie", "chrzanow",
     "Przychodnia bliżej domu",
     "Nowy punkt pobrań i gabinet pediatry.",
     "Mieszkańcy najmłodszego osiedla czekali na niego cztery lata. Rejestracja działa też przez "
     "telefon."),
    (9, 55, "kultura", "jelonki-poludniowe",
     "Lato w klubie: potańcówka i zupa",
     "Na osiedlu Przyjaźń grano do rosy.",
     "Zupę gotowano w wojskowym kotle. Tańczono na deskach, które następnego dnia pojechały na "
     "remont ławek."),
    (9, 165, "zielen", "fort-bema",
     "Inicjatywa lokalna: zielone porządki",
     "Mieszkańcy sadzą, miasto daje sadzonki.",
     "To jedna z pierwszych inicjatyw w dzielnicy. Wartość pracy społecznej wyliczono na "
     "osiemset godzin."),
    (9, 260, "konsultacje", "",
     "Gdzie centrum lokalne? Spotkanie w ratuszu",
     "Rozmawiano o hali przy Człuchowskiej i o osiedlu Przyjaźń.",
     "Sala była pełna. Zapisano sto dwanaście pomysłów i jeden sprzeciw, wobec fontanny."),
    (9, 350, "inwestycje", "groty",
     "Ulica bez błota",
     "Trzysta metrów jezdni i odwodnienie.",
     "Mieszkańcy pożegnali kalosze ogniskiem. Jedna para wisi na płocie, na pamiątkę."),
    (10, 30, "budzet-obywatelski", "",
     "Siedemdziesiąt dwa pomysły na karcie",
     "Trwa głosowanie nad budżetem partycypacyjnym.",
     "Pomysły dotyczą trzech obszarów i całej dzielnicy. Głosować można w urzędzie i przez "
     "internet."),
    (10, 120, "kultura", "jelonki-polnocne",
     "Sąsiedzkie laboratorium",
     "Małe projekty, duże sprawy.",
     "Mieszkańcy dostali po kilkaset złotych na rzeczy, które da się zrobić w jeden weekend. "
     "Zrobiono siedemnaście."),
)  # fmt: skip

PICTURES = (
    "park-autumn", "tram", "school-morning", "meeting", "stage", "estates-frost", "conversation",
    "winter", "metro", "office-morning", "library", "forest-autumn", "meadow-evening",
)  # fmt: skip


NEWS = tuple(
    NewsText(
        key=f"archive-{number + 1}",
        title=title,
        slug=slugify(title.replace("ł", "l").replace("Ł", "L")),
        lead=lead,
        topic=topic,
        area=area,
        days_ago=years * YEAR + days,
        picture=PICTURES[number % len(PICTURES)] if number % 3 == 0 else "",
        text=f"{text}\n\nWiadomość przykładowa z archiwum.",
    )
    for number, (years, days, topic, area, title, lead, text) in enumerate(ROWS)
)
