"""The landscapes once more, in another season or at another hour, with other people in them."""

from dataclasses import replace

from demo.pictures.catalogue import MOTIFS, Motif
from demo.pictures.lights import LIGHTS

ALL = tuple(LIGHTS)
# which landscape is worth seeing in which light
SEEN_IN: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        ("park", "meadow", "forest", "garden", "bicycle", "estates", "fort", "school"), ALL
    ),
    "playground": ALL,
    "office": ALL,
    "tram": ("evening", "morning"),
    "winter": ("morning",),
    "meeting": ("evening", "morning"),
    "conversation": ("evening", "morning"),
    "library": ("evening", "morning"),
    "metro": ("evening",),
}


def _variant(motif: Motif, name: str) -> Motif:
    light = LIGHTS[name]
    polish, english, ukrainian = light.words
    return replace(
        motif,
        name=f"{motif.name}-{name}",
        title=f"{motif.title}. {polish.rstrip('.')}",
        alt=f"{motif.alt} {polish}",
        alt_en=f"{motif.alt_en} {english}",
        alt_uk=f"{motif.alt_uk} {ukrainian}",
        light=light,
    )


VARIANTS = tuple(
    _variant(motif, light) for motif in MOTIFS for light in SEEN_IN.get(motif.name, ())
)
