"""Whether a picture can be read to its end, whatever Pillow was told to overlook."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import BinaryIO

from PIL import Image, ImageFile, UnidentifiedImageError

_BROKEN = (
    UnidentifiedImageError,
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    IndexError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)
_STRICT = Lock()


class BrokenPictureError(ValueError):
    """The bytes are no picture, or one that is damaged or ends too early."""


@dataclass(frozen=True)
class PictureFacts:
    """What a picture is by its bytes. `kind`: Pillow's name of the format; `size`: in pixels."""

    kind: str
    size: int


def read_through(file: BinaryIO, most_pixels: int) -> PictureFacts:
    """Read a picture to its end; of one with more pixels than `most_pixels` the head only.

    Raises BrokenPictureError.
    """
    with every_fault(), Image.open(file) as picture:
        facts = PictureFacts(picture.format or "", picture.width * picture.height)
        if facts.size <= most_pixels:
            picture.draft("RGB", (1, 1))
            picture.load()
    return facts


@contextmanager
def every_fault() -> Iterator[None]:
    """Make Pillow speak of every fault: WeasyPrint, once imported, silences it for the process.

    Raises BrokenPictureError for what it speaks of.
    """
    with _STRICT, warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        warnings.simplefilter("ignore", UserWarning)
        lenient = ImageFile.LOAD_TRUNCATED_IMAGES
        ImageFile.LOAD_TRUNCATED_IMAGES = False
        try:
            yield
        except _BROKEN as error:
            raise BrokenPictureError from error
        finally:
            ImageFile.LOAD_TRUNCATED_IMAGES = lenient
