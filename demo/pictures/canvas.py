"""A sheet (1600 x 900 units unless told) drawn at double size, so that edges come out smooth."""

from collections.abc import Iterable, Sequence
from math import hypot

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1600, 900
OVERSAMPLING = 2
CURVE_STEPS = 24

Point = tuple[float, float]


class Canvas:
    """Flat shapes in the units of the sheet; the later shape lies on top."""

    def __init__(self, ground: str, size: tuple[int, int] = (WIDTH, HEIGHT)) -> None:
        self._floor = size[1]
        self._image = Image.new("RGB", (size[0] * OVERSAMPLING, size[1] * OVERSAMPLING), ground)
        self._draw = ImageDraw.Draw(self._image)

    def finished(self) -> Image.Image:
        """The picture in its final size."""
        return self._image.reduce(OVERSAMPLING)

    def rect(self, at: Point, size: Point, colour: str, radius: float = 0) -> None:
        """A rectangle from its upper left corner, with rounded corners if asked."""
        (x, y), (width, height) = at, size
        box = _scaled([(x, y), (x + width, y + height)])
        self._draw.rounded_rectangle(box, radius * OVERSAMPLING, fill=colour)

    def ellipse(self, centre: Point, radii: Point, colour: str) -> None:
        """An ellipse around its centre."""
        self._draw.ellipse(_box(centre, radii), fill=colour)

    def disc(self, centre: Point, radius: float, colour: str) -> None:
        """A circle around its centre."""
        self.ellipse(centre, (radius, radius), colour)

    def ring(self, centre: Point, radius: float, width: float, colour: str) -> None:
        """A circle drawn with a line."""
        box = _box(centre, (radius, radius))
        self._draw.ellipse(box, outline=colour, width=round(width * OVERSAMPLING))

    def arch(self, centre: Point, radii: Point, colour: str) -> None:
        """The upper half of an ellipse; `centre` lies in the middle of its straight edge."""
        self._draw.pieslice(_box(centre, radii), 180, 360, fill=colour)

    def bowl(self, centre: Point, radii: Point, colour: str) -> None:
        """The lower half of an ellipse."""
        self._draw.pieslice(_box(centre, radii), 0, 180, fill=colour)

    def flank(self, centre: Point, radii: Point, colour: str) -> None:
        """The right half of an ellipse: the side away from the light."""
        self._draw.pieslice(_box(centre, radii), -90, 90, fill=colour)

    def polygon(self, points: Sequence[Point], colour: str) -> None:
        """A shape with straight edges."""
        self._draw.polygon(_scaled(points), fill=colour)

    def line(self, points: Sequence[Point], width: float, colour: str) -> None:
        """A line with round ends and joints."""
        self._draw.line(
            _scaled(points), fill=colour, width=round(width * OVERSAMPLING), joint="curve"
        )
        for point in (points[0], points[-1]):
            self.disc(point, width / 2, colour)

    def curve(self, points: Sequence[Point], width: float, colour: str) -> None:
        """A soft line through the points."""
        self.line(list(smooth(points)), width, colour)

    def blob(self, points: Sequence[Point], colour: str) -> None:
        """A closed soft shape through the points."""
        closed = [points[-1], *points, points[0], points[1]]
        self.polygon(list(_catmull_rom(closed)), colour)

    def land(self, points: Sequence[Point], colour: str, *, floor: float | None = None) -> None:
        """Everything below a soft line, down to the floor or the lower edge of the sheet."""
        top, low = list(smooth(points)), self._floor if floor is None else floor
        self.polygon([*top, (top[-1][0], low), (top[0][0], low)], colour)

    def ribbon(self, points: Sequence[tuple[float, float, float]], colour: str) -> None:
        """A path through (x, y, width): wide near the reader, narrow far away."""
        left = list(smooth([(x - width / 2, y) for x, y, width in points]))
        right = list(smooth([(x + width / 2, y) for x, y, width in points]))
        self.polygon([*left, *reversed(right)], colour)


def smooth(points: Sequence[Point]) -> Iterable[Point]:
    """Points of a soft line through `points` (Catmull-Rom)."""
    return _catmull_rom([points[0], *points, points[-1]])


def along(start: Point, end: Point, gap: float) -> Iterable[Point]:
    """Points from `start` towards `end`, `gap` units apart."""
    distance = hypot(end[0] - start[0], end[1] - start[1])
    for step in range(int(distance // gap) + 1):
        share = step * gap / distance
        yield (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)


def _catmull_rom(points: Sequence[Point]) -> Iterable[Point]:
    for a, b, c, d in zip(points, points[1:], points[2:], points[3:], strict=False):
        for step in range(CURVE_STEPS):
            t = step / CURVE_STEPS
            yield (_between(a[0], b[0], c[0], d[0], t), _between(a[1], b[1], c[1], d[1], t))
    yield points[-2]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (
        2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
    )


def _box(centre: Point, radii: Point) -> list[Point]:
    (x, y), (rx, ry) = centre, radii
    return _scaled([(x - rx, y - ry), (x + rx, y + ry)])


def _scaled(points: Iterable[Point]) -> list[Point]:
    return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]
