"""Landscapes with people in them: meetings, a stage, the office."""

from random import Random

from demo.pictures import nature, town
from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, along


def meeting(rng: Random) -> Canvas:
    """Neighbours in a row, all ages, looking our way."""
    canvas = Canvas(c.BLUSH)
    canvas.rect((0, 0), (1600, 120), "#efd5c6")
    for x, y in along((60, 150), (1600, 150), 164):
        canvas.polygon(
            [(x - 62, y - 44), (x + 62, y - 44), (x, y + 46)],
            rng.choice((c.SUN, c.CLAY, c.FERN, c.PAPER)),
        )
    canvas.line([(0, 106), (1600, 106)], 5, c.TRUNK)
    back = (
        (230, 560, c.FERN),
        (470, 590, c.SLATE),
        (730, 575, c.AMBER),
        (980, 600, c.WATER),
        (1220, 570, c.CLAY),
        (1430, 590, c.FOREST),
    )
    for x, size, coat in back:
        town.bust(canvas, (x, 730), size, coat, rng)
    front = (
        (120, 560, c.SUN),
        (355, 620, c.BRICK),
        (605, 600, c.DEEP),
        (850, 500, c.SUN),
        (1095, 610, c.FOREST),
        (1330, 520, c.BRICK),
        (1540, 600, c.SLATE),
    )
    for x, size, coat in front:
        town.bust(canvas, (x, 800), size, coat, rng)
    canvas.rect((0, 790), (1600, 110), c.STONE)
    canvas.rect((0, 790), (1600, 20), c.PAPER)
    return canvas


def conversation(rng: Random) -> Canvas:
    """Residents around a table with a plan of the neighbourhood."""
    canvas = Canvas(c.MINT)
    canvas.rect((0, 620), (1600, 280), c.EARTH)
    canvas.rect((140, 110), (360, 260), c.PAPER, 8)
    canvas.line([(190, 300), (260, 230), (340, 270), (440, 170)], 10, c.BRICK)
    for x, y in ((260, 230), (340, 270), (440, 170)):
        canvas.disc((x, y), 14, c.FOREST)
    canvas.rect((1130, 80), (300, 380), c.PAPER, 8)
    canvas.rect((1150, 100), (260, 340), c.SKY)
    canvas.land([(1150, 360), (1260, 330), (1410, 370)], c.MEADOW, floor=440)
    nature.tree(canvas, (1230, 420), 210, c.FERN)
    canvas.rect((1274, 100), (12, 340), c.PAPER)
    for x, size, coat in (
        (380, 480, c.BRICK),
        (620, 520, c.FOREST),
        (880, 470, c.SUN),
        (1120, 510, c.WATER),
    ):
        town.bust(canvas, (x, 690), size, coat, rng)
    canvas.polygon([(230, 640), (1370, 640), (1500, 800), (100, 800)], c.PAPER)
    canvas.rect((100, 800), (1400, 34), c.STEEL)
    canvas.polygon([(460, 662), (1120, 662), (1180, 776), (400, 776)], c.PALE_MEADOW)
    canvas.ribbon([(560, 662, 20), (640, 700, 26), (600, 776, 34)], c.SAND)
    canvas.line([(640, 705), (1150, 720)], 18, c.SAND)
    for x, y, colour in (
        (720, 680, c.BRICK),
        (800, 750, c.SUN),
        (930, 684, c.FOREST),
        (1040, 756, c.BRICK),
        (500, 720, c.FOREST),
    ):
        canvas.rect((x, y - 14), (52, 26), colour, 4)
    for x in (320, 1260):
        canvas.rect((x, 690), (44, 50), c.BRICK, 8)
    for leg in (180, 1390):
        canvas.rect((leg, 834), (26, 66), c.SLATE)
    return canvas


def stage(rng: Random) -> Canvas:
    """An open-air concert on a summer evening."""
    canvas = Canvas(c.NIGHT)
    canvas.disc((1310, 170), 62, c.BUTTER)
    for _ in range(46):
        canvas.disc((rng.uniform(0, 1600), rng.uniform(0, 330)), rng.uniform(2, 4), c.BUTTER)
    for x in range(-20, 1650, 110):
        nature.tree(canvas, (x, 640), rng.uniform(260, 360), c.DEEP)
    canvas.rect((430, 250), (740, 400), "#34585f")
    canvas.polygon([(380, 262), (800, 150), (1220, 262)], c.BRICK)
    for x in (420, 1150):
        canvas.rect((x, 255), (30, 400), c.TRUNK)
    canvas.polygon([(800, 250), (560, 640), (1040, 640)], "#4d6f6c")
    canvas.rect((400, 640), (800, 50), c.CLAY)
    canvas.disc((800, 610), 62, c.BRICK)
    canvas.disc((800, 610), 44, c.SAND)
    for x, coat in ((620, c.SUN), (960, c.PAPER)):
        town.person(canvas, (x, 644), 250, coat, rng)
    canvas.line([(590, 540), (690, 500)], 16, c.AMBER)
    canvas.ellipse((590, 545), (36, 28), c.AMBER)
    canvas.line([(960, 470), (960, 640)], 5, c.INK)
    canvas.disc((960, 462), 13, c.INK)
    canvas.rect((0, 690), (1600, 210), c.DEEP)
    for start, end in (((0, 140), (420, 250)), ((1180, 250), (1600, 130))):
        canvas.line([start, end], 4, c.TRUNK)
        for light in along(start, end, 62):
            canvas.disc((light[0], light[1] + 14), 12, c.SUN)
    for seat in range(60, 1600, 128):
        town.onlooker(
            canvas,
            (seat + rng.uniform(-22, 22), 910),
            rng.uniform(190, 260),
            rng.choice((c.FOREST, c.LEAF, c.SLATE, c.CLAY)),
            rng,
        )
    return canvas


def office(rng: Random) -> Canvas:
    """The district office: a modern front, a ramp beside the steps."""
    canvas = Canvas(c.SKY)
    nature.cloud(canvas, (300, 170), 90)
    nature.cloud(canvas, (1270, 130), 70)
    canvas.land([(0, 600), (500, 580), (1600, 560)], c.MEADOW)
    for x in (60, 1540):
        nature.poplar(canvas, (x, 764), 480, c.LEAF)
    canvas.rect((170, 270), (1260, 420), c.STONE)
    canvas.rect((150, 250), (1300, 30), c.TRUNK)
    for row in range(3):
        for x in (210, 310, 410, 510, 1020, 1120, 1220, 1320):
            canvas.rect((x, 310 + row * 124), (76, 84), c.WATER if (x + row) % 3 else c.SUN)
    canvas.rect((620, 200), (360, 490), c.CLAY)
    for x in (650, 762, 874):
        canvas.rect((x, 236), (76, 250), "#7ba3b8")
        canvas.rect((x, 350), (76, 10), c.CLAY)
    canvas.rect((600, 510), (400, 22), c.DEEP)
    canvas.rect((690, 532), (220, 158), c.NIGHT)
    canvas.rect((796, 532), (8, 158), c.CLAY)
    for step in range(3):
        canvas.rect(
            (640 - step * 26, 690 + step * 22),
            (320 + step * 52, 22),
            (c.SAND, c.STONE, c.EARTH)[step],
        )
    canvas.rect((0, 756), (1600, 150), c.EARTH)
    canvas.polygon([(985, 690), (1330, 756), (985, 756)], c.SAND)
    canvas.line([(985, 636), (1330, 700)], 8, c.DEEP)
    for x, y in ((985, 636), (1100, 657), (1215, 679), (1330, 700)):
        canvas.line([(x, y), (x, y + 56)], 8, c.DEEP)
    nature.bush(canvas, (330, 760), 74, c.FOREST)
    nature.bush(canvas, (480, 760), 58, c.LEAF)
    nature.bush(canvas, (1430, 760), 70, c.FOREST)
    for x, height, coat in ((560, 190, c.BRICK), (1120, 200, c.FOREST), (250, 185, c.SUN)):
        town.person(canvas, (x, 850), height, coat, rng)
    return canvas
