"""How to get things done at the office."""

from demo.writing import Block, PageText, Writer


def _fault(w: Writer) -> list[Block]:
    return [
        w.steps(
            "Jak zgłosić usterkę",
            [
                (
                    "Sprawdź, czy nie ma zagrożenia",
                    "<p>Wyciek gazu, zerwany przewód, wypadek? <b>Zadzwoń pod 112.</b></p>",
                    "od razu",
                ),
                (
                    "Zapisz miejsce",
                    "<p>Wystarczy ulica i numer najbliższego budynku. Zrób zdjęcie, jeśli "
                    "możesz.</p>",
                    "",
                ),
                (
                    "Zgłoś",
                    "<p>Zadzwoń pod <b>19115</b> (całą dobę) albo wypełnij wzór i wyślij go "
                    "do nas.</p>",
                    "o każdej porze",
                ),
                (
                    "Poczekaj na odpowiedź",
                    "<p>Napiszemy, kto zajmie się naprawą i kiedy zacznie.</p>",
                    "zwykle w ciągu 7 dni",
                ),
            ],
        ),
        w.documents("Do pobrania", "form", "scope"),
        w.accordion(
            "Pytania i odpowiedzi",
            [
                (
                    "Nie świeci jedna latarnia. Czy to usterka?",
                    "<p>Tak. Podaj numer ze słupa, jeśli go widzisz – monterzy znajdą ją "
                    "szybciej.</p>",
                ),
                (
                    "Nie wiem, czyj to chodnik. Co mam zrobić?",
                    "<p>Zgłoś mimo to. Ustalimy właściciela i przekażemy mu zgłoszenie.</p>",
                ),
                (
                    "Czy muszę podać nazwisko?",
                    "<p>Nie. Podaj tylko adres e-mail albo telefon, jeśli chcesz odpowiedzi.</p>",
                ),
            ],
        ),
    ]


def _visit(w: Writer) -> list[Block]:
    return [
        w.facts(
            "W skrócie",
            [
                ("Opłata", "bez opłat"),
                ("Czas wizyty", "około 15 minut"),
                ("Termin", "zwykle w ciągu 5 dni roboczych"),
                ("Co zabrać", "dokument tożsamości i pisma w sprawie"),
            ],
        ),
        w.steps(
            "Umów się w trzech krokach",
            [
                ("Wybierz sprawę", "<p>Nie wiesz którą? Zapytaj w punkcie informacyjnym.</p>", ""),
                ("Wybierz dzień i godzinę", "<p>W poniedziałki przyjmujemy do 18.00.</p>", ""),
                (
                    "Przyjdź",
                    "<p>Numer wizyty zobaczysz na ekranie na parterze.</p>",
                    "5 minut wcześniej",
                ),
            ],
        ),
        w.notice(
            "Potrzebujesz tłumacza języka migowego?",
            f"<p>Powiedz nam o tym przy umawianiu. Więcej: "
            f"{w.link('pjm', 'informacje w PJM')}.</p>",
        ),
        w.action("Zapytaj o wizytę", "Numery telefonów i adres w jednym miejscu.", "kontakt"),
    ]


def _letter(w: Writer) -> list[Block]:
    return [
        w.text("<p>Pismo możesz wysłać, kiedy Ci wygodnie. Nie musisz przychodzić do urzędu.</p>"),
        w.table(
            "Sposoby złożenia pisma i czego potrzebujesz",
            [
                ("text", "Sposób"),
                ("text", "Czego potrzebujesz"),
                ("text", "Kiedy pismo jest złożone"),
            ],
            [
                ["e-Doręczenia", "adres do doręczeń elektronicznych", "od razu po wysłaniu"],
                ["ePUAP", "profil zaufany", "od razu po wysłaniu"],
                ["Poczta", "koperta i znaczek", "w dniu nadania listem poleconym"],
                ["Kancelaria", "pismo z podpisem", "w chwili oddania"],
            ],
            "opracowanie własne, dane przykładowe",
        ),
        w.notice(
            "Zwykły e-mail to za mało",
            "<p>E-mailem możesz o coś zapytać. Sprawę urzędową zaczyna pismo z podpisem.</p>",
            "warning",
        ),
    ]


def _tree(w: Writer) -> list[Block]:
    return [
        w.lead("Zgłaszasz zamiar, my oglądamy drzewo, a potem masz decyzję albo spokój."),
        w.accordion(
            "Zanim zgłosisz",
            [
                (
                    "Które drzewa trzeba zgłosić?",
                    "<p>Te, których pień na wysokości 5 cm od ziemi przekracza obwód podany "
                    "w ustawie dla danego gatunku. Zmierz pień i zadzwoń, jeśli masz "
                    "wątpliwości.</p>",
                ),
                (
                    "Co, jeśli w koronie jest gniazdo?",
                    "<p>Między 1 marca a 15 października trzeba poczekać na koniec lęgów.</p>",
                ),
                (
                    "Czy mogę posadzić nowe drzewo w zamian?",
                    "<p>Tak, i bardzo do tego zachęcamy. Podpowiemy, jaki gatunek się "
                    "przyjmie.</p>",
                ),
            ],
        ),
        w.picture("forest", "Drzewo rośnie dziesięć lat, zanim da prawdziwy cień."),
        w.contact(
            "Wydział Ochrony Środowiska",
            about="Drzewa i krzewy (dane przykładowe)",
            phone="22 000 00 14",
            email="zielen@example.org",
            room="214",
        ),
    ]


PAGES = (
    PageText(
        key="sprawy",
        kind="SectionPage",
        title="Załatw sprawę",
        slug="zalatw-sprawe",
        in_menus=True,
        lead="Krok po kroku: co zrobić, co zabrać i ile to potrwa.",
        about="Jak załatwić sprawę w Urzędzie Dzielnicy Bemowo: wizyty, pisma, zgłoszenia.",
        picture="office",
        published_days_ago=95,
    ),
    PageText(
        key="usterka",
        kind="StandardPage",
        parent="sprawy",
        title="Zgłoś usterkę w okolicy",
        slug="zglos-usterke",
        lead="Nie świeci latarnia, pękła ławka, brakuje płytki? Napisz, gdzie – resztą "
        "zajmiemy się my.",
        about="Jak zgłosić usterkę na Bemowie: dziury, latarnie, ławki. Krok po kroku.",
        picture="winter",
        tags=("drogi", "zgłoszenia"),
        published_days_ago=40,
        changed_days_ago=9,
        body=_fault,
    ),
    PageText(
        key="wizyta",
        kind="StandardPage",
        parent="sprawy",
        title="Umów wizytę w urzędzie",
        slug="umow-wizyte",
        lead="Wybierz dzień i godzinę, a nie będziesz czekać w kolejce.",
        about="Jak umówić wizytę w Urzędzie Dzielnicy Bemowo, ile trwa i co zabrać.",
        picture="office",
        tags=("wizyty",),
        published_days_ago=38,
        body=_visit,
    ),
    PageText(
        key="pismo",
        kind="StandardPage",
        parent="sprawy",
        title="Złóż pismo przez internet",
        slug="zloz-pismo",
        lead="Wyślij pismo z domu: przez e-Doręczenia albo ePUAP. Poczta i kancelaria też "
        "działają.",
        about="Cztery sposoby złożenia pisma w urzędzie i to, czego do nich potrzebujesz.",
        picture="conversation",
        tags=("wizyty",),
        published_days_ago=36,
        body=_letter,
    ),
    PageText(
        key="drzewo",
        kind="StandardPage",
        parent="sprawy",
        unit="zielen-wydzial",
        title="Zgłoś zamiar usunięcia drzewa",
        slug="usuniecie-drzewa",
        lead="Chcesz usunąć drzewo ze swojej działki? Najpierw je zgłoś.",
        about="Kiedy trzeba zgłosić zamiar usunięcia drzewa i jak to zrobić.",
        picture="forest",
        tags=("zieleń", "zgłoszenia"),
        published_days_ago=33,
        body=_tree,
    ),
)
