"""Where the names of streets come from."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "powstancow-slaskich",
        "Skąd ta nazwa? Powstańców Śląskich",
        "tram-morning",
        "Najdłuższa prosta dzielnicy nosi imię ludzi, którzy walczyli trzysta kilometrów stąd.",
        "Trzy powstania śląskie wybuchły kolejno w latach 1919, 1920 i 1921. Ulica, która dziś "
        "łączy północ Bemowa z południem, przypomina o tamtych mieszkańcach, choć sama biegnie "
        "przez dawne mazowieckie pola.",
    ),
    Subject(
        "radiowa",
        "Skąd ta nazwa? Radiowa",
        "meadow-evening",
        "Maszty widać było z połowy miasta, a depesze docierały za ocean.",
        "W latach dwudziestych w pobliżu pracowała transatlantycka radiostacja. Jej wysokie "
        "maszty stały w równym rzędzie, a sygnały telegraficzne odbierano po drugiej stronie "
        "Atlantyku. Została nazwa i kilka betonowych fundamentów w lesie.",
    ),
    Subject(
        "dywizjonu-303",
        "Skąd ta nazwa? Dywizjonu 303",
        "meadow-autumn",
        "Ulica lotników obok dawnego pasa startowego: trudno o lepszy adres.",
        "Polski dywizjon myśliwski walczył w 1940 roku w bitwie o Anglię. Jego nazwę nosi ulica "
        "między blokami, które ustawiono wzdłuż betonowych pasów lotniska. Na skwerze wciąż "
        "słychać samoloty.",
    ),
    Subject(
        "kocjana",
        "Skąd ta nazwa? Kocjana",
        "forest-evening",
        "Konstruktor szybowców, który rozpracował tajną broń.",
        "Antoni Kocjan budował szybowce, na których bito rekordy. W czasie wojny kierował "
        "komórką wywiadu Armii Krajowej i pomógł rozpoznać niemieckie rakiety. Ulica jego "
        "imienia prowadzi dziś do lasu.",
    ),
    Subject(
        "obroncow-tobruku",
        "Skąd ta nazwa? Obrońców Tobruku",
        "estates",
        "Z pustyni na podwórko: jak trafiło tu afrykańskie miasto.",
        "W 1941 roku twierdzy Tobruk w Libii broniła między innymi Samodzielna Brygada Strzelców "
        "Karpackich. Żołnierze nazywali siebie szczurami pustyni. Na ulicy ich imienia piasek "
        "jest tylko w piaskownicy.",
    ),
    Subject(
        "raginisa",
        "Skąd ta nazwa? Raginisa",
        "fort-frost",
        "Kapitan spod Wizny patronuje cichej uliczce.",
        "Kapitan Władysław Raginis dowodził we wrześniu 1939 roku obroną odcinka Wizna. O jego "
        "przysiędze uczą się dzieci w szkołach, a przy tabliczce z nazwiskiem uczniowie co roku "
        "zapalają znicze.",
    ),
    Subject(
        "kutrzeby",
        "Skąd ta nazwa? Kutrzeby",
        "fort-evening",
        "Generał, który zaatakował, gdy wszyscy się cofali.",
        "Generał Tadeusz Kutrzeba dowodził w bitwie nad Bzurą, największej bitwie wrześniowej "
        "kampanii. Po wojnie pisał wspomnienia. Ulica jest krótka, ale zna ją każdy kierowca "
        "autobusu, bo trudno na niej zawrócić.",
    ),
    Subject(
        "batalionow-chlopskich",
        "Skąd ta nazwa? Batalionów Chłopskich",
        "estates-autumn",
        "Leśni żołnierze ze wsi mają ulicę na wielkim osiedlu.",
        "Bataliony Chłopskie były w czasie okupacji zbrojną organizacją ruchu ludowego. Broniły "
        "wsi przed grabieżą i wysiedleniem. Gdy budowano osiedle, pola były tu jeszcze świeżym "
        "wspomnieniem.",
    ),
    Subject(
        "osmanczyka",
        "Skąd ta nazwa? Osmańczyka",
        "library",
        "Reporter, który ułożył encyklopedię.",
        "Edmund Osmańczyk był publicystą i korespondentem, autorem encyklopedii spraw "
        "międzynarodowych. Mieszkańcy ulicy żartują, że z takim patronem nie wypada nie "
        "wiedzieć, o której jedzie autobus.",
    ),
    Subject(
        "borowej-gory",
        "Skąd ta nazwa? Borowej Góry",
        "forest",
        "Góry tu nie ma, bór owszem, kawałek dalej.",
        "Bitwa pod Borową Górą rozegrała się we wrześniu 1939 roku koło Piotrkowa "
        "Trybunalskiego. Nazwa brzmi jak z bajki i przyjezdni szukają wzniesienia. Najwyższy "
        "punkt w okolicy to górka saneczkowa.",
    ),
    Subject(
        "fort-bema",
        "Skąd ta nazwa? Fort Bema",
        "fort-morning",
        "Generał, od którego imię wzięła cała dzielnica.",
        "Józef Bem był artylerzystą, uczestnikiem powstania listopadowego i bohaterem Węgier. "
        "Fort, zbudowany pod koniec XIX wieku w pierścieniu twierdzy Warszawa, dostał jego imię "
        "później. Od fortu nazwano okolicę.",
    ),
    Subject(
        "boernerowo",
        "Skąd ta nazwa? Boernerowo",
        "forest-autumn",
        "Osiedle w lesie nazwano od ministra poczt.",
        "Ignacy Boerner był inżynierem i ministrem poczt i telegrafów. Z jego inicjatywy w "
        "latach trzydziestych powstało pod sosnami osiedle dla pracowników łączności. Po wojnie "
        "nazwę zmieniono, a potem wróciła.",
    ),
)

NAMES = Feature(
    column="historia",
    authors=("glog",),
    subjects=SUBJECTS,
    headings=(
        "Co mówią mapy",
        "Co mówią ludzie",
        "Tabliczka i numer",
        "Zanim był asfalt",
        "Dziś na tej ulicy",
    ),
    quotes=(
        "Najpierw zapamiętaliśmy nazwę przystanku, dopiero potem człowieka -- z listu do "
        "redakcji, tekst przykładowy",
        "Na starym planie był tu rów. Na nowym też, tylko podpisany -- przewodnik po okolicy, "
        "postać zmyślona",
        "Historia mieszka na parterze: wystarczy zapukać -- z zeszytu gości, tekst przykładowy",
    ),
    pictures=(
        "estates-morning: O świcie ulica wygląda jak na starej pocztówce.",
        "fort-evening: Mur pamięta więcej niż tabliczka.",
        "school: Szkolne kroniki to skarb dla szukających.",
        "office-autumn: W urzędzie można obejrzeć dawne plany.",
    ),
    paragraphs=(
        "Nazwa ulicy to najkrótsza lekcja historii, jaką mamy pod ręką. Mijamy ją codziennie, "
        "wpisujemy w formularze, dyktujemy przez telefon. Rzadko pytamy, kto to był. A wystarczy "
        "podnieść głowę i przeczytać dwa wyrazy do końca.",
        "Na planach sprzed stu lat w tym miejscu są pola, rowy i pojedyncze zagrody. Drogi nie "
        "mają nazw, tylko kierunki: do fortu, do lasu, do miasta. Pierwsze tabliczki pojawiły "
        "się, gdy listonosz przestał znać wszystkich z widzenia.",
        "W spisie z lat pięćdziesiątych ulica liczy jedenaście numerów, cztery konie i jeden "
        "telefon. Telefon stał u sołtysa i dzwonił tak rzadko, że gdy się odezwał, wybiegały "
        "dzieci z całej okolicy. Dziś w tym miejscu jest przystanek, na którym dzwonią wszyscy.",
        "Numery domów bywają bardziej zagadkowe niż nazwy. Dlaczego po osiemnastce jest "
        "dwadzieścia dwa? Bo dwudziestka miała stanąć na bagnie i nie stanęła. Dlaczego są dwie "
        "szóstki? Tego nie wie nikt, łącznie z lokatorami.",
        "Najstarsi mieszkańcy opowiadają o błocie. Do przystanku szło się w kaloszach, a czyste "
        "buty niosło w siatce. Kalosze zostawiało się u dozorczyni, rzędem, i po południu każdy "
        "odnajdywał swoje po kolorze sznurka.",
        "Ciekawie jest porównać plan z tym, co zbudowano. Architekci narysowali kino, basen i "
        "pawilon handlowy z tarasem. Powstał pawilon, bez tarasu. Za to na trawniku, którego nie "
        "było w projekcie, wyrosła górka do zjeżdżania, usypana z ziemi spod fundamentów.",
        "W albumach rodzinnych ulica ma zawsze tło: wózek, komunię, pierwszy samochód. Gdy "
        "ułożyć zdjęcia obok siebie, widać, jak rosną drzewa i jak ubywa nieba. Jedno z nich, z "
        "1979 roku, pokazuje krowę. Właścicielka krowy mieszka dziś na dziewiątym piętrze.",
        "Zdarzało się, że nazwy zmieniano. Jedne znikały z powodów politycznych, inne dlatego, "
        "że w mieście były już dwie takie same i listy krążyły bez końca. Mieszkańcy i tak "
        "mówili po swojemu: na betonie, za bazarem, koło rury.",
        "Nauczycielka historii prowadzi tędy spacery i zawsze zaczyna od pytania, kto z "
        "uczestników urodził się przy tej ulicy. Zwykle podnoszą się dwie, trzy ręce. Potem "
        "pyta, kto chciałby tu zostać. Wtedy podnosi się więcej.",
        "Budowniczowie osiedla zostawili po sobie więcej niż bloki. Wzdłuż chodników rosną "
        "drzewa, które sadzono w czynie społecznym, w soboty, przy orkiestrze zakładowej. Kto "
        "sadził, ten pamięta gdzie, i do dziś mówi o nich: moje.",
        "W czasie remontu robotnicy trafili na kocie łby. Ułożyli je z powrotem, pod asfaltem, "
        "bo tak kazał konserwator. Kawałek zostawiono na wierzchu, przy skwerze. Rowerzyści "
        "klną, psy są zachwycone, wycieczki robią zdjęcia.",
        "Tabliczki z nazwą wymieniano co najmniej cztery razy. Najstarsza, emaliowana, wisi dziś "
        "w szkolnej izbie pamięci. Ma ślad po procy i datę wydrapaną gwoździem. Sprawcę ustalono "
        "po latach: sam się zgłosił, jako przewodniczący rady rodziców.",
        "Szkolna kronika notuje zimę stulecia: przez tydzień nie było lekcji, bo nie było jak "
        "dojść. Ktoś narysował tunel w śniegu i podpisał: ulica. Rysunek wisi w pokoju "
        "nauczycielskim obok rozkładu dyżurów.",
        "Dawniej sklepy miały imiona właścicieli, potem numery, a dziś neony. Jeden lokal "
        "przeszedł całą drogę: był składem węgla, pralnią, wypożyczalnią kaset i zakładem "
        "szewskim. Teraz mieści się w nim kawiarnia, w której na ścianie wisi cennik pralni.",
        "W dokumentach budowy zachował się spis drzew przeznaczonych do wycięcia. Przy jednym "
        "ktoś dopisał ołówkiem: zostawić, ładne. Nie wiadomo, kto to napisał ani jakim prawem. "
        "Drzewo stoi do dziś, a chodnik omija je łukiem.",
        "Pamięć bywa zawodna, dlatego sprawdzamy. Archiwum ma plany, biblioteka gazety, parafie "
        "księgi. A czasem wystarczy zapytać w windzie. Najlepszą opowieść do tego tekstu "
        "usłyszeliśmy między czwartym a siódmym piętrem.",
        "Tramwaj, który tędy jeździł, zawracał na łące. Motorniczy wysiadał, przekładał dyszel i "
        "częstował się papierówką z drzewa przy pętli. Drzewa już nie ma, ale pestki poszły w "
        "świat: co najmniej dwie jabłonie w okolicy przyznają się do pokrewieństwa.",
        "Każda ulica ma swoją legendę. Ta opowiada o podziemnym przejściu, którym można było "
        "dojść aż do fortu. Przejścia nikt nie widział, ale każdy zna kogoś, kto widział. "
        "Geodeci wzruszają ramionami i mówią, że pod spodem jest kanał, suchy i nudny.",
        "Latem ulica pachniała chlebem, jesienią dymem z łęcin, zimą węglem. Dziś pachnie lipą i "
        "obiadem z barku na rogu. – Po zapachu wróciłbym z zamkniętymi oczami – mówi "
        "mieszkaniec, który wyjechał na trzydzieści lat i wrócił.",
        "Uczniowie z pobliskiej szkoły zrobili o ulicy film. Trwa siedem minut i składa się z "
        "samych okien. W każdym ktoś mówi jedno zdanie o tym, co pamięta. Premiera odbyła się na "
        "ścianie bloku, widzowie siedzieli na kocach.",
        "Autobus kursuje tędy od 1967 roku i nosił już pięć numerów. Starsi pasażerowie wciąż "
        "używają pierwszego, młodsi ostatniego, a kierowcy rozumieją wszystkie. Na pętli stoi "
        "budka, w której kiedyś grzali się kontrolerzy. Teraz mieszkają w niej jeże i sezonowo "
        "przeciąg.",
        "Przy krawężniku zachował się żeliwny właz z nazwą dawnej wytwórni. Takich włazów jest w "
        "dzielnicy jeszcze kilkanaście. Sąsiedzi prowadzą ich spis i pilnują, żeby po remoncie "
        "wracały na swoje miejsce, literą do przechodnia.",
        "Masz zdjęcie, plan albo opowieść o tej ulicy? Przynieś do biblioteki, zeskanujemy na "
        "miejscu. Oryginał wraca do Twojej szuflady, kopia trafia do kroniki dzielnicy, a jeśli "
        "się zgodzisz, także na te łamy.",
        "Przy porządkowaniu strychu znaleziono walizkę z listami. Adres na kopertach zgadza się "
        "co do numeru, tylko domu już nie ma. Listy czekają w archiwum na rodzinę. Jeśli Twoja "
        "babcia nosiła imię Leokadia i lubiła fiołki, zajrzyj do nas.",
    ),
)
