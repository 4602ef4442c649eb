"""What the texts of the archive are about: subjects, streets, sentences."""

STREETS = (
    "Powstańców Śląskich", "Górczewskiej", "Lazurowej", "Człuchowskiej", "Rozłogi", "Osmańczyka",
    "Radiowej", "Kocjana", "Szeligowskiej", "Batalionów Chłopskich", "Połczyńskiej",
    "Dywizjonu 303", "Księcia Bolesława", "Obrońców Tobruku", "Wrocławskiej", "Synów Pułku",
    "Konarskiego", "Lencewicza", "Świetlików", "Drzeworytników", "Narwik", "Pełczyńskiego",
    "Wolfkego", "Raginisa", "Kaliskiego", "Czumy", "Muszlowej", "Brygadzistów", "Sterniczej",
    "Okrętowej", "Kutrzeby", "Borowej Góry", "Thommée", "Znanej", "Legendy", "Oświatowej",
)  # fmt: skip

# (title, topic, sentences about it)
SUBJECTS = (
    ("Nowy chodnik przy ulicy", "inwestycje", (
        "Stare płyty zastąpiła równa nawierzchnia, po której łatwo przejechać wózkiem.",
        "Krawężniki przy przejściach obniżono, a przed jezdnią ułożono płytki z wypustkami.",
    )),
    ("Remont jezdni na ulicy", "inwestycje", (
        "Drogowcy sfrezowali nawierzchnię nocą, żeby w dzień autobusy jeździły bez objazdu.",
        "Studzienki podniesiono do poziomu asfaltu, więc samochody już o nie nie stukają.",
    )),
    ("Latarnie wzdłuż ulicy", "inwestycje", (
        "Oprawy są oszczędne: świecą cieplejszym światłem i zużywają połowę prądu.",
        "Mieszkańcy prosili o światło przy przystanku, bo zimą wracają po zmroku.",
    )),
    ("Droga rowerowa przy ulicy", "transport", (
        "Rowerzyści zyskali brakujący odcinek między parkiem a stacją metra.",
        "Przy szkole stanęły stojaki, do których przypniesz rower za ramę.",
    )),
    ("Drzewa posadzone przy ulicy", "zielen", (
        "Posadziliśmy lipy, klony i jarzęby, a każde drzewo dostało worek do podlewania.",
        "Przez trzy lata o sadzonki dba wykonawca: podlewa je, przycina i wymienia uschnięte.",
    )),
    ("Łąka kwietna przy ulicy", "zielen", (
        "Zamiast trawnika rosną maki, chabry i rumianki, które kosi się raz w roku.",
        "Na łące liczymy trzmiele i motyle razem z uczniami pobliskiej szkoły.",
    )),
    ("Ławki i kosze przy ulicy", "zielen", (
        "Ławki mają oparcia i podłokietniki, żeby łatwiej było z nich wstać.",
        "Miejsca wskazali seniorzy podczas spaceru badawczego.",
    )),
    ("Plac zabaw przy ulicy", "sport", (
        "Zjeżdżalnia i huśtawka są dostępne także dla dzieci na wózkach.",
        "Bezpieczną nawierzchnię sprawdzono, zanim weszły na nią pierwsze dzieci.",
    )),
    ("Boisko przy ulicy", "sport", (
        "Po lekcjach boisko jest otwarte dla wszystkich, do dwudziestej.",
        "Nowe kosze i siatki wytrzymają więcej niż jeden sezon.",
    )),
    ("Piknik sąsiedzki przy ulicy", "kultura", (
        "Były ciasta, gra w podchody i koncert orkiestry dętej.",
        "Sąsiedzi przynieśli książki na wymianę i opowieści o początkach osiedla.",
    )),
    ("Warsztaty dla mieszkańców przy ulicy", "konsultacje", (
        "Uczestnicy narysowali mapę miejsc, które lubią, i tych, których unikają.",
        "Wnioski z warsztatów trafiły do raportu i do projektantów.",
    )),
    ("Konsultacje w sprawie ulicy", "konsultacje", (
        "Najwięcej uwag dotyczyło przejść dla pieszych i zieleni.",
        "Na każdą uwagę urząd odpowiedział w raporcie, z uzasadnieniem.",
    )),
    ("Spotkanie o budżecie obywatelskim przy ulicy", "budzet-obywatelski", (
        "Autorzy projektów dowiedzieli się, jak liczyć koszty i zebrać podpisy poparcia.",
        "Koordynatorka pokazała, jak sprawdzić, czyj jest grunt.",
    )),
    ("Ogród sąsiedzki przy ulicy", "zielen", (
        "Sąsiedzi sami zbili skrzynie, a miasto przywiozło ziemię i narzędzia.",
        "Pierwsze zbiory – rzodkiewki i szczypiorek – zjedzono na wspólnym śniadaniu.",
    )),
    ("Dni otwarte w bibliotece przy ulicy", "kultura", (
        "Czytelnicy zajrzeli do magazynu i nauczyli się naprawiać stare okładki.",
        "Dzieci słuchały baśni w trzech językach: po polsku, ukraińsku i angielsku.",
    )),
    ("Szkoła po remoncie przy ulicy", "edukacja", (
        "Wymieniono okna i ocieplono ściany, więc rachunki za ogrzewanie spadną.",
        "Uczniowie wrócili do jasnych klas i nowej stołówki.",
    )),
    ("Przedszkole z ogrodem przy ulicy", "edukacja", (
        "W ogrodzie jest kuchnia błotna, tor przeszkód i grządki dla każdej grupy.",
        "Rodzice pomogli posadzić krzewy porzeczek i malin.",
    )),
    ("Zbiórka elektroodpadów przy ulicy", "zielen", (
        "Mieszkańcy oddali stare telewizory, żelazka i telefony.",
        "Za każdy sprzęt można było dostać sadzonkę bratka albo lawendy.",
    )),
)  # fmt: skip

OPENINGS = (
    "Prace skończyliśmy {month} {year} roku.",
    "To było jedno z ważniejszych wydarzeń: {month} {year} roku.",
    "Notatka powstała {month} {year} roku na podstawie relacji redakcji.",
    "Zapisaliśmy to dla pamięci {month} {year} roku.",
)
ENDINGS = (
    "O szczegóły zapytaj w Referacie Komunikacji Społecznej.",
    "Zdjęcia można obejrzeć w kronice dzielnicy.",
    "Dziękujemy wszystkim, którzy przyszli i pomogli.",
    "Następne spotkanie zapowiemy na stronie i na tablicach ogłoszeń.",
    "Koszt i wykonawcę podaje umowa, którą udostępniamy na wniosek.",
)
MONTHS = (
    "w styczniu", "w lutym", "w marcu", "w kwietniu", "w maju", "w czerwcu", "w lipcu",
    "w sierpniu", "we wrześniu", "w październiku", "w listopadzie", "w grudniu",
)  # fmt: skip
