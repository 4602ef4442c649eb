"""The eleven issues before the newest: series, a calendar, riddles."""

from demo.magazine import ArticleText, IssueText
from demo.stock import article_of
from demo.texts.pl.magazine.pastimes import calendar_of, quiz_of
from demo.texts.pl.magazine.stock import FEATURES

LENGTH = 4
OLDEST = 12
SIGNED = "**Hanna Brzozowska**, redaktor naczelna"

# title, lead, editorial
ISSUES = (
    (
        "Ciepło z piekarni",
        "O tych, którzy wstają przed nami.",
        "Zanim zadzwoni budzik, ktoś upiekł chleb, odśnieżył chodnik i nastawił zwrotnice. Ten "
        "numer jest o ludziach, których pracę widać dopiero wtedy, gdy jej zabraknie.",
    ),
    (
        "Powrót do szkoły",
        "Lekcje, których nie ma w planie.",
        "Szkoła zaczyna się na chodniku: od sznurówki, świateł i „cześć” na rogu. Sprawdzamy, "
        "czego można się nauczyć między domem a dzwonkiem.",
    ),
    (
        "Po sąsiedzku",
        "O cieście pożyczonym i oddanym.",
        "Cukier pożycza się rzadziej niż kiedyś, za to częściej wiertarkę. Pytamy, co jeszcze da "
        "się pożyczyć: czas, klucze, kota.",
    ),
    (
        "Cień",
        "Gdzie schować się przed słońcem.",
        "W upalne popołudnie miasto dzieli się na dwie strony ulicy. My idziemy tą drugą, pod "
        "drzewami, i liczymy stopnie.",
    ),
    (
        "Na głos",
        "Chóry, radio, mikrofon i cisza.",
        "Jedni śpiewają w garażu, drudzy nadają z suszarni. Są i tacy, którzy słuchają. Ten "
        "numer najlepiej czytać na głos.",
    ),
    (
        "Zielone",
        "Trawa po kolana i inne skandale.",
        "Ktoś przestał kosić i nagle zrobiło się głośno: najpierw od skarg, potem od pszczół. "
        "Zaglądamy na łąki, podwórka i dachy.",
    ),
    (
        "Krok po kroku",
        "Chodniki, progi, pochylnie.",
        "Siedem stopni to nic, chyba że pcha się wózek. Przeszliśmy dzielnicę z miarką i "
        "spisaliśmy, co jeszcze stoi na drodze.",
    ),
    (
        "Szuflada z pamięcią",
        "Zdjęcia, które przynieśliście.",
        "Prosiliśmy o jedno zdjęcie, dostaliśmy trzysta. Jest na nich krowa na Górcach, "
        "studniówka w hangarze i pierwsza winda, do której ustawiła się kolejka.",
    ),
    (
        "Światło",
        "Zima ma swoje dobre strony.",
        "Zapalamy lampki wcześniej, więc i wcześniej widać, kto jest w domu. To numer o oknach, "
        "latarniach i o ludziach, którzy pilnują, żeby nie gasły.",
    ),
    (
        "Lista życzeń",
        "Czego potrzeba nam na nowy rok.",
        "Ławki, lampy, drzewa, dwóch przystanków i odrobiny cierpliwości. Zebraliśmy życzenia "
        "mieszkańców i sprawdziliśmy, które już się spełniają.",
    ),
    (
        "Ślady",
        "Kto tędy szedł przed nami.",
        "Na śniegu widać wszystko: kto wyszedł pierwszy, kto zawrócił, a kto szedł z psem. W tym "
        "numerze tropimy: lisy, rzeki, nazwy ulic.",
    ),
)


def older_issues(taken: int) -> tuple[IssueText, ...]:
    """Deal the subjects that the newest issue left over out to the eleven before it."""
    left = series(LENGTH, is_illustrated=True)[taken:]
    share = len(left) / len(ISSUES)
    return tuple(
        _issue(number, left[round((number - 1) * share) : round(number * share)])
        for number in range(1, len(ISSUES) + 1)
    )


def series(length: int, *, is_illustrated: bool) -> list[ArticleText]:
    """All articles of all series, in turns, with so many paragraphs of the stock."""
    subjects = min(len(feature.subjects) for feature in FEATURES)
    return [
        article_of(feature, number, length=length, is_illustrated=is_illustrated)
        for number in range(subjects)
        for feature in FEATURES
    ]


def _issue(number: int, articles: list[ArticleText]) -> IssueText:
    title, lead, editorial = ISSUES[number - 1]
    # a month was left out, so that in every month of the year there is an issue of last year
    months_ago = number if number < len(ISSUES) else OLDEST
    return IssueText(
        months_ago=months_ago,
        title=title,
        lead=lead,
        editorial=f"{editorial}\n\n{SIGNED}",
        articles=(*articles, calendar_of(months_ago), quiz_of(months_ago)),
    )
