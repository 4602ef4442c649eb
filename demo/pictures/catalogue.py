"""Every landscape of the demonstration, with its words in three languages."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from random import Random

from demo.pictures.canvas import Canvas, Point
from demo.pictures.lights import Light
from demo.pictures.motifs import green, people, places, streets

AUTHOR = "Dzielnica (rysunek przykładowy)"
LICENCE = "cc0"


@dataclass(frozen=True, kw_only=True)
class Motif:
    """A landscape: how it is drawn, what it shows, and the point every crop must keep."""

    name: str
    draw: Callable[[Random], Canvas]
    title: str
    alt: str
    alt_en: str
    alt_uk: str
    focus: Point = (800, 500)
    light: Light | None = None

    def alt_in(self, language: str) -> str:
        """The alternative text in `language`."""
        return {"en": self.alt_en, "uk": self.alt_uk}.get(language, self.alt)

    def png(self) -> bytes:
        """The drawn picture; the same bytes each time."""
        stream = BytesIO()
        picture = self.draw(Random(self.name)).finished()
        (self.light.falls_on(picture) if self.light else picture).save(stream, "PNG")
        return stream.getvalue()


MOTIFS = (
    Motif(
        name="park",
        draw=green.park,
        title="Park z ławką",
        alt="Czerwona ławka pod drzewem, obok kręta alejka biegnąca przez park ku słońcu.",
        alt_en="A red bench under a tree, beside a path that winds through the park.",
        alt_uk="Червона лавка під деревом, поруч звивиста доріжка через парк.",
        focus=(560, 640),
    ),
    Motif(
        name="meadow",
        draw=green.meadow,
        title="Łąka przy lotnisku",
        alt="Kwitnąca łąka przy lotnisku, rękaw na wiatr i mały samolot nad drzewami.",
        alt_en="A meadow in flower by the airfield, a windsock and a small plane above the trees.",
        alt_uk="Квітучий луг біля аеродрому, вітровказівник і маленький літак над деревами.",
        focus=(1150, 460),
    ),
    Motif(
        name="forest",
        draw=green.forest,
        title="Las z brzozami",
        alt="Ścieżka między brzozami i świerkami, na skraju kwitną polne kwiaty.",
        alt_en="A footpath between birches and spruces, wild flowers along its edge.",
        alt_uk="Стежка між березами та ялинами, обабіч цвітуть польові квіти.",
    ),
    Motif(
        name="garden",
        draw=green.garden,
        title="Ogród sąsiedzki",
        alt="Dwoje sąsiadów w ogrodzie między skrzyniami z warzywami, za płotem bloki.",
        alt_en="Two neighbours in a garden between raised beds, blocks of flats behind the fence.",
        alt_uk="Двоє сусідів у городі між грядками з овочами, за парканом багатоповерхівки.",
        focus=(770, 640),
    ),
    Motif(
        name="bicycle",
        draw=streets.bicycle,
        title="Rower przy alei drzew",
        alt="Czerwony rower z koszem kwiatów na drodze rowerowej wzdłuż rzędu drzew.",
        alt_en="A red bicycle with a basket of flowers on a cycle path along a row of trees.",
        alt_uk="Червоний велосипед із кошиком квітів на велодоріжці вздовж ряду дерев.",
        focus=(800, 560),
    ),
    Motif(
        name="estates",
        draw=streets.estates,
        title="Osiedle",
        alt="Bloki w ciepłych kolorach, przed nimi zieleń i dwie osoby na alejce.",
        alt_en="Blocks of flats in warm colours, greenery in front and two people on a path.",
        alt_uk="Багатоповерхівки в теплих барвах, перед ними зелень і двоє людей на доріжці.",
        focus=(820, 600),
    ),
    Motif(
        name="tram",
        draw=streets.tram,
        title="Tramwaj jesienią",
        alt="Żółto-czerwony tramwaj jedzie po zielonym torowisku wśród jesiennych drzew.",
        alt_en="A yellow and red tram on a grassed track among autumn trees.",
        alt_uk="Жовто-червоний трамвай їде зеленою колією серед осінніх дерев.",
        focus=(780, 560),
    ),
    Motif(
        name="metro",
        draw=streets.metro,
        title="Peron metra",
        alt="Pasażerowie na peronie metra przed otwartymi drzwiami pociągu.",
        alt_en="Passengers on a metro platform in front of a waiting train.",
        alt_uk="Пасажири на платформі метро перед поїздом.",
        focus=(600, 560),
    ),
    Motif(
        name="winter",
        draw=streets.winter,
        title="Zimowy wieczór",
        alt="Zaśnieżona alejka o zmierzchu, latarnie, świerki i światła w oknach bloków.",
        alt_en="A snowy path at dusk, street lamps, spruces and lit windows.",
        alt_uk="Засніжена доріжка в сутінках, ліхтарі, ялини та світло у вікнах будинків.",
        focus=(720, 640),
    ),
    Motif(
        name="fort",
        draw=places.fort,
        title="Fort nad fosą",
        alt="Ceglany fort na ziemnym wale, drewniana kładka prowadzi do bramy przez fosę.",
        alt_en="A brick fort on its rampart; a wooden footbridge crosses the moat to the gate.",
        alt_uk="Цегляний форт на валу; дерев’яний місток веде через рів до брами.",
        focus=(800, 520),
    ),
    Motif(
        name="library",
        draw=places.library,
        title="Czytelnia",
        alt="Czytelnia: zielony fotel z otwartą książką między regałami, za oknem drzewa.",
        alt_en="A reading room: a green armchair with an open book between shelves.",
        alt_uk="Читальня: зелене крісло з розгорнутою книжкою між полицями.",
        focus=(800, 620),
    ),
    Motif(
        name="school",
        draw=places.school,
        title="Szkoła rano",
        alt="Dzieci z opiekunem idą alejką do szkoły z zegarem na ceglanej fasadzie.",
        alt_en="Children and a grown-up walk to a school with a clock on its brick front.",
        alt_uk="Діти з дорослим ідуть алеєю до школи з годинником на цегляному фасаді.",
        focus=(820, 560),
    ),
    Motif(
        name="playground",
        draw=places.playground,
        title="Plac zabaw",
        alt="Plac zabaw z żółtą zjeżdżalnią, huśtawką i piaskownicą wśród drzew.",
        alt_en="A playground with a yellow slide, swings and a sandpit among trees.",
        alt_uk="Дитячий майданчик із жовтою гіркою, гойдалками та пісочницею серед дерев.",
        focus=(800, 600),
    ),
    Motif(
        name="meeting",
        draw=people.meeting,
        title="Sąsiedzi",
        alt="Grupa sąsiadów w różnym wieku stoi obok siebie pod girlandą chorągiewek.",
        alt_en="Neighbours of all ages side by side under a string of bunting.",
        alt_uk="Сусіди різного віку стоять поруч під гірляндою прапорців.",
        focus=(800, 460),
    ),
    Motif(
        name="conversation",
        draw=people.conversation,
        title="Rozmowa nad planem",
        alt="Cztery osoby przy stole, na którym leży plan okolicy z zaznaczonymi miejscami.",
        alt_en="Four people at a table with a plan of the neighbourhood.",
        alt_uk="Четверо людей за столом, на якому лежить план району.",
        focus=(780, 480),
    ),
    Motif(
        name="stage",
        draw=people.stage,
        title="Koncert plenerowy",
        alt="Wieczorny koncert: dwoje muzyków na scenie, lampki i widownia pod gwiazdami.",
        alt_en="An evening concert: two musicians on stage, fairy lights and an audience.",
        alt_uk="Вечірній концерт: двоє музикантів на сцені, вогники та глядачі.",
        focus=(800, 500),
    ),
    Motif(
        name="office",
        draw=people.office,
        title="Urząd dzielnicy",
        alt="Budynek urzędu z ceglanym wejściem; obok schodów prowadzi do niego pochylnia.",
        alt_en="The office building with a brick entrance; a ramp runs beside the steps.",
        alt_uk="Будівля управи з цегляним входом; поруч зі сходами є пандус.",
        focus=(820, 520),
    ),
)
