"""About the district: figures, areas, woods and airfield, how the city talks with residents."""

from demo.texts.pl.files import AREAS
from demo.writing import Block, PageText, Writer


def _about(w: Writer) -> list[Block]:
    return [
        w.facts(
            "Bemowo w skrócie",
            [
                ("Powierzchnia", "24,95 km²"),
                ("Mieszkańcy", "128 895 (2024)"),
                ("Dzielnica Warszawy", "od 27 października 2002 roku, wcześniej gmina – od 1994"),
                ("Siedziba urzędu", "ul. Powstańców Śląskich 70"),
            ],
        ),
        w.text(
            "<p>Bemowo leży na zachodzie Warszawy. Ma osiedla z wielkiej płyty, domy w lesie, "
            "pole wzlotów, po którym chodzą zające, i park w dawnym forcie.</p>"
        ),
        w.picture("estates", "Popołudnie na Górcach."),
    ]


def _areas(w: Writer) -> list[Block]:
    head, *rows = AREAS
    return [
        w.text("<p>Znajdź swój obszar i zobacz, co masz pod ręką.</p>"),
        w.table(
            "Obszary Bemowa",
            [("text", name) for name in head],
            [list(row) for row in rows],
            "Miejski System Informacji i opracowanie własne",
        ),
        w.documents("Te same dane do pobrania", "areas"),
        w.picture(
            "estates", "Bloki w kolorze piasku i cegły: tak wygląda duża część dzielnicy.", "wide"
        ),
    ]


def _woods(w: Writer) -> list[Block]:
    return [
        w.picture("meadow", "Lotnisko Babice: łąka, rękaw na wiatr i samoloty sportowe."),
        w.heading("Las Bemowski"),
        w.text(
            "<p>Sosny, brzozy i dęby rosną tu dziesięć minut od bloków. W lesie są polany "
            "do odpoczynku, ścieżki rowerowe i dzikie zwierzęta. Spotkasz dzika? "
            "Nie podchodź, nie karm, odejdź spokojnie.</p>"
        ),
        w.picture("forest", "Ścieżka wśród brzóz, wejście od ulicy Kocjana."),
        w.heading("Lotnisko Babice"),
        w.text(
            "<p>Lotnisko powstało po wojnie. Dziś startują stąd samoloty sportowe i śmigłowce "
            "ratownicze, a łąka między pasami należy do skowronków.</p>"
        ),
    ]


def _talk(w: Writer) -> list[Block]:
    return [
        w.text(
            "<p>Rozmowa miasta z mieszkańcami ma w Warszawie swoją historię i swoich gospodarzy. "
            "Warto wiedzieć, kto za co odpowiada – łatwiej wtedy zabrać głos.</p>"
        ),
        w.heading("Skąd się wzięło Centrum Komunikacji Społecznej"),
        w.text(
            "<p>Centrum zaczęło działać w styczniu 2008 roku w Urzędzie m.st. Warszawy. Przejęło "
            "zadania Ośrodka Konsultacji i Dialogu Społecznego, który pracował od 1998 roku. "
            "Miało ułatwić przepływ informacji, połączyć pracę wielu biur i otworzyć miasto na "
            "organizacje pozarządowe.</p>"
        ),
        w.heading("Kto prowadzi konsultacje"),
        w.text(
            "<ul><li><b>Koordynator w dzielnicy</b> planuje konsultacje swojego urzędu i pomaga je "
            "przeprowadzić.</li><li><b>Miasto</b> pilnuje wspólnych zasad i prowadzi jeden spis "
            "wszystkich konsultacji.</li><li><b>Mediatorzy</b> wchodzą wtedy, gdy rozmowa "
            "zamienia się w spór.</li></ul>"
        ),
        w.heading("Co z tego mają mieszkańcy"),
        w.facts(
            "Trzy drogi, żeby coś zmienić",
            [
                ("Konsultacje", "mówisz, co sądzisz, a urząd odpowiada na każdą uwagę"),
                ("Budżet obywatelski", "zgłaszasz pomysł, a mieszkańcy wybierają w głosowaniu"),
                (
                    "Inicjatywa lokalna",
                    "robisz coś z sąsiadami, a miasto dokłada materiały i sprzęt",
                ),
            ],
        ),
        w.picture("conversation", "Najlepsze plany powstają przy stole."),
        w.action(
            "Zapytaj koordynatora", "Odpowiemy, jak zabrać głos w Twojej sprawie.", "komunikacja"
        ),
    ]


PAGES = (
    PageText(
        key="dzielnica",
        kind="SectionPage",
        title="O dzielnicy",
        slug="o-dzielnicy",
        in_menus=True,
        lead="Las, lotnisko, fort i osiedla: poznaj Bemowo.",
        about="Bemowo w liczbach i miejscach: powierzchnia, mieszkańcy, obszary, przyroda.",
        picture="estates",
        published_days_ago=93,
        body=_about,
    ),
    PageText(
        key="osiedla",
        kind="StandardPage",
        parent="dzielnica",
        title="Od Boernerowa po Chrzanów: obszary Bemowa",
        slug="obszary",
        lead="Dziesięć obszarów, każdy inny. Zobacz, czym różnią się Groty od Górców.",
        about="Obszary Bemowa według Miejskiego Systemu Informacji, z opisem i danymi.",
        picture="estates",
        tags=("osiedla", "historia"),
        published_days_ago=8,
        body=_areas,
    ),
    PageText(
        key="las",
        kind="StandardPage",
        parent="dzielnica",
        title="Posłuchaj skowronków na lotnisku",
        slug="las-i-lotnisko",
        lead="Las Bemowski i lotnisko Babice: dzika strona dzielnicy.",
        about="Przyroda Bemowa: Las Bemowski, łąki lotniska Babice, zwierzęta.",
        picture="meadow",
        tags=("zieleń", "historia"),
        published_days_ago=13,
        body=_woods,
    ),
    PageText(
        key="rozmowa",
        kind="StandardPage",
        parent="dzielnica",
        title="Jak miasto rozmawia z mieszkańcami",
        slug="jak-rozmawiamy",
        lead="Kto prowadzi konsultacje, skąd wzięło się Centrum Komunikacji Społecznej i jak "
        "możesz zabrać głos.",
        about="Konsultacje, mediacje i koordynatorzy: jak Warszawa rozmawia z mieszkańcami.",
        picture="meeting",
        tags=("konsultacje", "historia"),
        published_days_ago=5,
        body=_talk,
    ),
)
