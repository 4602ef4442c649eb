"""News in Polish: those of the last months, and a handful from each of the ten years before."""

from demo.newsroom import NewsText
from demo.texts.pl.news import green, people, streets, taking_part, years

NEWS: tuple[NewsText, ...] = (
    *streets.NEWS,
    *green.NEWS,
    *people.NEWS,
    *taking_part.NEWS,
    *years.NEWS,
)

# in the work of the desk: one waits for a moderator, one for its day
WAITING = NewsText(
    key="waiting",
    title="Nowe godziny czytelni od wiosny",
    slug="nowe-godziny-czytelni",
    lead="Dłużej w środy, krócej w piątki. Sprawdź, zanim wyjdziesz z domu.",
    topic="kultura",
    days_ago=0,
    picture="library-morning",
    authors=("biblioteka",),
    text="Zmianę zaproponowali czytelnicy. Wiadomość czeka na zgodę moderatora (dane przykładowe).",
)
SCHEDULED = NewsText(
    key="scheduled",
    title="Jutro rusza wypożyczalnia narzędzi",
    slug="wypozyczalnia-narzedzi",
    lead="Wiertarkę, sekator i drabinę pożyczysz na trzy dni. Bez kaucji.",
    topic="konsultacje",
    days_ago=0,
    picture="garden-morning",
    authors=("komunikacja",),
    text="Punkt działa w Domu Sąsiedzkim. Wiadomość ukaże się sama, jutro rano (dane przykładowe).",
)
