"""News of how residents decide: budget, consultations, meetings; and of the office itself."""

from typing import Any

from demo.newsroom import NewsText
from demo.writing import Writer


def _pinned(w: Writer) -> dict[str, Any]:
    return {
        "pinned_until": w.district.moment(20),
        "related": [("page", w.page("komunikacja")), ("page", w.page("rozmowa"))],
    }


NEWS = (
    NewsText(
        key="bo-start",
        title="Masz pomysł na okolicę? Zgłoś go do budżetu obywatelskiego",
        slug="zglos-pomysl-do-budzetu",
        lead="Pięć podpisów, jedna kartka i odrobina uporu. Podpowiadamy, jak przejść od marzenia "
        "do projektu.",
        topic="budzet-obywatelski",
        days_ago=5,
        picture="conversation",
        caption="Na warsztatach pomożemy policzyć koszty i sprawdzić, czyj jest grunt.",
        authors=("komunikacja", "lipien"),
        tags=("budżet obywatelski",),
        more=_pinned,
        text="""
Najlepsze projekty zaczynają się od zdania „przydałoby się”. Przydałaby się ławka w połowie drogi,
lampa przy przystanku, drzewo tam, gdzie latem parzy asfalt. Jeśli takie zdanie powtarza się w
Twoich rozmowach z sąsiadami, masz pół projektu.

## Trzy kroki

- **Opisz** pomysł: co, gdzie, dla kogo i ile mniej więcej kosztuje.
- **Zbierz podpisy**: najmniej pięć dla projektu lokalnego, dziesięć dla dzielnicowego.
- **Złóż** projekt przez internet albo przynieś go do urzędu.

## Gdy nie wiesz, od czego zacząć

Przyjdź na warsztaty w czwartek {+10} o 17.30, pokój 322. Koordynatorka pokaże, jak sprawdzić, czy
działka jest miejska, i ile kosztuje metr chodnika. Dzieci mogą przyjść: mają swój stolik, swoją
mapę i te same prawa, bo projekt może zgłosić także trzynastolatek.

! Terminy: Dni naboru i oceny podaje harmonogram edycji. Daty w tej wiadomości są przykładowe.
""",
    ),
    NewsText(
        key="skwer",
        title="Jaki skwer przy Rozłogi? Powiedz, zanim powstanie projekt",
        slug="jaki-skwer-przy-rozlogi",
        lead="Spacer, punkt przy bazarku i ankieta. Uwagi zbieramy przez trzy tygodnie.",
        topic="konsultacje",
        area="jelonki-poludniowe",
        days_ago=7,
        picture="meeting",
        caption="Na spacerze każdy dostał kredę i zaznaczył, gdzie chciałby usiąść.",
        authors=("komunikacja",),
        tags=("konsultacje",),
        text="""
Dziś jest tam parking z trzema drzewami. Za dwa lata może być miejsce, do którego chce się
przyjść. Zanim architekci usiądą do rysowania, pytamy tych, którzy przechodzą tędy codziennie.

- Spacer: {+4}, godz. 17.00, zbiórka przy wejściu do ośrodka przy Rozłogi 10.
- Punkt przy bazarku: {+6} i {+13}, od 10.00 do 14.00.
- Ankieta na papierze czeka w bibliotece i w urzędzie.

Na każdą uwagę odpowiemy w raporcie: co z nią zrobiliśmy i dlaczego.
""",
    ),
    NewsText(
        key="raport-park",
        title="Raport z rozmów o parku: 214 uwag, 143 uwzględnione",
        slug="raport-z-rozmow-o-parku",
        lead="Co usłyszeliśmy, co zrobimy, a czego nie i dlaczego.",
        topic="konsultacje",
        area="gorce",
        days_ago=28,
        picture="park-autumn",
        authors=("komunikacja",),
        text="""
Najczęściej prosiliście o cień, toaletę i psy na smyczy, a zaraz potem o miejsce, gdzie psy mogą
biegać bez niej. Pogodziliśmy to: wybieg powstanie przy Lazurowej, ogrodzony i oświetlony.

## Czego nie zrobimy

Nie będzie fontanny na środku polany: zużywałaby więcej wody niż szkoła. Zamiast niej powstanie
strumień zasilany deszczem, który latem czasem wyschnie. Napisaliśmy o tym wprost na tablicy.
""",
    ),
    NewsText(
        key="bo-wyniki",
        title="Wybraliście. Oto projekty, które powstaną",
        slug="wyniki-glosowania",
        lead="Łąki, lampy, warsztaty i jeden miś z cegieł. Sprawdź, co zrobimy w przyszłym roku.",
        topic="budzet-obywatelski",
        days_ago=71,
        picture="meeting",
        authors=("komunikacja",),
        text="""
Głosowały głównie osoby między 35. a 44. rokiem życia, prawie wszystkie przez internet. Najwięcej
głosów dostał zielony szlak do przedszkola: drzewa, dwa przejścia i płotek, po którym wolno
chodzić.

Przy każdym projekcie pokażemy, kto za niego odpowiada i kiedy będzie gotowy. Jeśli coś się
opóźni, napiszemy dlaczego.
""",
    ),
    NewsText(
        key="dyzury",
        title="Porozmawiaj z nami po pracy. Dyżury do osiemnastej",
        slug="dyzury-po-pracy",
        lead="W poniedziałki urząd czeka dłużej, a w bibliotece stoi nasz stolik.",
        topic="konsultacje",
        days_ago=35,
        picture="office-evening",
        authors=("komunikacja",),
        unit="obsluga",
        text="""
Nie każdy może wyjść o jedenastej. W poniedziałki wszystkie stanowiska działają do 18.00, a dwa
razy w miesiącu urzędniczka siada przy stoliku w bibliotece: pomoże wypełnić pismo, sprawdzi stan
sprawy, wyjaśni trudne słowo.
""",
    ),
    NewsText(
        key="migowy",
        title="Tłumaczka migowa odbierze połączenie wideo",
        slug="tlumaczka-migowa",
        lead="Przy pięciu stanowiskach zobaczysz ekran i znajomą twarz.",
        topic="zdrowie",
        area="gorce",
        days_ago=62,
        authors=("komunikacja",),
        unit="obsluga",
        text="""
Wystarczy dotknąć znaku dłoni na ekranie. Połączenie trwa kilka sekund, jest bezpłatne i poufne.
Przez telefon umówisz też tłumaczkę na spotkanie w urzędzie, także z dłonią w dłoni, dla osób
głuchoniewidomych.
""",
    ),
    NewsText(
        key="ngo",
        title="Organizacje poszły na swoje: otwarto Dom Sąsiedzki",
        slug="dom-sasiedzki",
        lead="Kuchnia, sala na czterdzieści osób i kalendarz, do którego wpisuje się każdy.",
        topic="kultura",
        area="boernerowo",
        days_ago=104,
        picture="garden-evening",
        authors=("werbowa",),
        text="""
Stowarzyszenie z Boernerowa czekało na to miejsce kilka lat. Rano spotykają się rodzice z małymi
dziećmi, po południu działa naprawialnia, wieczorem chór. Za salę płaci się godziną pracy na rzecz
domu.
""",
    ),
    NewsText(
        key="rowery-szkola",
        title="Rowerowy autobus do szkoły: dołącz na przystanku",
        slug="rowerowy-autobus",
        lead="Dwoje rodziców jedzie z przodu i z tyłu, a w środku piętnaścioro dzieci z dzwonkami.",
        topic="transport",
        area="bemowo-lotnisko",
        days_ago=126,
        picture="bicycle",
        authors=("lipien",),
        text="""
Kolumna rusza o 7.25 i ma rozkład jak autobus. Dzieci dołączają po drodze, w kaskach
i odblaskach. Dyżury rodziców układa szkoła, a trasę sprawdziła policja.
""",
    ),
    NewsText(
        key="pierwsza-pomoc",
        title="Naucz się ratować. Kurs w dwie soboty",
        slug="kurs-pierwszej-pomocy",
        lead="Ratownicy pokażą, jak uciskać, jak wezwać pomoc i jak nie stać z boku.",
        topic="bezpieczenstwo",
        days_ago=141,
        picture="conversation",
        authors=("komunikacja",),
        text="""
Defibrylator wisi w ratuszu, w obu domach kultury i na stacji metra. Po kursie będziesz wiedzieć,
że aparat sam mówi, co robić, i że nie można nim nikomu zaszkodzić.
""",
    ),
)
