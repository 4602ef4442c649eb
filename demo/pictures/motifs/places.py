"""Landscapes of places: fort, library, school, playground, office, stage, meetings."""

from random import Random

from demo.pictures import nature, town
from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, Point


def fort(rng: Random) -> Canvas:
    """A brick fort behind its moat, with a footbridge."""
    canvas = Canvas(c.SKY)
    nature.cloud(canvas, (360, 170), 90)
    nature.sun(canvas, (1330, 190), 74)
    canvas.land([(0, 470), (350, 380), (800, 330), (1250, 380), (1600, 470)], c.LEAF)
    canvas.land([(0, 520), (400, 440), (800, 400), (1200, 440), (1600, 520)], c.FERN)
    for x, y, height in ((120, 480, 240), (300, 430, 200), (1330, 430, 210), (1500, 480, 250)):
        nature.tree(canvas, (x, y), height, c.FOREST)
    canvas.rect((350, 400), (900, 180), c.CLAY)
    canvas.rect((350, 400), (900, 26), c.BRICK)
    for row in range(5):
        for column in range(18):
            shift = 25 if row % 2 else 0
            if rng.random() < 0.4:
                canvas.rect((356 + column * 50 + shift, 436 + row * 28), (36, 10), "#b85643", 2)
    for x in (430, 570, 970, 1110):
        canvas.arch((x + 30, 500), (34, 44), c.DEEP)
        canvas.rect((x - 4, 500), (68, 50), c.DEEP)
    canvas.rect((700, 340), (200, 240), c.CLAY)
    canvas.polygon([(676, 344), (716, 274), (884, 274), (924, 344)], c.DEEP)
    canvas.arch((800, 466), (56, 70), c.DEEP)
    canvas.rect((744, 466), (112, 114), c.DEEP)
    canvas.land([(0, 590), (350, 572), (800, 576), (1250, 572), (1600, 590)], c.GRASS)
    canvas.rect((0, 620), (1600, 280), c.WATER)
    canvas.rect((744, 620), (112, 66), "#4a768f")
    nature.ripples(canvas, ((20, 660), (1500, 880)), rng, 34)
    canvas.polygon([(762, 580), (838, 580), (930, 900), (670, 900)], c.EARTH)
    for level in range(600, 900, 30):
        canvas.rect((758 - (level - 580) * 0.28, level), (84 + (level - 580) * 0.56, 4), c.TRUNK)
    for side in (-1, 1):
        canvas.line([(800 + side * 40, 548), (800 + side * 136, 830)], 10, c.DEEP)
    return canvas


def library(rng: Random) -> Canvas:
    """A reading room: shelves, a window, an armchair and a lamp."""
    canvas = Canvas(c.BLUSH)
    canvas.rect((0, 740), (1600, 160), c.EARTH)
    canvas.rect((640, 120), (340, 430), c.PAPER, 8)
    canvas.rect((662, 142), (296, 386), c.SKY)
    canvas.land([(662, 440), (760, 410), (958, 430)], c.MEADOW, floor=528)
    nature.tree(canvas, (740, 500), 260, c.FERN)
    nature.tree(canvas, (880, 508), 200, c.FOREST)
    canvas.rect((662, 508), (296, 20), c.PAPER)
    canvas.rect((804, 142), (12, 386), c.PAPER)
    _shelves(canvas, (60, 100), rng)
    _shelves(canvas, (1060, 100), rng)
    canvas.ellipse((810, 800), (330, 52), c.CLAY)
    canvas.rect((650, 560), (250, 220), c.FOREST, 40)
    canvas.rect((620, 640), (80, 150), c.LEAF, 30)
    canvas.rect((850, 640), (80, 150), c.LEAF, 30)
    canvas.rect((690, 690), (170, 70), c.FERN, 20)
    for leg in (660, 870):
        canvas.rect((leg, 780), (20, 40), c.TRUNK)
    canvas.rect((1000, 470), (10, 330), c.DEEP)
    canvas.ellipse((1005, 806), (60, 12), c.DEEP)
    canvas.polygon([(950, 500), (980, 400), (1030, 400), (1060, 500)], c.SUN)
    canvas.polygon([(730, 690), (776, 674), (776, 640), (730, 652)], c.PAPER)
    canvas.polygon([(776, 674), (822, 690), (822, 652), (776, 640)], c.SAND)
    return canvas


def _shelves(canvas: Canvas, at: Point, rng: Random) -> None:
    x, y = at
    canvas.rect((x, y), (480, 680), c.TRUNK, 6)
    for shelf in range(4):
        floor = y + 166 + shelf * 166
        canvas.rect((x + 18, floor - 146), (444, 146), "#5a4636")
        left = x + 26
        while left < x + 440:
            width, height = rng.choice((18, 22, 28, 34)), rng.uniform(88, 136)
            colour = rng.choice(
                (c.BRICK, c.SUN, c.FOREST, c.PAPER, c.WATER, c.FERN, c.STONE, c.CLAY)
            )
            if left + width > x + 456:
                break
            if rng.random() < 0.08:
                left += 30
                continue
            canvas.rect((left, floor - height), (width, height), colour, 2)
            canvas.rect(
                (left + 4, floor - height + 16),
                (width - 8, 5),
                c.SAND if colour != c.PAPER else c.BRICK,
            )
            left += width + 3


def school(rng: Random) -> Canvas:
    """A school with a clock; children come in the morning."""
    canvas = Canvas(c.SKY)
    nature.sun(canvas, (220, 190), 80)
    nature.cloud(canvas, (1240, 160), 90)
    canvas.land([(0, 560), (500, 520), (1100, 530), (1600, 500)], c.MEADOW)
    for x, height in ((90, 330), (1530, 350)):
        nature.tree(canvas, (x, 690), height, c.FOREST)
    canvas.rect((210, 350), (1180, 330), c.STONE)
    canvas.rect((190, 332), (1220, 26), c.BRICK)
    for row in (396, 536):
        for x in (250, 370, 490, 1020, 1140, 1260):
            canvas.rect((x, row), (90, 96), c.PAPER)
            canvas.rect((x + 8, row + 8), (34, 80), c.WATER)
            canvas.rect((x + 48, row + 8), (34, 80), "#7ba3b8")
    canvas.rect((630, 270), (340, 410), c.CLAY)
    canvas.polygon([(606, 274), (800, 160), (994, 274)], c.BRICK)
    canvas.disc((800, 340), 50, c.PAPER)
    canvas.line([(800, 340), (800, 306)], 7, c.INK)
    canvas.line([(800, 340), (776, 352)], 7, c.INK)
    canvas.arch((800, 520), (90, 80), c.DEEP)
    canvas.rect((710, 520), (180, 160), c.DEEP)
    canvas.rect((796, 444), (8, 236), c.CLAY)
    canvas.rect((0, 676), (1600, 230), c.GRASS)
    canvas.polygon([(690, 676), (910, 676), (1180, 910), (420, 910)], c.SAND)
    for x, y, height, coat in (
        (640, 800, 190, c.SUN),
        (730, 830, 180, c.BRICK),
        (900, 760, 165, c.FOREST),
        (970, 850, 200, c.WATER),
        (1060, 800, 290, c.SLATE),
    ):
        town.person(canvas, (x, y), height, coat, rng)
    nature.bush(canvas, (380, 740), 70, c.LEAF)
    nature.bush(canvas, (1330, 740), 80, c.LEAF)
    return canvas


def playground(rng: Random) -> Canvas:
    """A slide, a swing and a sandpit between trees."""
    canvas = Canvas(c.BUTTER)
    nature.cloud(canvas, (420, 180), 80, c.PAPER)
    nature.sun(canvas, (1120, 180), 70, c.AMBER)
    canvas.land([(0, 540), (500, 500), (1100, 530), (1600, 490)], c.MEADOW)
    for x, height, colour in (
        (110, 380, c.FOREST),
        (300, 300, c.LEAF),
        (1360, 330, c.LEAF),
        (1530, 400, c.FOREST),
    ):
        nature.tree(canvas, (x, 600), height, colour)
    canvas.land([(0, 620), (700, 590), (1600, 610)], c.GRASS)
    canvas.ellipse((800, 770), (760, 120), c.SAND)
    _slide(canvas, (500, 770))
    _swing(canvas, (1180, 770), rng)
    canvas.rect((660, 816), (260, 50), c.AMBER, 10)
    canvas.ellipse((790, 816), (120, 18), c.BUTTER)
    canvas.polygon([(730, 816), (774, 816), (766, 780), (738, 780)], c.BRICK)
    return canvas


def _slide(canvas: Canvas, foot: Point) -> None:
    x, y = foot
    for leg in (-150, -30):
        canvas.rect((x + leg, y - 380), (20, 380), c.FOREST)
    for rung in range(5):
        canvas.rect((x - 150, y - 60 - rung * 56), (130, 12), c.FOREST)
    canvas.rect((x - 166, y - 300), (170, 20), c.TRUNK)
    canvas.polygon([(x - 190, y - 376), (x - 80, y - 460), (x + 30, y - 376)], c.BRICK)
    canvas.ribbon(
        [
            (x - 8, y - 300, 24),
            (x + 60, y - 250, 66),
            (x + 160, y - 110, 70),
            (x + 290, y - 30, 80),
        ],
        c.SUN,
    )
    canvas.line([(x + 250, y - 24), (x + 350, y - 24)], 20, c.SUN)


def _swing(canvas: Canvas, foot: Point, rng: Random) -> None:
    x, y = foot
    top = y - 400
    for side in (-1, 1):
        canvas.line([(x + side * 180, top), (x + side * 240, y)], 20, c.BRICK)
        canvas.line([(x + side * 180, top), (x + side * 120, y)], 20, c.BRICK)
    canvas.line([(x - 190, top), (x + 190, top)], 22, c.BRICK)
    for seat, lean in ((-70, -46), (80, 20)):
        middle = x + seat + lean
        canvas.line([(x + seat - 28, top), (middle - 28, y - 90)], 6, c.INK)
        canvas.line([(x + seat + 28, top), (middle + 28, y - 90)], 6, c.INK)
        canvas.rect((middle - 44, y - 94), (88, 16), c.DEEP, 6)
    town.person(canvas, (x - 116, y - 24), 190, c.WATER, rng)
