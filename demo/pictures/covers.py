"""Covers of the magazine, upright: an alley in each month of the year, seen from the same bench."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from random import Random

from demo.pictures import nature, town
from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, Point
from demo.pictures.catalogue import Motif

SIZE = (1200, 1600)
FOCUS = (600, 1000)


@dataclass(frozen=True, kw_only=True)
class Season:
    """The colours of the ground and of the trees."""

    far: str
    lawn: str
    path: str
    crowns: tuple[str, ...]
    snows: bool = False


@dataclass(frozen=True, kw_only=True)
class Month:
    """How a month looks: sky, light, season, and what happens on the alley."""

    sky: str
    sun: tuple[Point, float, str]
    season: Season
    scene: Callable[[Canvas, Random], None]
    is_dark: bool = False
    words: tuple[str, str, str]


def _cover(month: Month, rng: Random) -> Canvas:
    canvas, season = Canvas(month.sky, SIZE), month.season
    centre, radius, colour = month.sun
    nature.sun(canvas, centre, radius, colour)
    _houses(canvas, rng, evening=month.is_dark)
    canvas.land([(0, 880), (400, 850), (800, 870), (1200, 840)], season.far)
    canvas.land([(0, 960), (500, 930), (1200, 950)], season.lawn)
    canvas.ribbon(
        [(610, 900, 50), (640, 1050, 150), (560, 1300, 330), (620, 1700, 640)], season.path
    )
    for place, (x, y, height) in enumerate(
        ((420, 960, 300), (800, 970, 310), (270, 1080, 520), (960, 1100, 540), (60, 1290, 860),
         (1150, 1310, 880))
    ):  # fmt: skip
        nature.tree(canvas, (x, y), height, season.crowns[place % len(season.crowns)])
    month.scene(canvas, rng)
    if season.snows:
        for _ in range(240):
            canvas.disc((rng.uniform(0, 1200), rng.uniform(0, 1600)), rng.uniform(2, 6), c.SNOW)
    return canvas


def _houses(canvas: Canvas, rng: Random, *, evening: bool) -> None:
    walls = ("#3b555d", "#2f474f", "#44606a") if evening else (c.PAPER, c.STONE, c.ROSE, c.BUTTER)
    for x in range(-40, 1200, 190):
        height = rng.randrange(240, 420)
        wall = rng.choice(walls)
        at, size = (x, 900 - height), (180, height)
        town.block_of_flats(canvas, at, size, wall, rng, evening=evening)


def _bench(canvas: Canvas, _rng: Random) -> None:
    town.bench(canvas, (330, 1480), 1.7)


def _lamps(canvas: Canvas, rng: Random) -> None:
    for x, y, height in ((480, 1010, 230), (790, 1080, 320), (250, 1330, 620)):
        town.lamp(canvas, (x, y), height)
    town.person(canvas, (650, 1420), 380, c.BRICK, rng)
    town.person(canvas, (760, 1420), 250, c.SUN, rng)


def _walkers(canvas: Canvas, rng: Random) -> None:
    _bench(canvas, rng)
    town.person(canvas, (600, 1200), 260, c.WATER, rng)
    town.person(canvas, (680, 1210), 250, c.CLAY, rng)


def _flowers(canvas: Canvas, rng: Random) -> None:
    nature.flowers(canvas, ((0, 1250), (380, 1590)), rng, 60)
    nature.flowers(canvas, ((880, 1250), (1200, 1590)), rng, 60)
    town.person(canvas, (600, 1300), 330, c.SUN, rng)


def _neighbours(canvas: Canvas, rng: Random) -> None:
    for x, coat in ((240, c.BRICK), (470, c.SUN), (720, c.FOREST), (960, c.WATER)):
        town.bust(canvas, (x, 1640), 620 + rng.uniform(-40, 60), coat, rng)


def _child(canvas: Canvas, rng: Random) -> None:
    _bench(canvas, rng)
    town.person(canvas, (740, 1500), 300, c.SUN, rng)
    nature.birds(canvas, (600, 330), rng, 7)


def _leaves(canvas: Canvas, rng: Random) -> None:
    for _ in range(150):
        at = (rng.uniform(0, 1200), rng.uniform(1000, 1590))
        size = 5 + (at[1] - 1000) / 60
        canvas.ellipse(at, (size * 1.5, size), rng.choice((c.AMBER, c.SUN, c.CLAY, c.BRICK)))
    _bench(canvas, rng)


DAY, LOW, HIGH = ((880, 330), 120, c.SUN), ((860, 560), 150, c.AMBER), ((300, 260), 130, c.SUN)
MOON = ((860, 300), 95, c.BUTTER)
GREEN, GOLD = (c.FOREST, c.LEAF, c.FERN), (c.AMBER, c.CLAY, c.SUN, c.BRICK)
RIME, SPRING = (c.STEEL, c.SLATE, "#a9b9bd"), (c.GRASS, c.FERN, c.MEADOW)
SNOW = Season(far=c.FROST, lawn=c.SNOW, path=c.FROST, crowns=RIME, snows=True)
MEADOW = Season(far=c.FERN, lawn=c.GRASS, path=c.SAND, crowns=GREEN)
FRESH = Season(far=c.MEADOW, lawn=c.PALE_MEADOW, path=c.SAND, crowns=SPRING)
FALL = Season(far=c.AMBER, lawn="#c9a063", path=c.STONE, crowns=GOLD)
FADING = Season(far=c.FERN, lawn=c.MEADOW, path=c.SAND, crowns=(c.FERN, c.AMBER, c.LEAF))

MONTHS = (
    Month(sky=c.DUSK, sun=MOON, scene=_walkers, season=SNOW, words=(
        "Zaśnieżona aleja w styczniu, dwie osoby idą obok siebie, z boku stoi pusta ławka.",
        "A snowy alley in January: two people walk side by side past an empty bench.",
        "Засніжена алея в січні: двоє людей ідуть поруч, збоку порожня лавка.")),
    Month(sky=c.NIGHT, sun=MOON, scene=_lamps, is_dark=True, season=SNOW, words=(
        "Wieczór w lutym: latarnie wzdłuż śnieżnej alei, dorosły i dziecko wracają do domu.",
        "A February evening: lamps along a snowy alley, a grown-up and a child walk home.",
        "Лютневий вечір: ліхтарі вздовж засніженої алеї, дорослий і дитина йдуть додому.")),
    Month(sky=c.SKY, sun=DAY, scene=_child, season=FRESH, words=(
        "Marcowa aleja z pierwszą zielenią, ptaki na niebie i dziecko przy czerwonej ławce.",
        "An alley in March with its first green, birds in the sky, a child by a red bench.",
        "Березнева алея з першою зеленню, птахи в небі й дитина біля червоної лавки.")),
    Month(sky=c.MINT, sun=HIGH, scene=_flowers, season=FRESH, words=(
        "Kwietniowa aleja: po obu stronach polne kwiaty, środkiem idzie ktoś w żółtym płaszczu.",
        "An April alley: wild flowers on both sides and somebody in a yellow coat.",
        "Квітнева алея: обабіч польові квіти, посередині хтось у жовтому плащі.")),
    Month(sky=c.SKY, sun=HIGH, scene=_walkers, season=MEADOW, words=(
        "Zielona aleja w maju, dwie osoby spacerują pod drzewami, obok czerwona ławka.",
        "A green alley in May, two people under the trees, a red bench beside it.",
        "Зелена алея в травні, двоє гуляють під деревами, поруч червона лавка.")),
    Month(sky=c.BUTTER, sun=DAY, scene=_neighbours, season=MEADOW, words=(
        "Czworo sąsiadów pozuje na czerwcowej alei, za nimi drzewa i bloki.",
        "Four neighbours on an alley in June, trees and blocks of flats behind them.",
        "Четверо сусідів на червневій алеї, за ними дерева й будинки.")),
    Month(sky=c.SKY, sun=HIGH, scene=_flowers, season=MEADOW, words=(
        "Lipcowa aleja w pełni zieleni, po bokach kwitną maki i rumianki.",
        "A July alley in full green, poppies and daisies along its sides.",
        "Липнева алея в зелені, обабіч цвітуть маки й ромашки.")),
    Month(sky=c.BLUSH, sun=LOW, scene=_child, season=MEADOW, words=(
        "Zachód słońca w sierpniu: pomarańczowe słońce między blokami, dziecko na alei.",
        "Sunset in August: an orange sun between the houses, a child on the alley.",
        "Захід сонця в серпні: помаранчеве сонце між будинками, дитина на алеї.")),
    Month(sky=c.BUTTER, sun=LOW, scene=_neighbours, season=FADING, words=(
        "Czworo mieszkańców we wrześniu; w koronach drzew widać pierwsze żółte liście.",
        "Four residents in September; the first yellow leaves show in the crowns.",
        "Четверо мешканців у вересні; в кронах видно перше жовте листя.")),
    Month(sky=c.SKY, sun=DAY, scene=_leaves, season=FALL, words=(
        "Październikowa aleja usłana liśćmi, drzewa w złocie i czerwieni, pusta ławka.",
        "An October alley strewn with leaves, trees in gold and red, an empty bench.",
        "Жовтнева алея, всипана листям, дерева в золоті й багрянці, порожня лавка.")),
    Month(sky=c.DUSK, sun=LOW, scene=_walkers, season=FALL, words=(
        "Listopadowe popołudnie: niskie słońce, rude drzewa, dwie osoby na alei obok ławki.",
        "A November afternoon: a low sun, rusty trees, two people on the alley by a bench.",
        "Листопадове пообіддя: низьке сонце, руді дерева, двоє людей на алеї біля лавки.")),
    Month(sky=c.NIGHT, sun=MOON, scene=_lamps, is_dark=True, season=SNOW, words=(
        "Grudniowy wieczór: pada śnieg, świecą okna i latarnie, dwoje ludzi idzie aleją.",
        "A December evening: falling snow, lit windows and lamps, two people on the alley.",
        "Грудневий вечір: падає сніг, світяться вікна й ліхтарі, двоє йдуть алеєю.")),
)  # fmt: skip

COVERS = tuple(
    Motif(
        name=f"cover-{number:02}",
        draw=partial(_cover, month),
        title=f"Okładka, miesiąc {number}",
        alt=month.words[0],
        alt_en=month.words[1],
        alt_uk=month.words[2],
        focus=FOCUS,
    )
    for number, month in enumerate(MONTHS, start=1)
)
