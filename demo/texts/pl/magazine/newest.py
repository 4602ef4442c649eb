"""The newest issue: thirty articles and two pieces of news, forty-eight pages in print."""

from demo.magazine import IssueText
from demo.texts.pl.magazine.album import ALBUM
from demo.texts.pl.magazine.bench import BENCH
from demo.texts.pl.magazine.older import series
from demo.texts.pl.magazine.pastimes import calendar_of
from demo.texts.pl.magazine.places import PLACES
from demo.texts.vocabulary import COLUMNS

EDITORIAL = """
Ławka to najtańszy budynek w mieście. Nie ma ścian ani dachu, a mieści się w niej wszystko:
odpoczynek w drodze ze sklepu, pierwsza randka, kłótnia o miejsce do parkowania i zgoda po tej
kłótni.

W tym numerze siadamy. Sprawdzamy, kto wybrał dwadzieścia sześć ławek w parku Górczewska,
rozmawiamy z kobietą, która od trzydziestu lat je naprawia, i zaglądamy do archiwum, w którym
pierwsza ławka na Bemowie była zwykłą deską na dwóch cegłach. Jest też krzyżówka, kalendarz i
trasa na niedzielę.

Usiądź wygodnie. Obok jest miejsce.

**Hanna Brzozowska**, redaktor naczelna
"""
LENGTH = 8
FROM_SERIES = 20
# texts of one column stand together
_SERIES = tuple(
    sorted(
        series(LENGTH, is_illustrated=False)[:FROM_SERIES],
        key=lambda text: list(COLUMNS).index(text.column),
    )
)

NEWEST = IssueText(
    months_ago=0,
    title="Miejsce obok",
    lead="O ławkach i o tych, którzy na nich siadają. A także: rozmowa z konserwatorką, początki "
    "lotniska i dwadzieścia historii z podwórek.",
    editorial=EDITORIAL,
    articles=(*BENCH, *PLACES[:3], *_SERIES, ALBUM, calendar_of(0), *PLACES[3:]),
    news=((2, "tramwaj", "z-dzielnicy"), (6, "bo-start", "z-dzielnicy")),
)
