"""The door next to ours: people at work. All of them are invented."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "zegarmistrz",
        "Drzwi obok: zegarmistrz",
        "library",
        "Ma dwadzieścia metrów kwadratowych i kilkaset różnych godzin.",
        "W zakładzie pana Leona nie ma dwóch zegarów, które pokazywałyby to samo. – Gdyby biły "
        "razem, ogłuchłbym – wyjaśnia. Najstarszy chodzi od 1893 roku i spóźnia się dwie minuty, "
        "z wdziękiem.",
    ),
    Subject(
        "listonoszka",
        "Drzwi obok: listonoszka",
        "estates-morning",
        "Wie, kto czeka na list, i nigdy tego nie mówi.",
        "Pani Bożena robi czternaście kilometrów dziennie. Zna psy, domofony i schody. Torbę z "
        "ramieniem zamieniła na wózek dopiero w zeszłym roku, gdy odezwało się kolano.",
    ),
    Subject(
        "krawcowa",
        "Drzwi obok: krawcowa",
        "conversation-evening",
        "Skraca, poszerza, ratuje. Najchętniej ratuje.",
        "Do pani Haliny przychodzi się z rozpaczą w reklamówce: pęknięty zamek na godzinę przed "
        "ślubem, dziura w ulubionych spodniach. – Nie ma rzeczy do wyrzucenia – mówi. – Są "
        "rzeczy nieobejrzane.",
    ),
    Subject(
        "piekarz",
        "Drzwi obok: piekarz",
        "winter",
        "Kończy pracę, gdy inni nastawiają budzik.",
        "O drugiej w nocy przy ulicy Rozłogi pali się jedno światło. Pan Adam miesi ciasto na "
        "zakwasie, który jest starszy od jego syna. O szóstej pod drzwiami stoi już kolejka i "
        "pies.",
    ),
    Subject(
        "motornicza",
        "Drzwi obok: motornicza",
        "tram",
        "Prowadzi trzydzieści ton i mówi o nich: moja mała.",
        "Pani Iwona jeździ tramwajem od ośmiu lat. Wcześniej uczyła geografii. – Teraz też uczę "
        "– śmieje się. – Codziennie tłumaczę turystom, że do centrum to w drugą stronę.",
    ),
    Subject(
        "ratownik",
        "Drzwi obok: ratownik",
        "office-morning",
        "Najbardziej lubi dyżury, o których nie ma co opowiadać.",
        "Pan Dawid pracuje w pogotowiu, a po godzinach uczy sąsiadów, jak nie bać się pomagać. "
        "Fantom o imieniu Zdzisław jeździ z nim autobusem i ma swój bilet, na wszelki wypadek.",
    ),
    Subject(
        "introligatorka",
        "Drzwi obok: introligatorka",
        "library-morning",
        "Szyje książki. Dosłownie, igłą i nitką.",
        "Na stole pani Weroniki leży książka kucharska bez okładki, z plamą po barszczu na "
        "stronie o barszczu. Plama zostaje. – To przypis – tłumaczy i sięga po klej.",
    ),
    Subject(
        "trener",
        "Drzwi obok: trener szachów",
        "meeting",
        "Przegrywa z uczniami coraz częściej i jest z tego dumny.",
        "Pan Witold ustawił pierwszą szachownicę na parapecie klatki schodowej. Dziś w czwartki "
        "gra u niego dwadzieścioro dzieci. Zasada jest jedna: przed ruchem policz do pięciu, po "
        "ruchu podaj rękę.",
    ),
    Subject(
        "pszczelarka",
        "Drzwi obok: pszczelarka",
        "meadow-morning",
        "Ma trzy ule na dachu i sto tysięcy lokatorek.",
        "Miód z dachu smakuje lipą i odrobiną mięty. Pani Sabina rozdaje go w słoikach po "
        "musztardzie i prosi o zwrot słoika. Nikt jej jeszcze nie użądlił, użądliły za to "
        "inspektora.",
    ),
    Subject(
        "szewc",
        "Drzwi obok: szewc",
        "estates-frost",
        "Po butach pozna, kto się spieszy, a kto ma czas.",
        "Zakład pana Mariana ma cztery metry kwadratowe i trzy krzesła dla tych, którzy wpadli "
        "tylko na chwilę. Zelówki kładzie od ręki, rozmowy dłużej. Za poradę w sprawie sercowej "
        "nie bierze.",
    ),
    Subject(
        "bibliotekarka",
        "Drzwi obok: bibliotekarka",
        "library-evening",
        "Pamięta, co lubisz, zanim sobie przypomnisz.",
        "Pani Lidia prowadzi wypożyczalnię i szufladę rzeczy znalezionych w książkach. Są w niej "
        "bilety, suszone koniczyny, przepis na nalewkę i lista zakupów zakończona słowem: "
        "kwiaty, podkreślonym.",
    ),
    Subject(
        "dozorca",
        "Drzwi obok: dozorca",
        "winter-morning",
        "Wstaje o czwartej, bo śnieg nie dzwoni wcześniej.",
        "Pan Kazimierz odśnieża trzy klatki i pół ulicy. Łopatę ma własną, kupioną, jak mówi, na "
        "całe życie. Dzieciom zostawia z boku górkę do zjeżdżania, regulaminową, do pasa.",
    ),
)

DOORS = Feature(
    column="sasiedzi",
    authors=(
        "werbowa",
        "lipien",
    ),
    subjects=SUBJECTS,
    headings=(
        "Zaczęło się przypadkiem",
        "Zwykły dzień",
        "Czego nie widać",
        "Kto przychodzi",
        "Co będzie potem",
    ),
    quotes=(
        "Ludzie przychodzą z rzeczą, a wychodzą z rozmową -- gospodarz zakładu, postać zmyślona",
        "Najtrudniej było zawiesić szyld. Potem już samo szło -- ze wspomnień o pierwszym dniu, "
        "postać zmyślona",
        "Lubię, gdy ktoś wraca tylko po to, żeby powiedzieć dzień dobry -- sąsiadka z parteru, "
        "postać zmyślona",
    ),
    pictures=(
        "estates-evening: Gdy zapalają się okna, zaczyna się druga zmiana.",
        "meeting-evening: W kolejce poznaje się sąsiadów.",
        "conversation-morning: Każda sprawa zaczyna się przy stole.",
        "meeting-morning: Stali bywalcy, w komplecie.",
    ),
    paragraphs=(
        "Rodzina wyobrażała to sobie inaczej. Miało być biuro, krawat i wolne weekendy. Wyszło "
        "inaczej, bo ktoś zachorował, ktoś poprosił o zastępstwo na tydzień, a tydzień trwa do "
        "dziś. Krawat wisi w szafie i służy do przywiązywania pomidorów.",
        "Dzień zaczyna się od herbaty i radia. Radio gra cicho, bo wtedy słychać, czy ktoś stoi "
        "za drzwiami. Pierwsi zaglądają ci, którzy nic nie potrzebują: powiedzą o pogodzie, "
        "zostawią gazetę, sprawdzą, czy wszystko po staremu.",
        "Czasem ktoś przychodzi z telefonem, żeby nagrać film. Mówi: proszę opowiedzieć coś "
        "ciekawego. Wtedy zapada cisza, bo ciekawe jest to, co się robi, a nie to, co się mówi. "
        "Najlepsze ujęcie wyszło, gdy kamera stała na półce i wszyscy o niej zapomnieli.",
        "Nauka trwała kilka lat i polegała głównie na patrzeniu. Mistrz mówił mało. Pokazywał "
        "raz, powoli, a potem wychodził na papierosa. – Wracał po godzinie i z daleka wiedział, "
        "co zepsułem. Nigdy nie poprawiał sam. Kazał zacząć od nowa.",
        "Narzędzia są stare i mają imiona. Nowych też by się kupiło, ale nowe, jak słyszymy, nie "
        "pasują do ręki. Na ścianie wiszą w porządku, którego nikt poza właścicielem nie "
        "rozumie, i biada temu, kto odłoży młotek o haczyk dalej.",
        "Nad stołem wisi zdjęcie z otwarcia. Wszyscy są na nim poważni i trochę przestraszeni. Z "
        "siedmiu osób dwie wyjechały, jedna wyszła za mąż za drugą, a pies, który wszedł w kadr, "
        "doczekał się szczeniąt. Jedno z nich śpi teraz pod ladą.",
        "Ceny są wypisane ołówkiem na kartce. Obok, drobniej, stoi: emeryci połowa, dzieci za "
        "darmo, spory sąsiedzkie nie są przyjmowane. Ostatni punkt dopisano po pewnym wtorku, o "
        "którym do dziś opowiada cała klatka.",
        "Najgorszy był rok, gdy wszystko stanęło. Na drzwiach wisiała wtedy kartka: jestem, "
        "proszę dzwonić. Dzwonili. Jedni z naprawą, drudzy po to, żeby usłyszeć głos. Z tamtego "
        "czasu został zeszyt z numerami telefonów i zwyczaj, że w piątki się oddzwania.",
        "W grudniu jest najwięcej pracy, w styczniu najwięcej reklamacji, w lutym najwięcej "
        "czasu. W lutym naprawia się więc to, na co nie było czasu w grudniu: półkę, kran, "
        "zepsutą przyjaźń z dostawcą. Do marca wszystko zwykle działa.",
        "Klienci dzielą się na tych, którym się spieszy, i na tych, którzy wrócą. Ci pierwsi "
        "patrzą na zegarek, ci drudzy na ręce. – Po rękach widać, czy komuś zależy – słyszymy i "
        "odruchowo chowamy swoje do kieszeni.",
        "Zdarzają się rzeczy nie do uratowania. Wtedy trzeba to powiedzieć wprost, ale nie od "
        "progu. Najpierw jest krzesło, potem herbata, na końcu prawda. Zwykle wystarcza połowa "
        "herbaty, żeby właściciel sam powiedział, że przecież wie.",
        "Każdy fach ma swoje słowa. Niektórych nie ma w słowniku i nikt ich nie umie zapisać, bo "
        "zawsze tylko się je mówiło. Studentka polonistyki przychodzi od miesiąca z notesem i "
        "spisuje. Doszła do litery M i twierdzi, że to dopiero początek.",
        "W szufladzie leży kilka przedmiotów, po które nikt nie wrócił. Każdy ma karteczkę z "
        "datą. Najstarsza jest sprzed dwudziestu lat. – A jak przyjdzie? – pytają dzieci. – To "
        "będzie miał gotowe – pada odpowiedź.",
        "Młodzi przychodzą częściej niż kiedyś. Chcą się uczyć, robią zdjęcia, pytają o "
        "wszystko. Niektórzy zostają na dłużej. W tym roku po raz pierwszy od lat na zapleczu "
        "wisi drugi fartuch, za duży, ale do tego, podobno, się dorasta.",
        "Pieniądze? Wystarcza. Na wakacje raz w roku, na nowe okulary i na to, żeby nie liczyć, "
        "gdy ktoś prosi o pomoc przed wypłatą. W zeszycie długów jest jedenaście pozycji, "
        "wszystkie napisane ołówkiem. Gumka leży obok, na wierzchu.",
        "Sąsiedzi mówią, że bez tych drzwi ulica byłaby tylko adresem. Tu zostawia się klucze "
        "dla hydraulika, tu czeka paczka, tu wiadomo, czyja kotka okociła się w piwnicy. Nie ma "
        "w tym nic nadzwyczajnego i właśnie dlatego warto to zapisać.",
        "Na pytanie o wakacje słyszymy śmiech. Był kiedyś wyjazd nad morze, na dziewięć dni. "
        "Wrócili po sześciu, bo padało i bo śniło się, że ktoś stoi pod drzwiami. Stał. "
        "Przyniósł śliwki.",
        "Dzieci z przedszkola przychodzą raz w miesiącu na wycieczkę. Wolno dotykać wszystkiego, "
        "co nie parzy, nie kłuje i nie jest czyjeś. Zostają odciski palców na szybie, jedna "
        "zgubiona rękawiczka i rysunki, które wiszą potem przez cały rok na drzwiach od środka.",
        "Po pracy zostaje cisza i zapach, którego nie da się pomylić z niczym. Jedni przynoszą "
        "go do domu na swetrze, drudzy zostawiają za progiem razem z butami. – Żona mówi, że po "
        "zapachu pozna, jaki miałem dzień.",
        "Co dalej? Na razie nic. Umowa na lokal jest do końca roku, potem będzie następna. "
        "Kolano boli na deszcz, oczy męczą się szybciej, ale w poniedziałek ktoś ma przyjść po "
        "odbiór. Nie wypada, żeby zastał zamknięte.",
        "Sąsiednie lokale zmieniały się wiele razy: był zakład fryzjerski, potem kantor, potem "
        "nic. Każdego nowego wita się tak samo, bochenkiem i solą, a jeśli nie ma czasu, to "
        "wiertarką na pożyczenie. Podobno wiertarka działa lepiej, bo trzeba ją potem oddać.",
        "Jest jeszcze zeszyt gości, dziś już trzeci. Wpisują się w nim dzieci wielkimi literami "
        "i starsi państwo drobno, jak na kartce do sanatorium. Najkrótszy wpis brzmi: działa. "
        "Najdłuższy zajmuje cztery strony i kończy się przepisem na piernik.",
        "Gdy pytamy, co jest w tej pracy najważniejsze, zapada chwila ciszy. Potem pada słowo, "
        "którego się nie spodziewaliśmy: punktualność. Nie dla zegara, dla ludzi. Kto mówi „na "
        "czwartek”, ten bierze na siebie czyjś czwartek.",
        "Bywa, że wieczorem, już po zamknięciu, ktoś puka w szybę. Światło się zapala, drzwi się "
        "otwierają, rozmowa trwa dłużej niż sama usługa. – Powinienem liczyć za nadgodziny – "
        "mówi gospodarz. I dolewa herbaty.",
    ),
)
