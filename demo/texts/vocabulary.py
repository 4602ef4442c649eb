"""What news and articles are sorted and signed with; every name of a person is invented."""

# code: the name in Polish, English and Ukrainian
TOPICS: dict[str, tuple[str, str, str]] = {
    "transport": ("Transport", "Transport", "Транспорт"),
    "zielen": ("Zieleń", "Greenery", "Зелень"),
    "inwestycje": ("Inwestycje", "Building works", "Будівництво"),
    "kultura": ("Kultura", "Culture", "Культура"),
    "sport": ("Sport", "Sport", "Спорт"),
    "edukacja": ("Edukacja", "Education", "Освіта"),
    "zdrowie": ("Zdrowie", "Health", "Здоров’я"),
    "bezpieczenstwo": ("Bezpieczeństwo", "Safety", "Безпека"),
    "budzet-obywatelski": (
        "Budżet obywatelski",
        "Participatory budget",
        "Громадський бюджет",
    ),
    "konsultacje": ("Konsultacje", "Consultations", "Консультації"),
}

# code: name; the areas of the city's information system
NEIGHBOURHOODS: dict[str, str] = {
    "bemowo-lotnisko": "Bemowo-Lotnisko",
    "boernerowo": "Boernerowo",
    "chrzanow": "Chrzanów",
    "fort-bema": "Fort Bema",
    "fort-radiowo": "Fort Radiowo",
    "gorce": "Górce",
    "groty": "Groty",
    "jelonki-polnocne": "Jelonki Północne",
    "jelonki-poludniowe": "Jelonki Południowe",
    "lotnisko": "Lotnisko",
}

# code: (name, about)
COLUMNS: dict[str, tuple[str, str]] = {
    "temat-numeru": ("Temat numeru", "Jedna sprawa z wielu stron."),
    "rozmowa": ("Rozmowa", "Pytamy ludzi, którzy coś tu robią."),
    "z-dzielnicy": ("Z dzielnicy", "Co się zmienia za oknem."),
    "zielen": ("Zieleń", "Parki, las, podwórka i to, co w nich rośnie."),
    "kultura": ("Kultura", "Książki, muzyka, scena i obraz."),
    "sasiedzi": ("Sąsiedzi", "Ludzie z tej samej klatki i z drugiej strony ulicy."),
    "historia": ("Historia", "Skąd się to wszystko wzięło."),
    "ruch": ("W ruchu", "Sport, spacer i zdrowie."),
    "kalendarz": ("Kalendarz", "Kiedy i gdzie warto przyjść."),
    "lamiglowka": ("Łamigłówka", "Dla głowy, przy kawie."),
}

# key: (name, kind, about)
AUTHORS: dict[str, tuple[str, str, str]] = {
    "brzozowska": ("Hanna Brzozowska", "person", "redaktor naczelna (osoba zmyślona)"),
    "lipien": ("Tomasz Lipień", "person", "reporter (osoba zmyślona)"),
    "jarzebska": ("Zofia Jarzębska", "person", "pisze o kulturze (osoba zmyślona)"),
    "deren": ("Paweł Dereń", "person", "pisze o zieleni i ruchu (osoba zmyślona)"),
    "glog": ("Ewa Głogowiecka", "person", "pisze o historii (osoba zmyślona)"),
    "werbowa": ("Oksana Werbowa", "person", "reporterka i tłumaczka (osoba zmyślona)"),
    "jesionek": ("Marek Jesionek", "person", "fotograf i rysownik (osoba zmyślona)"),
    "komunikacja": (
        "Referat Komunikacji Społecznej",
        "unit",
        "jednostka urzędu, która prowadzi tę stronę",
    ),
    "infrastruktura": ("Wydział Infrastruktury", "unit", "drogi, chodniki, budowy"),
    "srodowisko": ("Wydział Ochrony Środowiska", "unit", "parki, drzewa, zwierzęta"),
    "biblioteka": ("Biblioteka na Bemowie", "unit", "książki i spotkania"),
}
