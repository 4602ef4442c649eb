"""An evening out: what people do together for pleasure."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "wieczor-chor",
        "Wieczór poza domem: chór z garażu",
        "stage",
        "Zaczynali w szóstkę między dwoma samochodami. Dziś nie mieszczą się w sali.",
        "Akustyka w garażu podziemnym jest lepsza, niż myślisz. Chór odkrył to przypadkiem, gdy "
        "wyłączono prąd w domu kultury. Od tamtej pory co roku daje tam koncert, a publiczność "
        "siedzi na własnych krzesłach.",
    ),
    Subject(
        "wieczor-film",
        "Wieczór poza domem: klub filmowy",
        "library-evening",
        "Oglądają razem, kłócą się osobno.",
        "Prowadzący nigdy nie zdradza, co będzie. Gaśnie światło i albo jest to komedia, albo "
        "trzy godziny po portugalsku. Kto wyjdzie, ten myje szklanki. Jak dotąd szklanki myje "
        "prowadzący.",
    ),
    Subject(
        "wieczor-ceramika",
        "Wieczór poza domem: glina",
        "conversation",
        "Pierwsza miska zawsze jest popielniczką.",
        "W piwnicy przy Powstańców Śląskich kręcą się cztery koła garncarskie. Kurs trwa "
        "dwanaście spotkań, na trzecim wszyscy mają ochotę zrezygnować. Na czwartym coś się "
        "nagle samo podnosi.",
    ),
    Subject(
        "wieczor-slowa",
        "Wieczór poza domem: slam",
        "stage",
        "Trzy minuty, jeden mikrofon, żadnych rekwizytów.",
        "Poezję ocenia publiczność, hałasem. W tym sezonie wygrała emerytowana księgowa wierszem "
        "o podatku od wzruszeń. Drugi był uczeń, który zapomniał tekstu i opowiedział o tym, jak "
        "go zapomniał.",
    ),
    Subject(
        "wieczor-taniec",
        "Wieczór poza domem: potańcówka",
        "garden-evening",
        "Na betonie, przy gramofonie, bez względu na wiek i obuwie.",
        "Potańcówka zaczyna się o siedemnastej, bo o dwudziestej niektórzy idą spać. Krok "
        "podstawowy pokazuje pani Irena, rocznik 1941. Nikt nie podpiera ścian, bo ścian nie ma.",
    ),
    Subject(
        "wieczor-gry",
        "Wieczór poza domem: planszówki",
        "meeting-evening",
        "Przegrywa się tu głośno i z honorem.",
        "Na półkach stoi trzysta pudełek. Instrukcje tłumaczą wolontariusze, spory rozstrzyga "
        "regulamin, a gdy milczy regulamin, rozstrzyga najmłodszy przy stole. To dobra zasada, "
        "polecamy parlamentom.",
    ),
    Subject(
        "wieczor-teatr",
        "Wieczór poza domem: scena za kotarą",
        "stage",
        "Amatorzy grają jak zawodowcy, tylko częściej się śmieją.",
        "Teatr osiedlowy ma kotarę po dawnym kinie i reflektor po dawnym basenie. Premiery są "
        "dwie w roku. Aktorów więcej niż ról, więc w ostatniej sztuce było jedenastu listonoszy.",
    ),
    Subject(
        "wieczor-zdjecia",
        "Wieczór poza domem: ciemnia",
        "estates-evening",
        "Czerwona żarówka, trzy kuwety i cierpliwość.",
        "W czasach, gdy każdy ma aparat w kieszeni, oni czekają na zdjęcie kwadrans. W ciemni "
        "mieszczą się cztery osoby i jedna rozmowa naraz. Na sznurku schną twarze sąsiadów.",
    ),
    Subject(
        "wieczor-ksiazka",
        "Wieczór poza domem: klub książki",
        "library",
        "Nie trzeba przeczytać do końca. Trzeba przyjść.",
        "Klub spotyka się od dziewięciu lat i ma jedną świętą zasadę: wolno nie lubić. Najlepsze "
        "rozmowy były o książkach, które podobały się tylko jednej osobie. Zwykle innej.",
    ),
    Subject(
        "wieczor-kuchnia",
        "Wieczór poza domem: wspólna kuchnia",
        "garden-autumn",
        "Pięć narodowości, jeden piekarnik.",
        "W środy gotuje Ukraina, Wietnam, Podlasie albo kto akurat ma urodziny. Składniki kupuje "
        "się wspólnie, kroi wspólnie, a zmywa ten, kto powiedział, że umie gotować najlepiej.",
    ),
    Subject(
        "wieczor-gwiazdy",
        "Wieczór poza domem: teleskop",
        "meadow-evening",
        "Na lotnisku jest najciemniej w okolicy. To zaleta.",
        "Gdy niebo jest czyste, przy płocie staje teleskop wielkości beczki. Kolejka jest długa, "
        "a w niej zapada cisza, gdy ktoś po raz pierwszy zobaczy pierścienie Saturna i powie: "
        "one są naprawdę.",
    ),
    Subject(
        "wieczor-radio",
        "Wieczór poza domem: radio osiedlowe",
        "estates-frost",
        "Nadają raz w tygodniu, zasięg: cztery klatki i internet.",
        "Studio urządzono w suszarni, ściany wyłożono wytłaczankami po jajkach. W ramówce są "
        "wiadomości z windy, lista przebojów dozorcy i pogoda podawana z balkonu, na żywo.",
    ),
)

EVENINGS = Feature(
    column="kultura",
    authors=(
        "jarzebska",
        "biblioteka",
    ),
    subjects=SUBJECTS,
    headings=(
        "Jak tam trafić",
        "Kto przychodzi",
        "Pierwszy raz",
        "Za kulisami",
        "Co w planach",
    ),
    quotes=(
        "Przyszłam na godzinę. To było sześć lat temu -- uczestniczka, postać zmyślona",
        "Talent jest miły, ale punktualność ważniejsza -- prowadzący zajęcia, postać zmyślona",
        "W domu mam telewizor. Tutaj mam z kim się nie zgadzać -- stały bywalec, postać zmyślona",
    ),
    pictures=(
        "library-morning: Rano sala wraca do ciszy.",
        "meeting-morning: Po spotkaniu nikt się nie spieszy.",
        "conversation-evening: Przy tym stole powstaje program na następny miesiąc.",
        "school-frost: Zajęcia trwają także w ferie.",
    ),
    paragraphs=(
        "Na drzwiach nie ma szyldu, jest kartka i strzałka. Kto zejdzie piętro niżej, usłyszy, "
        "że trafił. Wieszak ugina się od kurtek, na stole stoją trzy termosy, a ktoś, kogo nie "
        "znamy, mówi: dobrze, że jesteś, siadaj.",
        "Pierwszy raz jest najtrudniejszy. Wszyscy się znają, śmieją z czegoś, co było tydzień "
        "temu. Dlatego każdy nowy dostaje opiekuna na jeden wieczór. Opiekun nie tłumaczy zasad, "
        "tylko mówi, gdzie są szklanki i kto będzie żartował.",
        "Zaproszenia rozchodzą się pocztą pantoflową, czyli przez psy. Właściciele spotykają się "
        "rano na wybiegu i do obiadu wie cały kwartał. Plakaty też są, ale wiesza się je dla "
        "ozdoby. Jeden, z literówką, uznano za udany i zostawiono na stałe.",
        "Przekrój wieku zadziwia socjologów. Najmłodsza osoba ma dziewięć lat, najstarsza "
        "osiemdziesiąt siedem. Łączy je to, że obie przyszły same i obie poprosiły, żeby nie "
        "nazywać ich „nasza najmłodsza” ani „nasza najstarsza”.",
        "Pieniędzy potrzeba niewiele. Salę daje dom kultury, prąd miasto, herbatę ten, kto "
        "ostatnio zapomniał. Na większe zakupy pisze się wniosek. Ostatni miał dwie strony, "
        "zestawienie kosztów i dopisek: prosimy, bardzo nam zależy. Pomogło.",
        "Był wieczór, o którym mówi się do dziś. Zgasło światło, ktoś zapalił świeczkę, ktoś "
        "zaczął nucić i nikt nie wyszedł do północy. Gdy prąd wrócił, poproszono, żeby go "
        "jeszcze na chwilę wyłączyć. Elektryk, który siedział w trzecim rzędzie, spełnił prośbę.",
        "Próby zaczynają się punktualnie, kończą różnie. Gdy idzie dobrze, nikt nie patrzy na "
        "zegar, gdy idzie źle, tym bardziej. Dozorca przyzwyczaił się i dzwoni kluczami dopiero "
        "za kwadrans dziesiąta, w tonacji, jak zapewnia, molowej.",
        "Zdarzają się katastrofy. Raz zabrakło połowy obsady, raz prądu, a raz na widowni było "
        "mniej osób niż na scenie. Grano mimo wszystko. Po tamtym wieczorze powstała tradycja: "
        "gdy widzów jest mniej niż aktorów, aktorzy stawiają ciasto.",
        "Początkujący boją się zwykle jednego: że będą gorsi. Tymczasem najtrudniej mają ci, "
        "którzy już coś umieją, bo muszą się tego oduczyć. – Przyszedł do nas kiedyś zawodowiec "
        "– wspominają. – Po miesiącu zaczął się mylić i od razu zrobiło się lepiej.",
        "Zajęcia są bezpłatne i nie trzeba się zapisywać. Wyjątkiem jest grupa dla "
        "początkujących, w której mieści się dwanaście osób. Lista otwiera się pierwszego dnia "
        "miesiąca i zamyka tego samego dnia, zwykle przed obiadem.",
        "Osoby, które słabo słyszą, mogą poprosić o pętlę indukcyjną, a na występy zapraszany "
        "jest tłumacz języka migowego. Do sali prowadzi winda. Jest w niej lustro i napis, że "
        "wyglądasz świetnie, podpisany przez całą grupę.",
        "Kalendarz układa się na tablicy korkowej. Różowe karteczki to próby, żółte urodziny, "
        "zielone to, co odwołano. Zielonych jest najmniej. Na środku wisi biała, bez daty, z "
        "jednym słowem: kiedyś. Co jakiś czas ktoś ją przesuwa w stronę poniedziałku.",
        "Prowadzący rzadko mówią, co zrobić. Częściej pytają: a gdybyś spróbował odwrotnie? Dla "
        "dorosłych, przyzwyczajonych do instrukcji, to bywa wstrząs. Dzieci kiwają głowami. U "
        "nich w szkole, mówią, też już tak jest, w środy.",
        "Najpiękniejszy moment? Chwila po. Światło już zapalone, krzesła jeszcze ciepłe, nikt "
        "nie chce wyjść pierwszy. Rozmawia się wtedy o wszystkim poza tym, co się właśnie "
        "wydarzyło, i właśnie wtedy dociera do człowieka, co się wydarzyło.",
        "Na widowni bywają krytycy, zwykle w wieku do sześciu lat. Nie klaszczą z grzeczności. "
        "Gdy się nudzą, wstają i wychodzą, gdy im się podoba, wchodzą na scenę. Jeden został i "
        "od roku gra kota. Na próby przychodzi w ogonie.",
        "Za kulisami rządzi pani od rekwizytów. Wie, w którym pudle jest czapka kapitana, a w "
        "którym sztuczny śnieg. Pożycza wszystko, pod warunkiem że wróci uprane. Czapka kapitana "
        "była już na trzech weselach i jednej obronie magisterskiej.",
        "Zimą przychodzi więcej osób, latem mniej, za to latem wychodzi się na zewnątrz. Trawnik "
        "zamienia się w salę, a balkony w loże. Sąsiedzi z trzeciego piętra opuszczają na "
        "sznurku lemoniadę i oceny, zwykle sprawiedliwe.",
        "Rodziny patrzą na to różnie. Jedni przychodzą na każdy występ, drudzy pytają, kiedy to "
        "się skończy. Bywa, że ci drudzy przychodzą raz, po kogoś, i zostają. W ten sposób grupa "
        "zyskała kontrabasistę, oświetleniowca i teściową, która robi bigos.",
        "Kiedyś zapytano uczestników, po co przychodzą. Odpowiedzi zebrano w pudełku. "
        "Najczęściej padało: dla ludzi, na drugim miejscu: żeby się czegoś nauczyć. Ktoś "
        "napisał: bo we wtorki jest najciszej w domu. Od tej pory spotkania są też we wtorki.",
        "W planach jest wyjazd, wspólny występ i nagranie. Na wyjazd brakuje autobusu, na występ "
        "odwagi, na nagranie ciszy. Autobus da się pożyczyć, odwagę wyćwiczyć. Z ciszą będzie "
        "najtrudniej, bo nad salą mieszka perkusista.",
        "Instrumenty, farby, kostiumy i gry można pożyczyć do domu. Wystarczy wpisać się do "
        "zeszytu. W rubryce „na jak długo” ludzie piszą: do soboty, do ślubu, aż się nauczę. "
        "Najdłużej wypożyczony jest akordeon, od jedenastu lat, ale wiadomo u kogo.",
        "Gdy gasną światła, zostaje porządek do zrobienia. Krzesła ustawia się w stosy po pięć, "
        "szklanki idą do kuchni, resztki ciasta do pudełka z imieniem dozorcy. O dwudziestej "
        "drugiej w oknie jest już ciemno, ale na schodach wciąż ktoś nuci.",
        "Jeśli chcesz spróbować, przyjdź w najbliższy wtorek albo zadzwoń do domu kultury. Nie "
        "musisz nic umieć. Wystarczy, że przyniesiesz siebie i, o ile masz, kubek. Kubków nigdy "
        "nie ma dość, zwłaszcza w dni, gdy jest szarlotka.",
        "Po sezonie wszyscy spotykają się na trawie i każdy mówi jedno zdanie o tym, co mu się "
        "udało. Nie wolno się chwalić cudzym ani przepraszać za swoje. Trwa to długo, bo ludzie "
        "nie są przyzwyczajeni. Za rok idzie już szybciej.",
    ),
)
