"""Houses, windows, benches, lamps and people: what stands and walks in the landscapes."""

from math import cos, radians, sin
from random import Random

from demo.pictures import palette as c
from demo.pictures.canvas import Canvas, Point

DAY_WINDOWS = (c.SLATE, c.SLATE, "#3f6f5c", c.SUN, c.SLATE, "#2d4a45")
EVENING_WINDOWS = (c.SUN, "#33505a", c.SUN, "#33505a", c.AMBER)


def block_of_flats(
    canvas: Canvas, at: Point, size: Point, wall: str, rng: Random, *, evening: bool = False
) -> None:
    """A block: a wall, a shaded edge, rows of windows."""
    (x, y), (width, height) = at, size
    canvas.rect(at, size, wall)
    columns, rows = max(2, round(width / 44)), max(3, round(height / 62))
    across, down = width / columns, (height - 30) / rows
    colours = EVENING_WINDOWS if evening else DAY_WINDOWS
    for row in range(rows):
        for column in range(columns):
            corner = (x + across * (column + 0.24), y + 16 + down * (row + 0.16))
            canvas.rect(corner, (across * 0.52, down * 0.52), rng.choice(colours))
    canvas.rect((x + width - 9, y), (9, height), _darker(wall))


def bench(canvas: Canvas, at: Point, scale: float = 1) -> None:
    """A park bench seen from the front; `at` is the middle of its feet."""
    x, y = at
    half = 120 * scale
    for side in (-0.72, 0.72):
        canvas.rect((x + side * half - 8 * scale, y - 64 * scale), (16 * scale, 64 * scale), c.DEEP)
        canvas.rect(
            (x + side * half - 6 * scale, y - 128 * scale), (12 * scale, 70 * scale), c.DEEP
        )
    for level in (128, 102):
        canvas.rect((x - half, y - level * scale), (2 * half, 18 * scale), c.BRICK, 7 * scale)
    canvas.rect((x - half, y - 72 * scale), (2 * half, 20 * scale), c.BRICK, 7 * scale)


def lamp(canvas: Canvas, foot: Point, height: float, glow: str = c.SUN) -> None:
    """A street lamp with a round light."""
    x, y = foot
    canvas.rect((x - 5, y - height), (10, height), c.DEEP)
    canvas.rect((x - 12, y - 26), (24, 26), c.DEEP, 4)
    canvas.disc((x, y - height), 24, glow)
    canvas.rect((x - 26, y - height - 30), (52, 10), c.DEEP, 5)


def person(canvas: Canvas, foot: Point, height: float, coat: str, rng: Random) -> None:
    """Somebody standing, seen from far enough to have no face."""
    x, y = foot
    skin, hair = rng.choice(c.SKIN), rng.choice(c.HAIR)
    head, half = height * 0.092, height * 0.135
    for side in (-1, 1):
        left = x + side * half * 0.42 - height * 0.035
        canvas.rect((left, y - height * 0.4), (height * 0.07, height * 0.4), c.INK, height * 0.02)
    shoulders = y - height * 0.76
    canvas.arch((x, shoulders + half), (half, half), coat)
    hem = y - height * 0.3
    canvas.polygon(
        [
            (x - half, shoulders + half),
            (x + half, shoulders + half),
            (x + half * 1.12, hem),
            (x - half * 1.12, hem),
        ],
        coat,
    )
    for side in (-1, 1):
        arm = [
            (x + side * half * 0.9, shoulders + half * 0.8),
            (x + side * half * 1.2, y - height * 0.42),
        ]
        canvas.line(arm, height * 0.06, _darker(coat))
    canvas.rect((x - head * 0.34, shoulders - head), (head * 0.68, head * 1.4), _darker(skin))
    _head(canvas, (x, y - height + head), head, (skin, hair), rng)


def bust(canvas: Canvas, at: Point, size: float, coat: str, rng: Random) -> None:
    """Somebody among others: shoulders that run down to `at`, a head, hair."""
    x, y = at
    head = size * 0.165
    skin, hair = rng.choice(c.SKIN), rng.choice(c.HAIR)
    canvas.rect((x - size * 0.3, y - size * 0.6), (size * 0.6, size * 0.6), coat, size * 0.2)
    canvas.rect((x - size * 0.3, y - size * 0.2), (size * 0.6, size * 0.2), coat)
    canvas.rect((x - head * 0.36, y - size * 0.72), (head * 0.72, head * 1.1), _darker(skin))
    canvas.bowl((x, y - size * 0.602), (head * 0.56, head * 0.5), _darker(skin))
    _head(canvas, (x, y - size * 0.8), head, (skin, hair), rng)


def onlooker(canvas: Canvas, at: Point, size: float, coat: str, rng: Random) -> None:
    """Somebody seen from behind."""
    x, y = at
    head = size * 0.17
    canvas.rect((x - size * 0.3, y - size * 0.6), (size * 0.6, size), coat, size * 0.2)
    canvas.rect((x - head * 0.36, y - size * 0.72), (head * 0.72, head), rng.choice(c.SKIN))
    canvas.disc((x, y - size * 0.8), head, rng.choice(c.HAIR))


def _head(
    canvas: Canvas, centre: Point, radius: float, colours: tuple[str, str], rng: Random
) -> None:
    skin, hair = colours
    x, y = centre
    style = rng.choice(("short", "bun", "long", "hat", "short", "long"))
    if style == "long":
        canvas.disc((x, y - radius * 0.04), radius * 1.12, hair)
        canvas.rect((x - radius * 1.12, y), (radius * 2.24, radius * 1.15), hair, radius * 0.4)
    if style == "bun":
        canvas.disc((x, y - radius * 1.12), radius * 0.46, hair)
    canvas.disc(centre, radius, skin)
    canvas.polygon(_fringe(centre, radius), hair)
    if style == "hat":
        wool = rng.choice((c.CLAY, c.SUN, c.FERN, c.WATER))
        canvas.arch((x, y - radius * 0.3), (radius * 1.06, radius * 0.92), wool)
        canvas.rect(
            (x - radius * 1.1, y - radius * 0.46), (radius * 2.2, radius * 0.34), _darker(wool), 4
        )


def _fringe(centre: Point, radius: float) -> list[Point]:
    x, y = centre
    top = [
        (x + radius * 1.03 * cos(radians(angle)), y - radius * 1.03 * sin(radians(angle)))
        for angle in range(8, 173, 5)
    ]
    return [*top, (x - radius * 0.55, y - radius * 0.42), (x + radius * 0.3, y - radius * 0.55)]


def _darker(colour: str, share: float = 0.86) -> str:
    channels = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(channel * share):02x}" for channel in channels)
