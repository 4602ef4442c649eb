"""Landscapes of parks, meadows and woods."""

from random import Random

from demo.pictures import nature, town
from demo.pictures import palette as c
from demo.pictures.canvas import Canvas


def park(rng: Random) -> Canvas:
    """A park with a winding path and an empty bench."""
    canvas = Canvas(c.SKY)
    nature.cloud(canvas, (330, 190), 90)
    nature.cloud(canvas, (1010, 120), 60)
    nature.sun(canvas, (1250, 210), 88)
    nature.birds(canvas, (760, 210), rng, 5)
    canvas.land([(0, 490), (300, 430), (700, 450), (1100, 520), (1600, 430)], c.MEADOW)
    canvas.ribbon(
        [
            (1090, 512, 40),
            (960, 560, 60),
            (880, 620, 95),
            (960, 700, 130),
            (830, 800, 200),
            (680, 960, 330),
        ],
        c.SAND,
    )
    for x, y, height, colour in (
        (345, 560, 230, c.FOREST),
        (1080, 560, 250, c.FOREST),
        (1310, 560, 250, c.FERN),
    ):
        nature.tree(canvas, (x, y), height, colour)
    canvas.land([(0, 630), (300, 575), (620, 600), (800, 660), (840, 700)], c.GRASS)
    canvas.land([(700, 905), (905, 760), (1050, 665), (1300, 640), (1600, 560)], c.GRASS)
    canvas.ribbon([(905, 640, 96), (950, 700, 130), (850, 790, 190), (690, 960, 330)], c.SAND)
    for x, y, height, colour in (
        (150, 690, 310, c.FOREST),
        (70, 710, 200, c.LEAF),
        (1235, 690, 310, c.LEAF),
        (1510, 690, 270, c.FOREST),
    ):
        nature.tree(canvas, (x, y), height, colour)
    nature.tree(canvas, (500, 730), 390, c.FOREST)
    nature.bush(canvas, (640, 720), 55, c.LEAF)
    town.bench(canvas, (470, 800), 1.05)
    nature.flowers(canvas, ((1050, 770), (1580, 880)), rng, 26)
    return canvas


def meadow(rng: Random) -> Canvas:
    """The airfield's meadow: flowers, a windsock, a small plane."""
    canvas = Canvas(c.SKY)
    nature.sun(canvas, (300, 220), 92)
    nature.cloud(canvas, (800, 170), 100)
    nature.cloud(canvas, (1330, 260), 70)
    _plane(canvas, (1080, 190))
    canvas.land([(0, 560), (400, 530), (900, 545), (1600, 520)], c.FOREST)
    for x in range(-20, 1640, 62):
        canvas.arch(
            (x, 560), (rng.uniform(38, 62), rng.uniform(34, 78)), rng.choice((c.FOREST, c.LEAF))
        )
    canvas.land([(0, 575), (500, 560), (1100, 570), (1600, 550)], c.PALE_MEADOW)
    canvas.polygon([(640, 566), (860, 566), (1120, 640), (420, 640)], c.SAND)
    canvas.land([(0, 640), (420, 612), (1000, 630), (1600, 600)], c.MEADOW)
    _windsock(canvas, (1290, 690))
    canvas.land([(0, 700), (500, 735), (1000, 690), (1600, 720)], c.GRASS)
    nature.flowers(canvas, ((0, 660), (1600, 920)), rng, 150)
    return canvas


def _plane(canvas: Canvas, at: tuple[float, float]) -> None:
    x, y = at
    canvas.polygon(
        [(x - 118, y - 6), (x - 150, y - 62), (x - 118, y - 62), (x - 84, y - 14)], c.BRICK
    )
    canvas.blob(
        [
            (x - 140, y - 8),
            (x - 20, y - 30),
            (x + 90, y - 22),
            (x + 122, y + 2),
            (x + 80, y + 24),
            (x - 40, y + 20),
        ],
        c.PAPER,
    )
    canvas.polygon(
        [(x - 140, y - 2), (x + 118, y + 6), (x + 80, y + 22), (x - 40, y + 19)], c.BRICK
    )
    canvas.rect((x + 10, y - 24), (52, 20), c.WATER, 9)
    canvas.polygon([(x - 34, y + 4), (x + 46, y + 4), (x + 6, y + 46), (x - 62, y + 46)], c.CLAY)
    canvas.line([(x + 128, y - 44), (x + 128, y + 46)], 6, c.INK)
    canvas.disc((x + 124, y + 2), 10, c.INK)


def _windsock(canvas: Canvas, foot: tuple[float, float]) -> None:
    x, y = foot
    canvas.rect((x - 6, y - 330), (12, 330), c.INK)
    for part, colour in enumerate((c.BRICK, c.PAPER, c.BRICK, c.PAPER, c.BRICK)):
        left, right = x + 8 + part * 42, x + 8 + (part + 1) * 42
        top, low = 44 - part * 4, 44 - (part + 1) * 4
        drop = part * 5
        canvas.polygon(
            [
                (left, y - 290 - top + drop),
                (right, y - 285 - low + drop),
                (right, y - 285 + low + drop),
                (left, y - 290 + top + drop),
            ],
            colour,
        )


def forest(rng: Random) -> Canvas:
    """The Bemowo wood in spring: birches, firs, a footpath."""
    canvas = Canvas(c.MINT)
    nature.sun(canvas, (860, 300), 110, c.BUTTER)
    for x in range(-30, 1660, 74):
        nature.fir(canvas, (x + rng.uniform(-18, 18), 600), rng.uniform(300, 430), c.FERN)
    canvas.land([(0, 590), (500, 560), (1000, 575), (1600, 555)], c.MEADOW)
    for x in (40, 190, 360, 1180, 1330, 1520):
        nature.fir(canvas, (x + rng.uniform(-20, 20), 655), rng.uniform(380, 520), c.LEAF)
    canvas.land([(0, 655), (500, 620), (1000, 640), (1600, 610)], c.GRASS)
    canvas.ribbon([(820, 590, 20), (870, 640, 60), (760, 720, 140), (860, 960, 420)], c.STONE)
    for x, y, width in (
        (260, 800, 46),
        (1240, 770, 40),
        (80, 850, 56),
        (1430, 860, 62),
        (560, 715, 28),
        (1060, 700, 26),
    ):
        nature.birch(canvas, (x, y), width, rng)
        nature.bush(canvas, (x + width, y + 8), width * 0.8, c.FOREST)
    nature.flowers(canvas, ((180, 760), (560, 890)), rng, 22)
    nature.flowers(canvas, ((1080, 780), (1400, 890)), rng, 18)
    return canvas


def garden(rng: Random) -> Canvas:
    """A neighbours' garden: raised beds, a shed, people at work."""
    canvas = Canvas(c.BUTTER)
    nature.sun(canvas, (800, 200), 90)
    for x, height, wall in (
        (0, 330, c.STONE),
        (250, 260, c.PAPER),
        (980, 300, c.PAPER),
        (1240, 380, c.STONE),
        (1460, 280, c.ROSE),
    ):
        town.block_of_flats(canvas, (x, 520 - height), (230, height), wall, rng)
    for x in (480, 560, 900, 1220, 1470):
        nature.tree(canvas, (x, 580), rng.uniform(230, 300), rng.choice((c.FOREST, c.LEAF)))
    canvas.land([(0, 540), (700, 520), (1600, 540)], c.GRASS)
    _shed(canvas, (690, 570))
    for x in range(0, 1600, 84):
        canvas.rect((x, 530), (18, 92), c.EARTH, 6)
    canvas.rect((0, 556), (1600, 12), c.EARTH)
    canvas.land([(0, 625), (800, 610), (1600, 625)], c.MEADOW)
    _bed(canvas, (90, 700), rng)
    _bed(canvas, (1010, 700), rng)
    town.person(canvas, (640, 812), 310, c.BRICK, rng)
    town.person(canvas, (900, 830), 330, c.FOREST, rng)
    _watering_can(canvas, (785, 800))
    return canvas


def _shed(canvas: Canvas, foot: tuple[float, float]) -> None:
    x, y = foot
    canvas.rect((x - 80, y - 150), (160, 150), c.CLAY)
    for offset in range(-60, 80, 28):
        canvas.rect((x + offset, y - 150), (4, 150), c.BRICK)
    canvas.polygon([(x - 104, y - 146), (x, y - 226), (x + 104, y - 146)], c.DEEP)
    canvas.rect((x - 30, y - 100), (60, 100), c.DEEP)


def _bed(canvas: Canvas, at: tuple[float, float], rng: Random) -> None:
    x, y = at
    canvas.rect((x, y), (480, 34), "#5a4636")
    for step in range(12):
        left = x + 24 + step * 39
        kind = step % 3
        if kind == 0:
            nature.bush(canvas, (left, y + 8), 24, c.LEAF)
            canvas.disc((left, y - 22), 9, c.BRICK)
        elif kind == 1:
            for lean in (-14, 0, 14):
                canvas.line([(left, y + 6), (left + lean, y - rng.uniform(52, 78))], 7, c.FERN)
        else:
            canvas.line([(left, y + 6), (left, y - 96)], 5, c.LEAF)
            canvas.disc((left, y - 100), 24, c.SUN)
            canvas.disc((left, y - 100), 11, c.TRUNK)
    canvas.rect((x - 10, y + 22), (500, 100), c.EARTH, 6)
    canvas.rect((x - 10, y + 70), (500, 6), "#b3a086")


def _watering_can(canvas: Canvas, at: tuple[float, float]) -> None:
    x, y = at
    canvas.ring((x, y - 74), 40, 9, c.FOREST)
    canvas.polygon([(x - 42, y - 72), (x + 42, y - 72), (x + 50, y), (x - 50, y)], c.FERN)
    canvas.line([(x + 40, y - 24), (x + 92, y - 84)], 12, c.FERN)
    canvas.line([(x + 78, y - 96), (x + 106, y - 74)], 10, c.FERN)
