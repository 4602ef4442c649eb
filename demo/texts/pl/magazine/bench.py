"""The newest issue's theme, the bench, its interview, a portrait and a page of history."""

from demo.magazine import ArticleText
from demo.texts.pl.magazine.bench_layouts import airfield, lady, numbers, talk

BENCH = (
    ArticleText(
        key="lawka",
        blocks=numbers,
        title="Dwadzieścia sześć powodów, żeby usiąść",
        slug="dwadziescia-szesc-powodow",
        column="temat-numeru",
        authors=("lipien",),
        picture="park-autumn",
        caption="Pod lipą siada się najchętniej. Widać stąd staw, boisko i tych, którzy nadchodzą.",
        lead="Ławkę łatwo postawić, trudniej postawić ją dobrze. W parku Górczewska zapytano tych, "
        "którzy na niej siądą. Wyszło zupełnie inaczej, niż było na planie.",
        text="""
Zaczęło się od skargi. Pani Krystyna, osiemdziesiąt dwa lata, napisała do urzędu list na kartce w
kratkę: od furtki do stawu jest trzysta dziewięćdziesiąt kroków, a jej starcza na dwieście. „Nie
proszę o windę – pisała – proszę o przystanek”.

List trafił na biurko projektantki, która właśnie kończyła rysunek nowych alejek. Ławki stały w
nim równo, co pięćdziesiąt metrów, jak latarnie. – Patrzyłam na ten rysunek i widziałam porządek –
wspomina. – Pani Krystyna widziała w nim sto dziewięćdziesiąt brakujących kroków.

## Stolik, mapa i pudełko pinezek

Zamiast poprawiać kreski, projektantka wzięła stolik turystyczny i wyszła do parku. Przez trzy
soboty stała przy wejściu od Lazurowej. Kto przechodził, dostawał pinezkę i pytanie: gdzie chcesz
usiąść? Nie: gdzie powinna stać ławka. Różnica okazała się zasadnicza.

Młodzi rodzice wbijali pinezki przy piaskownicy, ale od strony krzaków, żeby mieć plecy osłonięte
i dziecko na oku. Nastolatki wybrały skarpę nad boiskiem, bo widać stamtąd mecz, a nie widać ich z
okien. Starsi chcieli siedzieć przy głównej alei, twarzą do ludzi. – W domu mam ciszy aż za dużo –
wyjaśnił pan Henryk i wbił dwie pinezki, jedną za żonę.

@ conversation: Trzy soboty przy mapie wystarczyły, żeby zmienić plan.

Po trzech tygodniach na mapie tkwiło trzysta czterdzieści pinezek. Ułożyły się w trzy skupiska,
których nie było w żadnym opracowaniu: zakręt przy stawie, skarpa i cień pod starą lipą. Tam,
gdzie rysunek przewidywał osiem ławek w słońcu, nikt nie wbił ani jednej.

## Czterdzieści sześć centymetrów

Potem przyszła pora na samą ławkę. Na placu przed ratuszem stanęło pięć modeli i każdy można było
wypróbować. Szybko odpadła ta najładniejsza, z betonu, bez oparcia. – Piękna, dopóki się na niej
nie usiądzie – orzekła klasa czwarta, która przyszła na lekcję geometrii.

Wygrała zwyczajna: deski, oparcie pochylone o sto pięć stopni, podłokietniki po obu stronach. I
wysokość czterdziestu sześciu centymetrów. To tyle, żeby stopy stały na ziemi, a kolana nie bolały
przy wstawaniu. Przy ośmiu ławkach zostawiono wolny kawałek bruku, szeroki na dziewięćdziesiąt
centymetrów. Tam wjeżdża wózek i dwie osoby siedzą obok siebie, a nie jedna za drugą.

> Ławka bez podłokietnika to dla mnie pułapka. Usiądę, ale kto mnie podniesie? -- pan Henryk,
bywalec parku

@ park-morning: Rano ławki należą do właścicieli psów.

## Kto siada po zmroku

Nie wszystko poszło gładko. Część sąsiadów bała się, że ławka to kłopot: piwo, hałas, śmieci. Na
spotkaniu było głośno. Ktoś zaproponował, żeby przy blokach postawić siedziska jednoosobowe,
oddalone od siebie o pięć metrów. – Czyli krzesła dla pokłóconych – skwitowała dzielnicowa i sala
się roześmiała.

Stanęło na próbie. Przy najbardziej spornej alejce ustawiono trzy ławki na trzy miesiące. Liczono
skargi: przed próbą było ich jedenaście na kwartał, w czasie próby cztery. Gdy na ławkach siedzą
zwykli ludzie, ci niezwykli szukają innego miejsca.

Dziś ławek jest dwadzieścia sześć. Każda ma numer i można zgłosić, że się chwieje. Pani Krystyna
ma swoją, siódmą od wejścia, dokładnie w połowie drogi. Dochodzi, siada, odpoczywa i idzie dalej,
aż do stawu. – Przez dwa lata obchodziłam park z własną poduszką – mówi. – Teraz zostaje w domu. I
wie pan co? Najdziwniejsze jest to, że wciąż ktoś się przysiada.
""",
    ),
    ArticleText(
        key="rozmowa",
        title="„Deska pamięta, kto na niej siedział”",
        slug="deska-pamieta",
        column="rozmowa",
        authors=("brzozowska",),
        picture="garden-morning",
        caption="Warsztat mieści się w dawnej szopie ogrodników.",
        lead="Od trzydziestu lat naprawia parkowe ławki. O drewnie, wyznaniach miłosnych rytych "
        "kluczem i o tym, dlaczego nie wszystko trzeba szlifować, opowiada stolarka Maria Olchowa.",
        text="""
Warsztat pachnie żywicą. Na ścianie wiszą strugi, na piecu suszą się rękawice, a pod oknem stoi
jedyna ławka, na której nikt nie siada, bo schnie.
""",
        blocks=talk,
    ),
    ArticleText(
        key="portret",
        blocks=lady,
        title="Pani od wszystkich kwiatów",
        slug="pani-od-wszystkich-kwiatow",
        column="sasiedzi",
        authors=("werbowa",),
        picture="estates",
        caption="Na tym podwórku od czterdziestu lat coś kwitnie.",
        lead="Podlewa cudze kwiaty, zna wszystkie klucze i żadnego nie zgubiła. Portret sąsiadki, "
        "która mówi, że nic szczególnego nie robi.",
        text="""
Na haczykach w przedpokoju pani Jadwigi wisi dziewiętnaście kluczy. Każdy ma kolorową wstążkę:
zielona to trzecie piętro, żółta parter, a czerwona mieszkanie pana Wiesława, gdzie stoi paproć o
humorach primadonny. Latem, gdy blok wyjeżdża, pani Jadwiga wyrusza w obchód. Rano klatka pierwsza
i druga, wieczorem trzecia.

Zaczęła w 1984 roku, przez przypadek. Sąsiadka z góry urodziła przed terminem i zostawiła na
kuchence zupę, w łazience pranie, a na parapecie fiołki. Zupę pani Jadwiga zjadła z mężem, pranie
wywiesiła, a fiołki podlała. Gdy sąsiadka wróciła z dzieckiem, kwitły. – I tak już poszło – mówi i
rozkłada ręce, jakby tłumaczyła się z nadwagi.

## Zeszyt w ceratowej okładce

Wszystko jest zapisane. W zeszycie każda roślina ma stronę: ile wody, ile słońca, czy lubi, gdy
się do niej mówi. Kaktus spod siódemki nie lubi. Fikus z dwunastki wręcz przeciwnie, a że pani
Jadwiga jest po szkole muzycznej, dostaje czasem arię.

Ludzie przynoszą jej też rośliny, które uznali za martwe. Ma dla nich półkę na loggii, nazywa ją
sanatorium. Z trzydziestu kilku pacjentów odratowała dwadzieścia osiem. Storczyk wnuczki
prezydentowej zakwitł po czterech latach milczenia, w dniu, w którym miał trafić do kompostu.

## Nie tylko woda

Po latach okazało się, że klucze otwierają nie tylko mieszkania. Pani Jadwiga pierwsza zauważyła,
że u pana Wiesława od dwóch dni pali się światło. Leżał w kuchni, przytomny, z nogą w gipsie
własnej roboty. Zdążyła.

> Ludzie myślą, że pilnuję kwiatów. A ja sprawdzam, czy wszyscy są -- pani Jadwiga, sąsiadka z
Górc (postać zmyślona)

Bywa, że rola się odwraca. Gdy w zimie zepsuła się winda, przez tydzień nosili jej zakupy na
siódme piętro, po kolei, według listy, którą ułożyły dzieci. Ktoś przyniósł za dużo mleka, więc
pani Jadwiga upiekła sernik i rozniosła go z powrotem po tych samych piętrach. – Wyszło na zero –
podsumowuje. – A sernik był.

Dwa lata temu przeszła operację biodra i obchód stanął pod znakiem zapytania. Wtedy zebrała się
klatka. Nastolatki podzieliły się piętrami, student z parteru zrobił arkusz z kolorami wstążek, a
pan Wiesław dostał pod opiekę paprocie, wszystkie. Pani Jadwiga dowodziła przez telefon. – Dwie
łyżki, nie trzy! – słyszał cały dziedziniec.

Dziś znów chodzi sama, tylko wolniej. W każdej klatce ktoś wystawia jej krzesło. Zeszyt doczekał
się drugiego tomu, w którym po raz pierwszy na okładce są dwa nazwiska: jej i Zuzi spod czwórki,
lat dwanaście, która wie już o paproci wszystko, co trzeba, i ma swój haczyk na klucze. Na razie
jeden, z niebieską wstążką. Wisi najniżej, żeby dosięgła.
""",
    ),
    ArticleText(
        key="historia",
        blocks=airfield,
        title="Trawa, na której lądowano",
        slug="trawa-na-ktorej-ladowano",
        column="historia",
        authors=("glog",),
        picture="meadow",
        caption="Na łąkach lotniska Babice do dziś łatwiej o skowronka niż o samolot.",
        lead="Zanim wyrosły tu bloki, było pole, wiatr i długie proste pasy. Skąd w nazwach ulic "
        "lotnicy i dlaczego niektóre alejki biegną tak równo.",
        text="""
Kto patrzy na plan północnego Bemowa, ten widzi linijkę. Alejki nie kręcą się tu między domami,
ale biegną prosto, kilometr albo i dłużej. To nie zasługa urbanistów. Linijką był pas startowy:
bloki ustawiono wzdłuż betonu, po którym wcześniej toczyły się samoloty.

## Osiedle, które słuchało fal

Na zachodzie, w lesie, jest jeszcze starsza warstwa. Boernerowo powstało przed wojną dla
pracowników łączności. Drewniane domy stoją pod sosnami, ulice skręcają tam, gdzie trzeba było
ominąć drzewo. Do pętli dojeżdżał tramwaj, a mieszkańcy mówili, że w bezwietrzne dni słychać, jak
brzęczą druty anten.

Kilka kilometrów dalej leży cegła: pierścień carskich fortów, którymi otoczono Warszawę w XIX
wieku. Dziś w Forcie Bema rosną wierzby, a w fosie odbijają się bloki. Nazwę dzielnica wzięła
właśnie od generała Józefa Bema, artylerzysty, inżyniera i wędrowca.

## Deska na dwóch cegłach

W domowych albumach z lat pięćdziesiątych powtarza się jeden kadr: kilka osób siedzi przed
barakiem na desce opartej o cegły. To osiedle Przyjaźń, drewniane miasteczko zbudowane dla tych,
którzy stawiali w środku Warszawy wielki pałac. Gdy budowniczowie wyjechali, wprowadzili się
studenci i wykładowcy. Deski zostały, z czasem dorobiły się nóg.

Mieszkańcy wspominają, że pierwszą prawdziwą ławkę ustawiono przed stołówką. Kolejka do niej
bywała dłuższa niż po obiad. Kto usiadł, ten słyszał trzy języki naraz i rozumiał z tego
przynajmniej zupę.

> Jedliśmy pomidorową i uczyliśmy się całek. Albo odwrotnie -- wspomnienie z zeszytu gości,
osiedle Przyjaźń (tekst przykładowy)

## Gmina, dzielnica, sąsiedzi

W latach siedemdziesiątych i osiemdziesiątych przyszła wielka płyta. Górce i Jelonki urosły w
kilkanaście lat z pól kapusty. Pierwsi lokatorzy nosili gumowce, bo chodniki kładziono na końcu.
Sadzili za to drzewa, każdy pod swoim oknem, i dlatego dziś z piątego piętra nie widać już sąsiada
z naprzeciwka.

Od 1994 roku Bemowo było gminą, a od 27 października 2002 roku jest jedną z osiemnastu dzielnic
Warszawy. Mieszka tu blisko sto trzydzieści tysięcy ludzi. Na lotnisku wciąż startują samoloty
sportowe i śmigłowce ratunkowe, a między pasami, w trawie, gniazdują skowronki. Gdy wiatr ustaje,
słychać je aż na przystanku.

Po pierwszych mieszkańcach zostały też słowa. Na garaże mówi się tu hangary, na skrót przez
trawnik kołowanie, a gdy ktoś się spóźnia, słyszy, że odleciał bez zgody wieży. Nikt już nie
pamięta, kto zaczął. Językoznawczyni, która badała osiedlową gwarę, zapisała czterdzieści takich
zwrotów i jedno przekleństwo, lotnicze, nieprzetłumaczalne.

Drugi ślad to przyzwyczajenie do patrzenia w górę. Kto wychował się przy lotnisku, ten rozpoznaje
samolot po dźwięku i odruchowo przerywa rozmowę, dopóki nie przeleci. Przyjezdni biorą to za
chwilę zadumy. Miejscowi nie wyprowadzają ich z błędu.

Jeśli masz w domu zdjęcie z tamtych lat, przynieś je do biblioteki. Zeskanujemy je na miejscu i
oddamy od razu. Szukamy zwłaszcza ławek.
""",
    ),
)
