"""The newest issue's album: eight places, each in two lights."""

from demo.layouts import before_after
from demo.magazine import ArticleText
from demo.writing import Block, Writer

# place, its motif, the lights of both pictures and their names, what changed
PLACES = (
    ("Park", "park", ("morning", "świt"), ("evening", "zmierzch"), "Zmieniło się niebo."),
    ("Łąka", "meadow", ("autumn", "październik"), ("frost", "grudzień"), "Złoto zbielało."),
    ("Las", "forest", ("morning", "świt"), ("frost", "mróz"), "Przybyło śladów."),
    ("Fort", "fort", ("autumn", "jesień"), ("evening", "wieczór"), "Woda pociemniała."),
    ("Aleja", "bicycle", ("autumn", "październik"), ("frost", "styczeń"), "Rower stoi."),
    ("Szkoła", "school", ("morning", "za pięć ósma"), ("evening", "po zebraniu"), "Ucichło."),
    ("Ogród", "garden", ("autumn", "zbiory"), ("frost", "przerwa"), "Grządki śpią."),
    ("Osiedle", "estates", ("morning", "śniadanie"), ("evening", "kolacja"), "Okna świecą."),
)  # fmt: skip


def _pairs(w: Writer) -> list[Block]:
    return [
        before_after(w, title, (f"{name}-{one}", when), (f"{name}-{other}", later), words)
        for title, name, (one, when), (other, later), words in PLACES
    ]


ALBUM = ArticleText(
    key="album",
    title="To samo miejsce, inne światło",
    slug="inne-swiatlo",
    column="kultura",
    authors=("jesionek",),
    picture="tram",
    caption="Otwiera tramwaj, jak zawsze.",
    lead="Rysownik wracał w te same miejsca o innej porze. Osiem par, szesnaście kartek.",
    text="Każdy rysunek powstał w kwadrans, z tego samego miejsca, z którego Ty patrzysz co dzień: "
    "z okna, z przystanku, z ławki. Kartki wiszą też w bibliotece, w drodze do wyjścia.",
    blocks=_pairs,
)
