"""What surrounds every page, in three languages: names, menus, footer, alert."""

NAMES = {
    "pl": {
        "office_name": "Urząd Dzielnicy m.st. Warszawy",
        "district_name": "Bemowo",
        "publisher": "Strona pokazowa – dane przykładowe. To nie jest serwis urzędu.",
        "licence": "Teksty i rysunki przykładowe są na licencji CC0: używaj, jak chcesz.",
    },
    "en": {
        "office_name": "District Office of the City of Warsaw",
        "district_name": "Bemowo",
        "publisher": "A demonstration with sample data. This is not the office’s own site.",
        "licence": "Sample texts and drawings are under CC0: use them as you like.",
    },
    "uk": {
        "office_name": "Управа району міста Варшави",
        "district_name": "Бемово",
        "publisher": "Демонстраційний сайт з умовними даними. Це не сайт управи.",
        "licence": "Умовні тексти й малюнки – на умовах CC0: користуйтеся вільно.",
    },
}

MAIN_MENU = (
    "aktualnosci", "mieszkancy", "sprawy", "dzielnica", "magazyn", "urzad", "kontakt",
)  # fmt: skip
# words shorter than the title of the page
LABELS = {"magazyn": "Magazyn"}

FOOTER = {
    "pl": (
        ("Na skróty", ("usterka", "wizyta", "pismo", "komunikacja")),
        ("Okolica", ("transport", "kultura", "szkoly", "fort")),
    ),
    "en": (
        ("The office", ("urzad", "komunikacja", "kontakt")),
        ("Bemowo", ("mieszkancy", "transport", "dzielnica")),
    ),
    "uk": (
        ("Управа", ("urzad", "komunikacja", "kontakt")),
        ("Бемово", ("mieszkancy", "transport", "dzielnica")),
    ),
}

ALERT = {
    "pl": (
        "Utrudnienia",
        "W nocy z {night} na {morning} nie będzie wody przy ul. Człuchowskiej 2–14. "
        "Beczkowóz stanie przed numerem 8. Dane przykładowe.",
        "Zapytaj o szczegóły",
    ),
    "en": (
        "Disruption",
        "No water at ul. Człuchowska 2–14 in the night from {night} to {morning}. "
        "A water tank will stand at number 8. Sample data.",
        "Ask for details",
    ),
    "uk": (
        "Перебої",
        "У ніч з {night} на {morning} не буде води на вул. Człuchowska 2–14. "
        "Цистерна з водою стоятиме біля будинку 8. Умовні дані.",
        "Дізнатися більше",
    ),
}

PROMOTED = {
    "dowód": ("obsluga", "Dowody, meldunki i pierwsza odpowiedź"),
    "dziura w drodze": ("usterka", "Zgłoś dziurę, latarnię albo ławkę"),
    "wycinka": ("drzewo", "Zanim usuniesz drzewo"),
    "godziny otwarcia": ("kontakt", "Kiedy i gdzie nas znajdziesz"),
}
