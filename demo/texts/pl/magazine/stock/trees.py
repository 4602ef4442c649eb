"""A tree of the neighbourhood."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "lipa",
        "Drzewo z sąsiedztwa: lipa",
        "park",
        "Kwitnie na początku lata i pachnie tak, że ludzie zwalniają kroku.",
        "Najstarsza lipa w parku Górczewska ma w obwodzie ponad trzy metry. Kiedy kwitnie, "
        "słychać ją z daleka: w koronie pracuje kilka tysięcy pszczół naraz. Pod spodem zawsze "
        "ktoś siedzi.",
    ),
    Subject(
        "klon",
        "Drzewo z sąsiedztwa: klon",
        "school-autumn",
        "Jego nasiona latają jak śmigła. Trudno o lepszą lekcję fizyki.",
        "Przed szkołą rosną cztery klony zwyczajne. Jesienią uczniowie rozrzucają skrzydlaki z "
        "półpiętra i mierzą, który kręci się najdłużej. Rekord wynosi jedenaście sekund.",
    ),
    Subject(
        "brzoza",
        "Drzewo z sąsiedztwa: brzoza",
        "forest",
        "Pierwsza przychodzi tam, gdzie nic nie rosło, i pierwsza robi miejsce innym.",
        "Na skraju Lasu Bemowskiego brzozy wyrosły same, na dawnym poligonie. Nie trzeba ich "
        "było sadzić ani podlewać. Po trzydziestu latach w ich cieniu stoją już młode dęby.",
    ),
    Subject(
        "dab",
        "Drzewo z sąsiedztwa: dąb",
        "forest-autumn",
        "Rośnie wolno, ale gdy już urośnie, mieszka w nim pół lasu.",
        "Dąb przy ulicy Kocjana pamięta czasy, gdy zamiast asfaltu była piaszczysta droga do "
        "folwarku. Leśnicy naliczyli w nim siedem gniazd, dwie dziuple i jedną wiewiórkę o "
        "trudnym charakterze.",
    ),
    Subject(
        "kasztanowiec",
        "Drzewo z sąsiedztwa: kasztanowiec",
        "playground-autumn",
        "W maju stawia białe świece, we wrześniu bawi trzy pokolenia naraz.",
        "Pod kasztanowcem na placu zabaw nigdy nie leżą kasztany, bo znikają w kieszeniach, "
        "zanim dotkną ziemi. W tym roku przedszkole zrobiło z nich stado: czterdzieści koni i "
        "jedną żyrafę.",
    ),
    Subject(
        "wierzba",
        "Drzewo z sąsiedztwa: wierzba",
        "fort",
        "Lubi mokro, rośnie jak szalona i wybacza każde cięcie.",
        "Nad fosą Fortu Bema wierzby pochylają się tak nisko, że kaczki pływają pod nimi jak pod "
        "parasolem. Ogrodnicy przycinają je co kilka lat, a z gałęzi plotą płotki przy "
        "ścieżkach.",
    ),
    Subject(
        "jarzab",
        "Drzewo z sąsiedztwa: jarząb",
        "estates-autumn",
        "Nieduży, odporny na sól i spaliny, a zimą karmi jemiołuszki.",
        "Między blokami na Górcach posadzono jarzęby, bo mieszczą się pod oknami i nie zabierają "
        "światła. W styczniu przylatują stada jemiołuszek i w jeden dzień obierają wszystko do "
        "czysta.",
    ),
    Subject(
        "sosna",
        "Drzewo z sąsiedztwa: sosna",
        "forest-frost",
        "Zielona cały rok. Drapie w pięty, pachnie wakacjami.",
        "Domy w Boernerowie postawiono tak, żeby ominąć sosny. Niektóre tarasy mają w podłodze "
        "okrągłe otwory, przez które przechodzi pień. Co kilka lat otwór trzeba poszerzyć.",
    ),
    Subject(
        "jablon",
        "Drzewo z sąsiedztwa: jabłoń",
        "garden",
        "Została po ogródkach działkowych i nikomu nie przyszło do głowy jej wyciąć.",
        "Na tyłach bloku przy Człuchowskiej rośnie jabłoń nieznanej odmiany. Owoce są kwaśne, "
        "dobre na szarlotkę. W październiku sąsiedzi wystawiają skrzynkę z napisem: częstuj się.",
    ),
    Subject(
        "olsza",
        "Drzewo z sąsiedztwa: olsza",
        "park-frost",
        "Stoi w wodzie po kostki i nie gnije. Kto by tak potrafił?",
        "Olsze posadzono przy stawie, żeby umocniły brzeg. Ich korzenie trzymają ziemię lepiej "
        "niż beton, a między nimi chowają się małe ryby. Zimą na gałęziach wiszą szyszki "
        "wielkości guzika.",
    ),
    Subject(
        "topola",
        "Drzewo z sąsiedztwa: topola",
        "bicycle-morning",
        "Wysoka, szybka, kłopotliwa. Dlaczego warto jej wybaczyć puch?",
        "Szpaler topól wzdłuż drogi rowerowej widać z każdego dachu. Posadzono go pięćdziesiąt "
        "lat temu, żeby osłonił osiedle od wiatru. Puch, na który wszyscy narzekają, wcale nie "
        "uczula.",
    ),
    Subject(
        "glog",
        "Drzewo z sąsiedztwa: głóg",
        "meadow",
        "Kolczasty, cierpliwy, na wiosnę cały w bieli.",
        "Na łące przy lotnisku głogi stoją pojedynczo, jak kropki nad i. Gąsiorki nadziewają na "
        "ich kolce zapasy, a wędrowcy wieszają kurtki. Jedno i drugie działa od wieków.",
    ),
)

TREES = Feature(
    column="zielen",
    authors=(
        "deren",
        "srodowisko",
    ),
    subjects=SUBJECTS,
    headings=(
        "Co robi za darmo",
        "Kto w nim mieszka",
        "Jak mu pomóc",
        "Skąd się tu wzięło",
        "Na co choruje",
    ),
    quotes=(
        "Drzewo najłatwiej zasadzić. Trudniej przez trzy lata pamiętać o wiadrze wody -- "
        "ogrodniczka z parku, dyżur w soboty",
        "Gdy dzieci nadają drzewu imię, nikt już nie przypina do niego roweru -- nauczyciel "
        "przyrody, szkoła przy Konarskiego",
        "Cień liczę w stopniach. Pod koroną bywa o osiem mniej -- strażnik zieleni, dane "
        "przykładowe",
    ),
    pictures=(
        "park-morning: Najlepiej zaczynać oględziny rano, gdy słońce stoi nisko.",
        "forest-morning: Kto wstanie przed szóstą, ten usłyszy cały las.",
        "garden-autumn: Jesień to dobra pora na sadzenie.",
        "meadow-autumn: Skraj łąki zmienia kolor pierwszy.",
    ),
    paragraphs=(
        "Dorosłe drzewo wypija w upalny dzień kilkaset litrów wody i oddaje ją powietrzu. Działa "
        "przy tym jak klimatyzacja, tylko cicho i bez rachunku. Na ulicy z drzewami asfalt bywa "
        "chłodniejszy o kilkanaście stopni, co potwierdzi każdy, kto szedł po niej boso.",
        "Korzenie sięgają dalej niż korona. Dlatego wokół pnia zostawiamy odkrytą ziemię i nie "
        "sypiemy tam żwiru. Woda musi mieć którędy wsiąknąć, a korzeń musi mieć czym oddychać. "
        "Samochód zaparkowany na trawniku ugniata glebę na lata.",
        "Wiosną soki ruszają tak gwałtownie, że w pniu słychać szum. Wystarczy przyłożyć ucho "
        "albo stetoskop, który pożycza nauczycielka przyrody. Dzieci mówią, że brzmi to jak "
        "brzuch po obiedzie, i trudno o trafniejszy opis. Dorośli zwykle milczą i słuchają drugi "
        "raz.",
        "W szczelinach kory zimują biedronki, pod liśćmi jeże, a w dziuplach sikory. Jedno stare "
        "drzewo daje dom większej liczbie gatunków niż cały nowy skwer. Z tego powodu suche "
        "konary usuwamy tylko nad ścieżkami, w głębi parku zostają.",
        "Młode drzewo poznasz po palikach i po zielonym worku przy pniu. W worku mieści się "
        "siedemdziesiąt litrów wody, która sączy się kropla po kropli. Jeśli worek jest płaski, "
        "można go napełnić z wiadra. Nikt się nie obrazi, drzewo tym bardziej.",
        "Nie każde drzewo w parku jest stąd. Jedne przywieziono statkami jako ozdobę ogrodów, "
        "inne rozsiały się z torowisk. Spór o to, które są swoje, a które obce, trwa od lat. "
        "Ptakom wystarcza, że na gałęzi da się usiąść, a w korze coś mieszka.",
        "Miejsce pod sadzenie wybiera się dłużej, niż kopie dołek. Trzeba sprawdzić kable, rury, "
        "gazociąg i to, czy za dziesięć lat gałąź nie zasłoni znaku. Bywa, że z dwudziestu "
        "pomysłów mieszkańców da się spełnić osiem. O pozostałych dwunastu piszemy, dlaczego "
        "nie.",
        "Najgorszym wrogiem miejskich drzew nie są korniki ani mróz, tylko kosiarka. Jedno "
        "skaleczenie kory przy ziemi potrafi zabić sadzonkę. Dlatego wokół pni rozkładamy korę "
        "albo sadzimy barwinek, a trawę dalej kosimy już ręcznie.",
        "Drewno po ścięciu chorego drzewa zostaje w dzielnicy. Z konarów powstają ławki i "
        "karmniki, z gałęzi zrębki na ścieżki, a z pnia rzeźba, jeśli znajdzie się rzeźbiarz. "
        "Ostatnio znalazł się, lat czternaście, z dłutem dziadka i pomysłem na sowę.",
        "Drzewa rozmawiają ze sobą wolniej niż my. Gdy na jednym pojawią się gąsienice, "
        "sąsiednie zaczynają wytwarzać gorsze w smaku liście. Naukowcy spierają się, jak to "
        "działa; sikory nie czekają na wynik i zjadają gąsienice.",
        "Jesienią opadłe liście przykrywają ziemię jak kołdra. Zostawiamy je pod krzewami, a z "
        "alejek zbieramy, bo mokre są śliskie. Kto ma ogródek, może wziąć worek liści na "
        "kompost: leżą przy bramie parku i kosztują tyle co uśmiech.",
        "W upalne lato trawa żółknie, a pod koronami zostaje zielona. Termometr pokazuje "
        "różnicę, ale szybciej pokazują ją psy: kładą się zawsze tam, gdzie za godzinę będzie "
        "cień. Jeśli nie wiesz, gdzie postawić ławkę, zapytaj psa sąsiadów.",
        "Raz w roku każde drzewo przy ulicy ogląda inspektor. Opukuje pień młotkiem, zagląda do "
        "dziupli, robi zdjęcie i wpisuje numer do rejestru. Jeśli coś go zaniepokoi, wraca z "
        "aparatem, który słucha wnętrza pnia dźwiękiem.",
        "Zanim ktoś poprosi o wycinkę, warto wiedzieć, że cień latem zmniejsza rachunek za "
        "chłodzenie, a zimą gałęzie bez liści przepuszczają światło. Często wystarczy przyciąć "
        "jedną gałąź, żeby w kuchni znów było jasno.",
        "Zdarza się, że drzewo przeszkadza. Zasłania znak, brudzi samochód, podnosi płytę "
        "chodnika. Wtedy szukamy wyjścia pośredniego: przesuwamy znak, zmieniamy płytę na "
        "kratkę, sadzimy pod spodem coś, co przyjmie owoce. Piła jest na końcu listy i rzadko do "
        "niej dochodzi.",
        "W wojennych wspomnieniach powtarza się obraz pustych ulic: drzewa poszły na opał. "
        "Prawie wszystko, co dziś rzuca cień, posadzili ludzie w czynie społecznym, z łopatami "
        "pożyczonymi z budowy. Nie wszyscy pamiętają gdzie, ale drzewa pamiętają za nich.",
        "Drzewo w mieście żyje krócej niż w lesie. Ma mniej ziemi, więcej soli i ciepłe noce, w "
        "czasie których nie odpoczywa. Tym większy szacunek dla tych, które stoją przy ruchliwej "
        "ulicy od pół wieku i co wiosnę zaczynają od nowa.",
        "Kto chce poznać drzewa, niech zacznie od zimy. Bez liści widać, jak rosną: jedne "
        "prosto, drugie w harmonijkę, a jeszcze inne tak, jakby ktoś je rozczochrał. Pąki też są "
        "różne. Bukowe ostre jak igły, jesionowe czarne jak węgiel, lipowe z jednym ramieniem.",
        "Żeby sprawdzić wiek, nie trzeba niczego ścinać. Wystarczy zmierzyć obwód na wysokości "
        "piersi i pomnożyć przez współczynnik z tabeli. Taśmę krawiecką i tabelę wypożyczysz w "
        "bibliotece, razem z lupą i przewodnikiem po korze.",
        "Ptaki znają rozkład dnia lepiej niż my. Pierwszy odzywa się kos, jeszcze po ciemku, "
        "potem rudzik i sikora. Kto stanie pod drzewem kwadrans przed świtem, usłyszy, jak "
        "miasto budzi się od góry, gałąź po gałęzi.",
        "Miasto sadzi, ale to mieszkańcy pilnują. W tym roku czterdzieści osób przyjęło pod "
        "opiekę po jednym drzewku przed domem. Umowa jest ustna, zapłata symboliczna: w czerwcu "
        "wszyscy spotykają się na lemoniadzie i porównują przyrosty, jak rodzice na wywiadówce.",
        "Sadzenie nauczyło sąsiadów czegoś nieoczekiwanego: cierpliwości do siebie. Drzewo nie "
        "urośnie szybciej, jeśli się na nie nakrzyczy. Po kilku sobotach z łopatą nawet spór o "
        "miejsce parkingowe toczył się ciszej.",
        "Jeśli chcesz wskazać miejsce na nowe drzewo, napisz do nas i dołącz zdjęcie. "
        "Odpowiadamy na każde zgłoszenie, także wtedy, gdy odpowiedź brzmi: tu nie można. Lista "
        "miejsc, które czekają na jesień, wisi w urzędzie na drugim piętrze.",
        "Najpiękniejsza pora? Każdy ma swoją. My lubimy pięć minut po deszczu, gdy z liści "
        "jeszcze kapie, a słońce już wyszło. Wtedy całe drzewo błyszczy i wygląda, jakby ktoś je "
        "przed chwilą namalował i nie zdążył schować pędzla.",
    ),
)
