"""Trees, hills, clouds and flowers, the vocabulary of the landscapes."""

from random import Random

from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, Point

SHADES = {c.FOREST: "#164a32", c.LEAF: "#256142", c.FERN: "#3d774c", c.DEEP: "#0b281c"}


def tree(canvas: Canvas, foot: Point, height: float, colour: str = c.FOREST) -> None:
    """A broad-leaved tree: a crown with a shaded side, a trunk that shows through."""
    x, y = foot
    trunk, radii = max(7.0, height * 0.055), (height * 0.28, height * 0.38)
    centre = (x, y - height + radii[1])
    shade = SHADES.get(colour, colour)
    canvas.rect((x - trunk / 2, y - height * 0.4), (trunk, height * 0.4), c.TRUNK)
    canvas.ellipse(centre, radii, colour)
    canvas.flank(centre, radii, shade)
    branch = max(2.5, trunk * 0.4)
    fork = centre[1] + radii[1] * 0.35
    canvas.line([(x, y - height * 0.2), (x, centre[1] - radii[1] * 0.3)], branch, c.TRUNK)
    canvas.line([(x, fork), (x - radii[0] * 0.42, fork - radii[1] * 0.4)], branch, c.TRUNK)
    canvas.line([(x, fork - 12), (x + radii[0] * 0.4, fork - radii[1] * 0.5)], branch, c.TRUNK)


def round_tree(canvas: Canvas, foot: Point, height: float, colour: str = c.FERN) -> None:
    """A street tree clipped to a ball on a thin stem."""
    x, y = foot
    radius = height * 0.27
    centre = (x, y - height + radius)
    canvas.rect((x - 5, centre[1]), (10, y - centre[1]), c.LEAF)
    canvas.disc(centre, radius, colour)
    canvas.flank(centre, (radius, radius), SHADES.get(colour, colour))
    canvas.line([(x, y - 20), (x, centre[1] - radius * 0.4)], 6, c.LEAF)


def poplar(canvas: Canvas, foot: Point, height: float, colour: str = c.LEAF) -> None:
    """A slim tall tree for rows along a road."""
    x, y = foot
    radii = (height * 0.13, height * 0.46)
    centre = (x, y - height * 0.54)
    canvas.rect((x - 4, y - height * 0.2), (8, height * 0.2), c.TRUNK)
    canvas.ellipse(centre, radii, colour)
    canvas.flank(centre, radii, SHADES.get(colour, colour))


def fir(canvas: Canvas, foot: Point, height: float, colour: str = c.FOREST) -> None:
    """A conifer of three tiers, its right side in shade."""
    x, y = foot
    shade = SHADES.get(colour, colour)
    canvas.rect((x - 5, y - height * 0.14), (10, height * 0.14), c.TRUNK)
    for tier, (low, top, half) in enumerate(
        [(0.1, 0.55, 0.26), (0.33, 0.78, 0.21), (0.55, 1, 0.15)]
    ):
        base, peak, reach = y - height * low, y - height * top, height * half
        canvas.polygon([(x - reach, base), (x, peak), (x + reach, base)], colour)
        canvas.polygon([(x, base), (x, peak), (x + reach, base)], shade if tier < 3 else colour)


def birch(canvas: Canvas, foot: Point, width: float, rng: Random) -> None:
    """A white trunk that runs out of the picture, with its dark marks."""
    x, y = foot
    canvas.polygon(
        [
            (x - width * 0.7, y),
            (x - width * 0.42, -10),
            (x + width * 0.42, -10),
            (x + width * 0.7, y),
        ],
        c.PAPER,
    )
    canvas.polygon(
        [
            (x + width * 0.2, y),
            (x + width * 0.12, -10),
            (x + width * 0.42, -10),
            (x + width * 0.7, y),
        ],
        c.STONE,
    )
    for mark in range(9):
        level = 40 + mark * (y - 60) / 9 + rng.uniform(-18, 18)
        side = rng.choice((-1, 1))
        reach = width * rng.uniform(0.2, 0.45)
        start = x + side * width * 0.44
        canvas.polygon(
            [(start, level - 5), (start - side * reach, level), (start, level + 6)], c.INK
        )


def bush(canvas: Canvas, foot: Point, size: float, colour: str = c.FOREST) -> None:
    """Three balls and a flat foot."""
    x, y = foot
    for dx, dy, radius in ((-0.62, 0.42, 0.46), (0.62, 0.42, 0.46), (0, 0.55, 0.6)):
        canvas.disc((x + dx * size, y - dy * size), radius * size, colour)
    canvas.rect((x - size, y - size * 0.3), (size * 2, size * 0.3), colour, size * 0.15)


def sun(canvas: Canvas, centre: Point, radius: float = 82, colour: str = c.SUN) -> None:
    """The sun."""
    canvas.disc(centre, radius, colour)


def cloud(canvas: Canvas, at: Point, size: float, colour: str = c.CLOUD) -> None:
    """A cloud with a flat base."""
    x, y = at
    canvas.rect((x - size, y - size * 0.3), (size * 2.1, size * 0.34), colour, size * 0.17)
    for dx, radius in ((-0.45, 0.34), (0.1, 0.5), (0.6, 0.32)):
        canvas.disc((x + dx * size, y - size * 0.28), radius * size, colour)


def birds(canvas: Canvas, at: Point, rng: Random, count: int = 4) -> None:
    """A few birds far away."""
    for _ in range(count):
        x, y = at[0] + rng.uniform(-120, 120), at[1] + rng.uniform(-50, 50)
        wing = rng.uniform(13, 20)
        for side in (-1, 1):
            points = [
                (x, y),
                (x + side * wing * 0.5, y - wing * 0.5),
                (x + side * wing, y - wing * 0.2),
            ]
            canvas.curve(points, 4, c.SLATE)


def flowers(canvas: Canvas, area: tuple[Point, Point], rng: Random, count: int) -> None:
    """Wild flowers in a rectangle, larger towards its lower edge."""
    (left, top), (right, bottom) = area
    heads = [(rng.uniform(left, right), rng.uniform(top, bottom)) for _ in range(count)]
    for x, y in sorted(heads, key=lambda head: head[1]):
        near = 0.45 + (y - top) / (bottom - top)
        stem = 34 * near
        canvas.line([(x, y), (x + rng.uniform(-5, 5), y - stem)], 3 * near, c.LEAF)
        colour = rng.choice((c.SUN, c.CLAY, c.PAPER, c.BRICK, c.PAPER, c.SUN))
        canvas.disc((x, y - stem), 9 * near, colour)
        canvas.disc((x, y - stem), 3.5 * near, c.AMBER if colour == c.PAPER else c.DEEP)


def ripples(canvas: Canvas, area: tuple[Point, Point], rng: Random, count: int) -> None:
    """Light on water."""
    (left, top), (right, bottom) = area
    for _ in range(count):
        x, y = rng.uniform(left, right), rng.uniform(top, bottom)
        reach = rng.uniform(30, 110) * (0.5 + (y - top) / (bottom - top))
        canvas.line([(x, y), (x + reach, y)], 4, c.RIPPLE)
