"""Landscapes of streets: cycling, trams, metro, blocks of flats, winter."""

from random import Random

from demo.pictures import nature, town
from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, Point


def bicycle(rng: Random) -> Canvas:
    """A red bicycle in front of a row of street trees."""
    canvas = Canvas(c.MINT)
    for x, height, wall in (
        (40, 230, c.PALE_MEADOW),
        (330, 180, "#d3e2c8"),
        (960, 210, c.PALE_MEADOW),
        (1260, 260, "#d3e2c8"),
    ):
        town.block_of_flats(canvas, (x, 640 - height), (250, height), wall, rng)
    canvas.rect((0, 640), (1600, 260), c.EARTH)
    canvas.rect((0, 742), (1600, 50), c.PAPER)
    for x in range(70, 1600, 292):
        nature.round_tree(canvas, (x, 650), 560, c.FERN)
    canvas.rect((0, 640), (1600, 22), c.GRASS)
    _bicycle(canvas, (800, 690))
    return canvas


def _bicycle(canvas: Canvas, at: Point) -> None:
    x, y = at
    rear, front, crank = (x - 240, y), (x + 250, y), (x - 20, y + 6)
    seat, head = (x - 90, y - 208), (x + 176, y - 214)
    for wheel in (rear, front):
        canvas.ring(wheel, 152, 22, c.DEEP)
        canvas.disc(wheel, 15, c.DEEP)
        for dx, dy in ((1, 0), (0, 1), (0.71, 0.71), (0.71, -0.71)):
            ends = [
                (wheel[0] - dx * 138, wheel[1] - dy * 138),
                (wheel[0] + dx * 138, wheel[1] + dy * 138),
            ]
            canvas.line(ends, 2.5, c.SLATE)
    for frame in (
        (rear, seat),
        (rear, crank),
        (crank, seat),
        (crank, head),
        ((x - 80, y - 180), (x + 164, y - 190)),
        (head, front),
    ):
        canvas.line(list(frame), 19, c.BRICK)
    canvas.line([seat, (x - 104, y - 246)], 14, c.DEEP)
    canvas.line([(x - 160, y - 252), (x - 56, y - 252)], 26, c.DEEP)
    canvas.line([head, (x + 160, y - 268), (x + 236, y - 292)], 15, c.BRICK)
    canvas.line([(x + 222, y - 290), (x + 256, y - 296)], 20, c.DEEP)
    canvas.disc(crank, 32, c.DEEP)
    canvas.line([crank, (x + 14, y + 68)], 12, c.INK)
    canvas.line([(x - 16, y + 72), (x + 44, y + 72)], 13, c.INK)
    canvas.rect((x + 204, y - 262), (136, 92), c.AMBER, 12)
    for slat in range(4):
        canvas.rect((x + 222 + slat * 30, y - 262), (6, 92), c.TRUNK)
    nature.bush(canvas, (x + 272, y - 256), 44, c.FERN)
    canvas.disc((x + 244, y - 300), 15, c.SUN)
    canvas.disc((x + 300, y - 306), 15, c.PAPER)


def estates(rng: Random) -> Canvas:
    """Blocks of flats behind bushes on a warm day."""
    canvas = Canvas(c.BUTTER)
    nature.sun(canvas, (1180, 150), 72, c.AMBER)
    far = ((60, 380), (320, 300), (560, 420), (820, 330), (1240, 400), (1430, 330))
    for x, height in far:
        canvas.rect((x, 740 - height), (150, height), "#ead9ae")
    near = (
        (-20, 170, 600, c.STONE),
        (168, 210, 380, "#d9c493"),
        (396, 230, 460, c.PAPER),
        (650, 280, 400, c.PAPER),
        (954, 260, 520, c.STONE),
        (1236, 220, 500, c.CLAY),
        (1470, 180, 360, c.PAPER),
    )
    for x, width, height, wall in near:
        town.block_of_flats(canvas, (x, 780 - height), (width, height), wall, rng)
    canvas.rect((0, 770), (1600, 130), c.GRASS)
    canvas.ribbon([(820, 770, 70), (800, 820, 130), (760, 920, 260)], c.SAND)
    for x, size in ((220, 80), (560, 70), (650, 86), (1010, 92), (1130, 70), (1420, 82)):
        nature.bush(canvas, (x, 812), size, rng.choice((c.FOREST, c.LEAF)))
    nature.tree(canvas, (400, 830), 290, c.FOREST)
    nature.tree(canvas, (1290, 830), 260, c.LEAF)
    town.person(canvas, (780, 872), 190, c.BRICK, rng)
    town.person(canvas, (868, 860), 130, c.SUN, rng)
    return canvas


def tram(rng: Random) -> Canvas:
    """A tram under autumn trees."""
    canvas = Canvas(c.BLUSH)
    for x, height, wall in (
        (-10, 420, c.STONE),
        (270, 340, c.PAPER),
        (1010, 390, c.STONE),
        (1330, 330, c.PAPER),
    ):
        town.block_of_flats(canvas, (x, 650 - height), (250, height), wall, rng)
    for x, colour in (
        (110, c.AMBER),
        (420, c.BRICK),
        (560, c.SUN),
        (900, c.CLAY),
        (1130, c.SUN),
        (1500, c.AMBER),
    ):
        nature.tree(canvas, (x, 690), rng.uniform(330, 420), colour)
    canvas.rect((0, 660), (1600, 240), c.GRASS)
    canvas.rect((0, 770), (1600, 16), c.SLATE)
    canvas.rect((0, 846), (1600, 16), c.SLATE)
    canvas.line([(0, 316), (1600, 316)], 4, c.SLATE)
    _tram(canvas, (300, 460))
    for _ in range(40):
        leaf = (rng.uniform(0, 1600), rng.uniform(690, 890))
        canvas.ellipse(leaf, (9, 5), rng.choice((c.AMBER, c.SUN, c.BRICK)))
    return canvas


def _tram(canvas: Canvas, at: Point) -> None:
    x, y = at
    canvas.line([(x + 470, y - 2), (x + 540, y - 74), (x + 470, y - 140)], 7, c.INK)
    for part in (0, 510):
        left = x + part
        canvas.rect((left, y), (500, 300), c.SUN, 34)
        canvas.rect((left, y + 190), (500, 110), c.BRICK, 20)
        canvas.rect((left, y + 190), (500, 40), c.BRICK)
        for window in range(4):
            canvas.rect((left + 28 + window * 116, y + 44), (96, 112), c.NIGHT, 10)
            canvas.polygon(
                [
                    (left + 52 + window * 116, y + 44),
                    (left + 84 + window * 116, y + 44),
                    (left + 52 + window * 116, y + 156),
                    (left + 28 + window * 116, y + 156),
                    (left + 28 + window * 116, y + 100),
                ],
                "#3a5b63",
            )
        canvas.rect((left + 144, y + 44), (96, 250), c.DEEP, 8)
        canvas.rect((left + 189, y + 44), (6, 250), c.SUN)
        for wheel in (90, 400):
            canvas.disc((left + wheel, y + 304), 30, c.INK)
            canvas.disc((left + wheel, y + 304), 12, c.STEEL)
    canvas.rect((x + 494, y + 30), (22, 250), c.INK)
    canvas.disc((x + 986, y + 240), 15, c.PAPER)


def metro(rng: Random) -> Canvas:
    """A metro platform: a train waits, people get on."""
    canvas = Canvas("#2b4a45")
    for step, colour in enumerate(("#365a52", "#416a60", "#4d7a6e")):
        canvas.arch((800, 640), (900 - step * 110, 620 - step * 80), colour)
    for x in range(120, 1600, 340):
        canvas.rect((x, 92 + abs(x - 800) * 0.12), (220, 26), c.BUTTER, 13)
    canvas.rect((0, 300), (1600, 380), c.PAPER)
    canvas.rect((0, 300), (1600, 54), c.STEEL)
    canvas.rect((0, 590), (1600, 56), c.BRICK)
    for x in range(40, 1600, 400):
        canvas.rect((x, 388), (118, 160), c.NIGHT, 12)
        canvas.rect((x + 258, 388), (118, 160), c.NIGHT, 12)
        canvas.rect((x + 132, 366), (112, 290), c.DEEP, 6)
        canvas.rect((x + 144, 388), (40, 150), "#3a5b63", 6)
        canvas.rect((x + 192, 388), (40, 150), "#3a5b63", 6)
        canvas.rect((x + 185, 366), (6, 290), c.PAPER)
    canvas.rect((0, 660), (1600, 240), c.EARTH)
    canvas.rect((0, 660), (1600, 14), c.INK)
    canvas.rect((0, 698), (1600, 18), c.SUN)
    for x, height, coat in (
        (180, 330, c.BRICK),
        (560, 350, c.SLATE),
        (650, 240, c.SUN),
        (1010, 345, c.FOREST),
        (1400, 325, c.WATER),
    ):
        town.person(canvas, (x, 800 + rng.uniform(-14, 30)), height, coat, rng)
    return canvas


def winter(rng: Random) -> Canvas:
    """A street in snow at dusk, windows lit."""
    canvas = Canvas("#8fa9b8")
    canvas.disc((1270, 180), 66, c.BUTTER)
    canvas.land([(0, 420), (600, 380), (1200, 420), (1600, 370)], "#7b97a8")
    for x, width, height, wall in (
        (-20, 260, 470, c.SLATE),
        (270, 230, 360, "#5c7077"),
        (1040, 240, 400, "#5c7077"),
        (1320, 300, 500, c.SLATE),
    ):
        town.block_of_flats(canvas, (x, 700 - height), (width, height), wall, rng, evening=True)
        canvas.rect((x - 8, 692 - height), (width + 16, 20), c.SNOW, 10)
    for x, height in ((560, 330), (690, 260), (930, 300)):
        nature.fir(canvas, (x, 712), height, c.FOREST)
        canvas.polygon(
            [
                (x - height * 0.1, 712 - height * 0.7),
                (x, 712 - height),
                (x + height * 0.1, 712 - height * 0.7),
            ],
            c.SNOW,
        )
    canvas.land([(0, 690), (500, 670), (1000, 690), (1600, 665)], c.SNOW)
    canvas.ribbon([(800, 680, 60), (830, 740, 130), (720, 920, 400)], c.FROST)
    canvas.land([(0, 780), (300, 800), (480, 910)], c.PAPER)
    for x, y in ((420, 770), (1010, 745), (1330, 850)):
        town.lamp(canvas, (x, y), 300)
    town.bench(canvas, (1180, 830), 0.8)
    canvas.rect((1080, 718), (200, 14), c.SNOW, 7)
    town.person(canvas, (760, 830), 210, c.BRICK, rng)
    town.person(canvas, (690, 836), 150, c.SUN, rng)
    for _ in range(130):
        canvas.disc((rng.uniform(0, 1600), rng.uniform(0, 880)), rng.uniform(3, 7), c.SNOW)
    return canvas
