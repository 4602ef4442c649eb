"""A route for Sunday."""

from demo.stock import Feature, Subject

SUBJECTS = (
    Subject(
        "trasa-fosa",
        "Trasa na niedzielę: dookoła fosy",
        "fort",
        "Dwa kilometry, zero schodów, trzy ławki z widokiem na kaczki.",
        "Zacznij przy kładce i idź w lewo, z wodą po prawej ręce. Pierwsze pół kilometra "
        "prowadzi pod wierzbami, potem ścieżka wychodzi na wał. Stąd widać dachy, a w pogodny "
        "dzień także wieżowce centrum.",
    ),
    Subject(
        "trasa-las",
        "Trasa na niedzielę: brzozami do polany",
        "forest",
        "Pięć kilometrów lasem, z przerwą na termos.",
        "Przy końcu ulicy Kocjana stoi tablica z mapą, ale i tak wszyscy idą za psami. Szeroka "
        "droga szybko zmienia się w ścieżkę, a po kwadransie cichną samochody. Polana jest za "
        "trzecim zakrętem.",
    ),
    Subject(
        "trasa-lotnisko",
        "Trasa na niedzielę: wzdłuż lotniska",
        "meadow",
        "Płasko, prosto i z samolotem nad głową.",
        "Ścieżka biegnie wzdłuż płotu, za którym jest więcej nieba niż gdziekolwiek w mieście. "
        "Rękaw pokazuje, skąd wieje, skowronki pokazują, że można śpiewać i latać naraz. Weź "
        "czapkę.",
    ),
    Subject(
        "trasa-parki",
        "Trasa na niedzielę: od parku do parku",
        "park",
        "Trzy parki, dwa przejścia dla pieszych, jedne lody.",
        "Od amfiteatru w parku Górczewska idzie się w stronę ratusza, a potem podwórkami na "
        "wschód. Podwórka są najciekawsze: w jednym kogut z wikliny, w drugim biblioteka w budce "
        "telefonicznej.",
    ),
    Subject(
        "trasa-rower",
        "Trasa na niedzielę: rowerem do Chrzanowa",
        "bicycle",
        "Czternaście kilometrów po polach, które jeszcze pamiętają kapustę.",
        "Ruszamy spod metra, drogą dla rowerów, i po dziesięciu minutach kończą się bloki. Za "
        "ostatnim rondem rośnie aleja dawnego folwarku. Drzewa stoją tak gęsto, że można jechać "
        "bez okularów.",
    ),
    Subject(
        "trasa-osiedle",
        "Trasa na niedzielę: drewniane domy",
        "garden-morning",
        "Spacer po osiedlu Przyjaźń, gdzie ulice nie mają krawężników.",
        "Parterowe domki stoją w rzędach jak wagony. Przed każdym ogródek, w każdym ogródku coś, "
        "czego nie ma sąsiad. Idź powoli i nie zaglądaj w okna: same się odsłonią.",
    ),
    Subject(
        "trasa-zima",
        "Trasa na niedzielę: zimą, z sankami",
        "winter",
        "Trzy górki w jednym popołudniu i kakao na końcu.",
        "Najpierw ta łagodna, dla debiutantów, potem średnia z zakrętem, a na koniec prawdziwa, "
        "przy forcie. Między nimi po kwadransie marszu, akurat żeby odmarzły palce.",
    ),
    Subject(
        "trasa-mosty",
        "Trasa na niedzielę: śladem wody",
        "park-morning",
        "Szukamy rowu, który był rzeką.",
        "Na dawnych mapach płynęła tędy struga. Dziś chowa się w rurze i wychodzi na wierzch "
        "tylko w trzech miejscach. Znaleźliśmy wszystkie; ostatnie pokazał nam chłopiec z wędką.",
    ),
    Subject(
        "trasa-nocna",
        "Trasa na niedzielę: po zmroku",
        "estates-evening",
        "Spacer między latarniami, z latarką w kieszeni.",
        "Wieczorem osiedle jest innym miejscem. W oknach palą się lampki, na boisku trwa mecz "
        "przy reflektorach, z domu kultury słychać puzon. Idziemy tam, gdzie jest jasno, i tam, "
        "skąd dochodzi muzyka.",
    ),
    Subject(
        "trasa-wozek",
        "Trasa na niedzielę: z wózkiem",
        "playground",
        "Bez jednego schodka, za to z dwiema kawiarniami.",
        "Sprawdziliśmy każdy krawężnik. Od placu zabaw do biblioteki da się dojechać bez "
        "podnoszenia kół, a po drodze są dwa miejsca, gdzie przewijak jest naprawdę, a nie tylko "
        "na tabliczce.",
    ),
    Subject(
        "trasa-slady",
        "Trasa na niedzielę: ślady na szronie",
        "forest-frost",
        "Kto tędy szedł przed nami? Lekcja czytania z ziemi.",
        "Lis stawia łapy w jednej linii, jakby szedł po sznurku. Sarna skacze, dzik orze. W "
        "mroźny poranek las jest otwartą książką, trzeba tylko przyjść przed tymi, którzy "
        "zadepczą stronę.",
    ),
    Subject(
        "trasa-murale",
        "Trasa na niedzielę: ściany, które mówią",
        "estates",
        "Dziewięć malowideł na szczytach bloków i jedno na śmietniku.",
        "Najnowsze powstało latem: trzy kobiety podlewają miasto z konewki. Najstarsze wyblakło, "
        "ale mieszkańcy nie pozwalają go odnowić, bo lubią, jak się starzeje razem z nimi.",
    ),
)

WALKS = Feature(
    column="ruch",
    authors=("deren",),
    subjects=SUBJECTS,
    headings=(
        "Co zabrać",
        "Gdzie przystanąć",
        "Dla kogo",
        "Na rozgrzewkę",
        "Droga powrotna",
    ),
    quotes=(
        "Chodzę wolno, więc więcej widzę -- pani Teresa, prowadzi spacery w soboty (postać "
        "zmyślona)",
        "Lekarz zapisał mi ruch. Recepty nie trzeba realizować w aptece -- uczestnik marszu, "
        "postać zmyślona",
        "Najlepsza aplikacja to pies -- z rozmów po drodze, postać zmyślona",
    ),
    pictures=(
        "park-frost: Zimą ławki odpoczywają od nas.",
        "bicycle-autumn: Liście na drodze rowerowej bywają śliskie.",
        "fort-autumn: Widok z wału, w połowie trasy.",
        "meadow-frost: Poranny szron znika przed dziesiątą.",
    ),
    paragraphs=(
        "Nie trzeba specjalnych butów. Wystarczą wygodne, które lubią błoto. Do plecaka włóż "
        "wodę, coś słodkiego i lekką kurtkę, bo na otwartej przestrzeni wieje bardziej niż "
        "między blokami. Telefon może zostać w kieszeni: zgubić się tu trudno.",
        "Pierwszy kwadrans idź wolniej, niż masz ochotę. Mięśnie muszą się rozgrzać, a oczy "
        "przyzwyczaić do odległości. Po tym czasie samo się przyspiesza i samo milknie to, co "
        "huczało w głowie od poniedziałku.",
        "Przed wyjściem sprawdź, o której zachodzi słońce. W lesie ciemnieje pół godziny "
        "wcześniej niż na ulicy. Mała latarka waży tyle co jabłko, a pozwala zobaczyć drugie "
        "życie ścieżki: ślimaki, ćmy i oczy, które okazują się odblaskiem na słupku.",
        "W połowie drogi jest ławka. Usiądź, choćby na dwie minuty, i policz, ile dźwięków "
        "słyszysz. Rekord naszej redakcji to dziewięć: wiatr, dzięcioł, pies, dziecko, samolot, "
        "drugi pies, rowerowy dzwonek, dzwon i czyjś śmiech.",
        "Trasa nadaje się dla dzieci, jeśli pozwolisz im iść zygzakiem. Kto zbiera patyki, "
        "przejdzie dwa razy dalej i nie zauważy. Na patyki warto mieć zasadę: do domu wraca "
        "jeden, najlepszy, reszta zostaje dla jeży.",
        "Na rozgrzewkę polecamy dziesięć wykroków i krążenia ramion przy pierwszej tablicy. "
        "Jeśli wstydzisz się przechodniów, zabierz dziecko. Przy dziecku wszystko wygląda jak "
        "zabawa. Kolana podziękują na trzecim kilometrze, plecy następnego dnia.",
        "Osobom, które chodzą o kijach, polecamy odcinek środkowy: jest równy, szeroki i "
        "wysypany żwirem. Na wózku da się przejechać całość oprócz ostatnich dwustu metrów. "
        "Objazd zaznaczyliśmy na tablicy i na mapie, którą wydrukujesz w bibliotece.",
        "Pies ma swoje prawa i swoje obowiązki. W lesie idzie na smyczy, bo sarna nie wie, że on "
        "tylko chce się przywitać. Na wybiegu może wszystko. Woreczki wiszą przy wejściach; "
        "jeśli ich brakuje, zgłoś to, uzupełniamy w dwa dni.",
        "Spotkani po drodze mówią dzień dobry. To stary zwyczaj, który w mieście zanika, a tu "
        "się trzyma. Pan z psem mówi także, gdzie rosną maślaki, ale dopiero za trzecim "
        "spotkaniem i pod warunkiem, że nikomu się nie powtórzy.",
        "Lekarze mówią o siedmiu tysiącach kroków, ale dodają, że każdy krok się liczy. Pół "
        "godziny marszu dziennie obniża ciśnienie, poprawia sen i humor. Nie działa tylko wtedy, "
        "gdy się o nim czyta, zamiast wyjść.",
        "Warto iść w grupie. W soboty o dziesiątej spod ratusza wyrusza marsz, w którym "
        "najszybsi czekają na najwolniejszych. Nie ma zapisów ani list. Jest za to termos, który "
        "krąży, i przewodniczka, która zna wszystkie skróty.",
        "Aparat fotograficzny przydaje się bardziej, niż myślisz, nie do widoków, lecz do "
        "drobiazgów. Klamka, kora, cień płotu. Po roku zbiera się album, z którego widać, że "
        "szło się tą samą drogą pięćdziesiąt razy i za każdym razem inną.",
        "Po deszczu omiń dolinkę: stoi w niej woda i rosną w niej kaczki. Zamiast tego skręć w "
        "górę, wałem, i zejdź za drugim słupem. Nadłożysz trzysta metrów, zyskasz suche skarpety "
        "i najlepszy widok całej wycieczki.",
        "Nie karm ptaków chlebem, nawet jeśli bardzo proszą. Puchną im od niego brzuchy i "
        "zapominają, jak się szuka. Garść owsa albo ziaren słonecznika zimą to dobry prezent. "
        "Latem najlepszym prezentem jest spokój.",
        "Wariant zimowy jest krótszy o połowę i kończy się w bibliotece. Tam wolno usiąść w "
        "skarpetkach przy kaloryferze i wysuszyć buty. Pani bibliotekarka nie pyta, skąd "
        "przyszliście. Widzi po śladach, a ślady prowadzą prosto do działu podróży.",
        "Przy ścieżce stoją drogowskazy z czasem zamiast odległości. Mierzyła je klasa trzecia, "
        "więc są wiarygodne: uwzględniają przystanek na kałużę. Dorosły bez kałuży dojdzie "
        "szybciej, ale czy to powód do dumy?",
        "Na końcu czeka nagroda: piekarnia, kawiarnia albo po prostu przystanek z daszkiem. Wróć "
        "autobusem, jeśli nogi mają dość. Kierowcy przyzwyczaili się do zabłoconych butów, a my "
        "zawsze wycieramy je o trawę.",
        "Jeśli po drodze zobaczysz przewrócone drzewo, dzika w tarapatach albo dziurę w kładce, "
        "zadzwoń pod 19115. Podaj numer najbliższego słupka: stoją co dwieście metrów. Dzięki "
        "temu pomoc nie szuka Cię po całym lesie, tylko idzie prosto.",
        "Jeśli biegasz, zacznij od wariantu krótszego i dodawaj kilometr co tydzień. Jeśli nie "
        "biegasz, niczego nie tracisz. Idąc, widzi się szyszki, tabliczki, koty w oknach i te "
        "drzwi, które zawsze były zamknięte, a dziś akurat nie są.",
        "Na trasie jest kilka miejsc do ćwiczeń: drążek, równoważnia, schodek. Instrukcje są "
        "narysowane, nie napisane, więc zrozumie je każdy. Starsi panowie, którzy przychodzą tam "
        "o ósmej, chętnie poprawią Ci łokieć i poczęstują śliwką.",
        "Dzieciom proponujemy listę skarbów: coś okrągłego, coś czerwonego, coś starszego od "
        "babci, coś, co pachnie. Kto zbierze wszystko, wybiera ławkę na drugie śniadanie. "
        "Ostatnio coś starszego od babci okazało się kamieniem, a babcia się nie obraziła.",
        "Co zobaczyliśmy tym razem? Myszołowa na słupie, dwie wiewiórki w sporze o orzech, "
        "siedemnaście rowerów, jednego biegacza w stroju banana. Co zobaczysz Ty, zależy od pory "
        "i od tego, czy spojrzysz w górę.",
        "Opowiedz nam o swojej trasie. Najlepsze opiszemy w następnych numerach, z imieniem "
        "odkrywcy. Warunek jest jeden: da się ją przejść w niedzielę, między śniadaniem a "
        "obiadem, i wrócić w lepszym humorze.",
        "Kto idzie sam, ten słyszy więcej. Kto idzie we dwoje, ten widzi więcej. W większej "
        "grupie najlepiej wychodzi podpowiadanie, gdzie skręcić. Wszystkie trzy sposoby prowadzą "
        "do tego samego miejsca, byle iść dalej.",
    ),
)
