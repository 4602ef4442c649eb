"""What changes in one part of the district."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "okolica-gorce",
        "W okolicy: Górce",
        "estates",
        "Park, ratusz i skrzyżowanie, na którym spotyka się pół dzielnicy.",
        "Na Górcach najwięcej dzieje się rano. Tramwaj przywozi urzędników, szkoła wciąga "
        "dzieci, park wypuszcza psy. W tym roku doszły jeszcze ekipy z taczkami: powstają dwa "
        "skwery i zielone torowisko.",
    ),
    Subject(
        "okolica-jelonki-polnocne",
        "W okolicy: Jelonki Północne",
        "meeting",
        "Bazar, hala i ulice, na których wszyscy mówią sobie dzień dobry.",
        "Targ przy Człuchowskiej otwiera się o szóstej. Zanim ustawią się stragany z jabłkami, "
        "panie z bloku obok wiedzą już, co ile kosztuje. Nowe zadaszenie ochroni kupujących, nie "
        "zasłoni zapachu kopru.",
    ),
    Subject(
        "okolica-jelonki-poludniowe",
        "W okolicy: Jelonki Południowe",
        "garden",
        "Drewniane domki, duży plan i jeszcze większa rozmowa o nim.",
        "Mieszkańcy osiedla Przyjaźń pilnują swoich parterowych domów jak oka w głowie. Na "
        "spotkaniu w sprawie skweru padło dwieście czternaście uwag, z czego trzy o jednej "
        "czereśni. Czereśnia zostaje.",
    ),
    Subject(
        "okolica-chrzanow",
        "W okolicy: Chrzanów",
        "playground-morning",
        "Tu, gdzie rosła kapusta, rośnie żłobek, szkoła i park.",
        "Najmłodsza część dzielnicy ma najmłodszych mieszkańców. Na placu zabaw jest więcej "
        "wózków niż na parkingu samochodów. Brakuje jeszcze cienia: czterysta drzew posadzono, "
        "ale dopiero sięgają kolan.",
    ),
    Subject(
        "okolica-lotnisko",
        "W okolicy: Bemowo-Lotnisko",
        "estates-morning",
        "Bloki stoją wzdłuż dawnych pasów, a pamięć o nich w nazwach.",
        "Osiedle na dawnym lotnisku ma najprostsze alejki w Warszawie. Dzieci ćwiczą na nich "
        "jazdę bez trzymanki, seniorzy marsz z kijami. W tym roku alejka dostanie nową "
        "nawierzchnię i ławki co sto kroków.",
    ),
    Subject(
        "okolica-boernerowo",
        "W okolicy: Boernerowo",
        "forest-morning",
        "Domy pod sosnami i tramwaj, który kończy bieg w lesie.",
        "Na Boernerowie sąsiedzi znają się po imieniu, a dziki po rozmiarze. Ich wspólnym domem "
        "jest teraz dawna świetlica: naprawialnia rano, próby chóru wieczorem, w niedziele zupa "
        "dla każdego.",
    ),
    Subject(
        "okolica-fort-bema",
        "W okolicy: Fort Bema",
        "fort",
        "Cegła, woda i łąka, którą posiali mieszkańcy.",
        "Park wokół fortu odpoczywa po lecie. Kosiarze zostawili połowę łąki do przekwitnięcia, "
        "na kładce wymieniono deski, a w kazamatach zamieszkały nietoperze, dla których "
        "zamknięto jedno wejście.",
    ),
    Subject(
        "okolica-groty",
        "W okolicy: Groty",
        "garden-autumn",
        "Ciche uliczki, wysokie żywopłoty i jeden spór o chodnik.",
        "Na Grotach chodnik jest po jednej stronie ulicy i wszyscy uważają, że po niewłaściwej. "
        "Po trzech spotkaniach ustalono, że ruch będzie spokojniejszy: zamiast drugiego chodnika "
        "powstaną trzy progi.",
    ),
    Subject(
        "okolica-fort-radiowo",
        "W okolicy: Fort Radiowo",
        "forest-autumn",
        "Las, w którym wciąż odnajdują się rzeczy.",
        "W lesie przy dawnym forcie sprzątali wolontariusze. Zebrali czterysta kilogramów "
        "śmieci, w tym trzy opony, telewizor i list w butelce. Autor listu, dziś pan po "
        "czterdziestce, przyszedł po odbiór.",
    ),
    Subject(
        "okolica-przyjazn",
        "W okolicy: osiedle Przyjaźń",
        "garden-evening",
        "Akademicy, ogrody i klub, w którym grano już wszystko.",
        "Wieczorem przed domkami zapalają się lampki. Klub zaprasza na potańcówkę, uczelnia na "
        "wykład, a sąsiad na śliwki. Wybór jest trudny, na szczęście wszędzie idzie się pięć "
        "minut.",
    ),
    Subject(
        "okolica-lazurowa",
        "W okolicy: Lazurowa",
        "metro",
        "Budowa metra w połowie drogi: co już widać, a czego jeszcze nie.",
        "Pod ulicą jest strop, pod stropem peron, a na peronie kurz. Mieszkańcy dostali okna, "
        "które tłumią hałas, i kierownika budowy, który odbiera telefon. Jego numer zna cała "
        "klatka.",
    ),
    Subject(
        "okolica-nowe-bemowo",
        "W okolicy: Nowe Bemowo",
        "office",
        "Pętla, przychodnia i kawałek trawnika, który został łąką.",
        "Koło pętli od dwóch lat nikt nie kosi trawy i nikt już o to nie pyta. Wyrosły rumianki, "
        "chabry i jeden słonecznik, którego nie posadził nikt. Na przystanku przybyło osób, "
        "które patrzą w dół.",
    ),
)

AREAS = Feature(
    column="z-dzielnicy",
    authors=(
        "lipien",
        "infrastruktura",
        "komunikacja",
    ),
    subjects=SUBJECTS,
    headings=(
        "Co już stoi",
        "Co powstaje",
        "O co pytają mieszkańcy",
        "Ile to kosztuje",
        "Kiedy koniec",
    ),
    quotes=(
        "Wolę złą wiadomość dziś niż dobrą, która się nie sprawdzi -- uczestniczka spotkania, "
        "postać zmyślona",
        "Najpierw ławka, potem dyskusja -- przewodniczący rady osiedla, postać zmyślona",
        "Plan wisiał miesiąc na klatce. Każdy coś dopisał -- lokator z drugiego piętra, postać "
        "zmyślona",
    ),
    pictures=(
        "estates-frost: Zimą prace zwalniają, ale nie stają.",
        "office-evening: W poniedziałki urząd czeka do osiemnastej.",
        "school-evening: Boisko po lekcjach jest dla wszystkich.",
        "playground-evening: Plac zabaw gaśnie ostatni.",
    ),
    paragraphs=(
        "Zacznijmy od tego, co już można zobaczyć. Chodnik jest równy, krawężniki przy "
        "przejściach obniżone, a płytki z wypustkami leżą tam, gdzie trzeba. Drobiazgi, powie "
        "ktoś. Dla osoby z białą laską to różnica między wyjściem a siedzeniem w domu.",
        "Drugą dobrą wiadomością są drzewa. Posadzono je jesienią, podlewa je wykonawca i będzie "
        "to robił przez trzy lata. Jeśli któreś uschnie, wymieni je na swój koszt. Numery drzew "
        "i telefon są na tabliczkach.",
        "Mieszkańcy prowadzą własną kronikę remontu. Codziennie jedno zdjęcie z tego samego "
        "okna, już dwieście czternaście. Ułożone w film trwają dziewięć sekund: ziemia się "
        "otwiera, chowa rury i zamyka. Na końcu przez kadr przechodzi kot, ten sam co na "
        "początku.",
        "Najwięcej pytań dotyczy parkowania. Miejsc nie przybędzie, bo nie ma gdzie, ale nie "
        "powinno też ubyć. Urząd policzył auta o szóstej rano i o dwudziestej: różnica wynosi "
        "czterdzieści procent. Nocą brakuje, w dzień połowa stoi pusta.",
        "Roboty zaplanowano tak, żeby hałas nie zaczynał się przed ósmą. Nie zawsze się udaje. "
        "Na tablicy przy wejściu na budowę jest nazwisko osoby, do której można dzwonić, i lista "
        "dni, w których będzie głośniej niż zwykle.",
        "Kierownik budowy ma zwyczaj, którego zazdroszczą inni. W każdy piątek o szesnastej "
        "staje przy bramie i odpowiada na pytania. Na pierwsze spotkanie przyszło trzydzieści "
        "osób, na ostatnie trzy. To najlepszy wskaźnik, że idzie dobrze.",
        "Koszty podajemy w umowach, które udostępniamy na wniosek. W tym tekście są przykładowe, "
        "więc zamiast kwot powiemy o proporcjach: jedna trzecia poszła na nawierzchnię, jedna "
        "trzecia na to, czego nie widać pod spodem, reszta na zieleń i światło.",
        "Na spotkaniu pojawiło się sześćdziesiąt osób i jeden jamnik. Najpierw mówił urząd, "
        "dwanaście minut z zegarkiem, potem mieszkańcy, dwie godziny bez. Protokół liczy "
        "dziewięć stron i każda uwaga ma w nim swój numer oraz odpowiedź.",
        "Lokal po dawnym sklepie stał pusty przez cztery lata. Teraz jest w nim punkt, w którym "
        "można pożyczyć wiertarkę, namiot i maszynę do szycia. Kaucja wynosi tyle, ile ktoś może "
        "dać. Jak dotąd zginął jeden śledź od namiotu, i to się znalazł.",
        "Co się nie udało? Toaleta. Miała stanąć wiosną, ale przyłącze okazało się po złej "
        "stronie ulicy. Nowy termin znamy, nie podamy go jednak, dopóki nie zobaczymy koparki. "
        "Tyle razy już obiecywano, że wolimy milczeć i kopać.",
        "Szkoła dostała nowe boisko i zamienia się z sąsiadami: do szesnastej grają uczniowie, "
        "potem wszyscy. Klucz ma woźny, a po osiemnastej trener z osiedla. Od września nie "
        "zginęła ani jedna piłka, przybyły za to trzy cudze.",
        "Kierowcy narzekali na progi, piesi na kierowców, rowerzyści na jednych i drugich. Po "
        "pół roku policzono: średnia prędkość spadła o jedną trzecią, a liczba klaksonów o "
        "połowę. Narzekań jest tyle samo, ale, jak zauważono na zebraniu, są cichsze.",
        "Latarnie świecą teraz w dół, na chodnik, a nie w sypialnie. Po północy przygasają i "
        "rozjaśniają się, gdy ktoś idzie. Pierwszej nocy mieszkańcy myśleli, że to awaria. "
        "Drugiej wychodzili na balkony, żeby popatrzeć, jak światło idzie za kotem.",
        "Autobus zmieni trasę od nowego rozkładu. Przystanek przesunie się o sto metrów, bliżej "
        "przychodni. Prosili o to pacjenci i wyprosili. Ci, którzy mieli blisko do starego, "
        "dostaną wiatę przy nowym i ławkę po drodze.",
        "Przychodnia przeniosła rejestrację na parter. Zmiana wydaje się drobna, dopóki nie "
        "stanie się przed schodami z gorączką i wózkiem. W poczekalni pojawiły się zegar, stojak "
        "na laski i półka z książkami, z których żadna nie jest o chorobach.",
        "Jest też sprawa śmietników. Nowe altany zamykają się na kod, mają dach i miejsce na "
        "szafę, w której można zostawić rzeczy jeszcze dobre. W pierwszym tygodniu ktoś zostawił "
        "rower, ktoś inny go naprawił, a trzecia osoba pojechała na nim do pracy.",
        "Biblioteka przedłużyła godziny. Wieczorem przy stole siedzą uczniowie, przy oknie "
        "emeryci, a na dywanie niemowlęta. Cisza panuje tylko w nazwie. Za to na półce z "
        "poradnikami stoi teraz drukarka, na której można wydrukować dziesięć stron za darmo.",
        "Są też rzeczy, których nie widać. Pod ulicą leżą nowe rury, a w nich czujniki, które "
        "same meldują o przecieku. Pierwszej zimy zameldowały dwa razy. Dziury nie było jeszcze "
        "widać, a ekipa już kopała. Sąsiedzi uznali, że to jasnowidztwo.",
        "Projekty z budżetu obywatelskiego mają w okolicy swoje tabliczki. Dzięki nim wiadomo, "
        "kto wymyślił, ile osób głosowało i kiedy skończono. Przy jednym brakuje ostatniej daty. "
        "Wpisano ołówkiem: niedługo, a pod spodem ktoś dopisał: trzymam za słowo.",
        "Deszcz, który dawniej spływał do kanału, trafia do niecek z trawą. Wyglądają jak zwykłe "
        "wgłębienia, dopóki nie lunie. Wtedy stoi w nich woda, przez dzień albo dwa, i cieszą "
        "się kosy. Piwnice są suche, a to cieszy resztę.",
        "Tabliczki przy projektach pisano trzy razy. Za pierwszym były za długie, za drugim zbyt "
        "urzędowe. Trzecią wersję napisały dzieci: Tu będzie park. Trzeba poczekać. Drzewa rosną "
        "wolno. Nikt nie poprosił o poprawki.",
        "Jeśli coś się psuje, piszcie. Zgłoszenie z telefonu trafia do dyżurnego, papierowe do "
        "tej samej kolejki. Średni czas naprawy ławki to trzy dni, latarni pięć, dziury w jezdni "
        "dwa. Zaspy, jak dotąd, znikają same, najpóźniej w kwietniu.",
        "Na koniec rzecz mała. Przy przejściu ktoś namalował na chodniku dwie stopy i napis: tu "
        "się czeka i uśmiecha. Nie wiemy kto. Wydział sprawdził, że farba jest zmywalna, i "
        "postanowił, że jeszcze jej nie zmyje.",
        "Co dalej, zależy także od Ciebie. Plan na przyszły rok wisi w urzędzie i w bibliotece, "
        "ołówek jest przywiązany sznurkiem. Można dopisać, skreślić, narysować strzałkę. Ktoś "
        "dorysował huśtawkę dla dorosłych. Dostała jedenaście krzyżyków poparcia.",
    ),
)
