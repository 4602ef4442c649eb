"""What no mark can write in the texts about the bench: a talk, a portrait, figures, a place."""

from demo.layouts import before_after, figures, interview, portrait
from demo.writing import Block, Writer

TALK = """
**Ile ławek przeszło przez pani ręce?**

Przestałam liczyć przy dwóch tysiącach. Niektóre wracają jak starzy znajomi: poznaję sęk, poznaję
swoją śrubę sprzed dwudziestu lat. Ławka żyje długo, jeśli się o nią dba. Umiera nie od siedzenia,
tylko od stania w wodzie. Dlatego pierwsze, co robię, to patrzę pod spód.

**Co tam widać?**

Wszystko. Gumę do żucia z trzech epok, ptasie gniazdo, raz znalazłam list. Ktoś przykleił go taśmą
pod siedziskiem. Nie czytałam. Przełożyłam pod nową deskę, w to samo miejsce. Po tygodniu zniknął,
więc adresat chyba wiedział, gdzie szukać.

**A napisy? Zeszlifowuje je pani?**

To zależy. Przekleństwa tak, od ręki. Ale „Kasia i Robert, 1987”? Ręka mi nie pójdzie. Jak deska
jest zdrowa, zostawiam. Deska pamięta, kto na niej siedział. Kiedyś przyszła para, oboje siwi, i
pytają, czy ta ławka spod kasztana jeszcze jest. Była w warsztacie, rozebrana na części. Pokazałam
im ich deskę. Pani się popłakała, a pan udawał, że to od pyłu.

**Dlaczego drewno, a nie plastik? Byłoby mniej roboty.**

Mniej roboty, więcej śmieci. Plastikowej deski nie naprawię, mogę ją tylko wyrzucić. Drewnianą
odwrócę na drugą stronę i służy następne dziesięć lat. A poza tym proszę usiąść w styczniu na
plastiku i w lipcu na metalu. Drewno jest zawsze takie jak człowiek, letnie.

**Czego nie wiemy o ławkach?**

Że to nie mebel, tylko narzędzie. Inna ławka jest do czekania na autobus, inna do karmienia
dziecka, a jeszcze inna do milczenia we dwoje. Ta do milczenia musi stać bokiem do ścieżki. Jak
stoi przodem, ludzie zaczynają rozmawiać z przechodniami i już po milczeniu.

**Uczy pani kogoś?**

Dwie dziewczyny z technikum i jednego emerytowanego księgowego. On jest najlepszy: mierzy trzy
razy. Spotykamy się w czwartki, każdy może przyjść. Na początek daję papier ścierny i kawałek
dębu. Kto po godzinie jeszcze się uśmiecha, ten zostaje.

**Pani ulubiona?**

Stoi przy Forcie Bema, nad fosą. Krzywa, za niska, wszyscy narzekają. Zrobiłam ją sama, pierwszą w
życiu, i przez pomyłkę skróciłam nogi o cztery centymetry. Po latach okazało się, że dzieciom z
przedszkola jest w sam raz. Więc niech nikt jej nie poprawia.

**Kiedy odpoczywa pani sama?**

W niedzielę, na balkonie. Na krześle.
"""


def talk(w: Writer) -> list[Block]:
    return [
        interview(
            w,
            guest="Maria Olchowa",
            role="stolarka, konserwuje ławki (osoba zmyślona)",
            interviewer="Hanna Brzozowska",
            text=TALK,
        )
    ]


def numbers(_w: Writer) -> list[Block]:
    return [
        figures(
            "Ławka w liczbach",
            [
                ("340", "", "pinezek na mapie"),
                ("46", "cm", "ma siedzisko nad ziemią"),
                ("26", "", "ławek stanęło w parku"),
                ("4", "", "skargi w kwartale próby, wcześniej jedenaście"),
            ],
        )
    ]


def lady(w: Writer) -> list[Block]:
    return [
        portrait(
            w,
            who=("Pani Jadwiga", "sąsiadka z Górc (postać zmyślona)"),
            picture="garden",
            text="Skończyła szkołę muzyczną, pracowała w pasmanterii. Od czterdziestu lat podlewa "
            "kwiaty sąsiadów i pamięta, który czego nie lubi.",
            facts=[
                ("Kluczy na haczykach", "19"),
                ("Roślin pod opieką", "112"),
                ("Odratowane", "28 z 34"),
            ],
        )
    ]


def airfield(w: Writer) -> list[Block]:
    return [
        before_after(
            w,
            "Pas i aleja",
            ("meadow-frost", "dawniej"),
            ("estates-morning", "dziś"),
            "Tam, gdzie lądowano, stoją bloki. Została linia prosta i dużo nieba (rysunki "
            "przykładowe).",
        )
    ]
