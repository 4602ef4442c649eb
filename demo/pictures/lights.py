"""The same landscape in another light: colours of a drawing moved to a season or an hour."""

from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image, ImageFilter

Colour = tuple[float, float, float]
TABLE_SIZE = 17


@dataclass(frozen=True, kw_only=True)
class Light:
    """How colours change (channels from 0 to 1), and the sentence that says so to a listener."""

    shift: Callable[[float, float, float], Colour]
    words: tuple[str, str, str]

    def falls_on(self, picture: Image.Image) -> Image.Image:
        """Return the picture in this light."""
        return picture.filter(ImageFilter.Color3DLUT.generate(TABLE_SIZE, self.shift))


def _greenness(red: float, green: float, blue: float) -> float:
    """How green a colour is: 0 for greys, reds and blues."""
    return max(0.0, min(1.0, (green - max(red, blue)) * 6))


def _mixed(colour: Colour, other: Colour, share: float) -> Colour:
    first, second, third = (
        one + (two - one) * share for one, two in zip(colour, other, strict=True)
    )
    return first, second, third


def _autumn(red: float, green: float, blue: float) -> Colour:
    golden = (min(1, green * 1.35), green * 0.78, blue * 0.45)
    return _mixed((red, green, blue), golden, _greenness(red, green, blue))


def _frost(red: float, green: float, blue: float) -> Colour:
    grey = 0.45 + 0.55 * (red + green + blue) / 3
    rimed = _mixed((red, green, blue), (grey, grey, min(1, grey * 1.04)), 0.85)
    return _mixed((red, green, blue), rimed, _greenness(red, green, blue))


def _evening(red: float, green: float, blue: float) -> Colour:
    # what is yellow by day are lamps and lit windows: they stay
    glow = max(0.0, min(1.0, (min(red, green) - blue - 0.3) * 4))
    dusk = (red * 0.42 + 0.03, green * 0.46 + 0.05, blue * 0.56 + 0.12)
    return _mixed(dusk, (red, green, blue), glow)


def _morning(red: float, green: float, blue: float) -> Colour:
    return _mixed((red, green, blue), (1.0, 0.82, 0.72), 0.24)


LIGHTS = {
    "autumn": Light(
        shift=_autumn,
        words=("Liście są złote i rude.", "The leaves are gold and rust.", "Листя золоте й руде."),
    ),
    "frost": Light(
        shift=_frost,
        words=("Wszystko pokrył szron.", "Frost covers everything.", "Усе вкрив іній."),
    ),
    "evening": Light(
        shift=_evening,
        words=("Zapada zmierzch.", "Dusk is falling.", "Сутеніє."),
    ),
    "morning": Light(
        shift=_morning,
        words=("Wstaje różowy świt.", "The dawn is pink.", "Рожевий світанок."),
    ),
}
