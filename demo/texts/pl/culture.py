"""For residents: culture, schools, a walk round the fort."""

from demo.writing import Block, PageText, Writer


def _culture(w: Writer) -> list[Block]:
    return [
        w.places(
            "Miejsca kultury",
            [
                (
                    "Bemowskie Centrum Kultury",
                    "ul. Górczewska 201",
                    "<p>Koncerty, warsztaty, kino.</p>",
                    "52.240700",
                    "20.901900",
                ),
                (
                    "Biblioteka na Bemowie",
                    "ul. Powstańców Śląskich 17",
                    "<p>Czytelnia, książka na telefon, kącik dla dzieci.</p>",
                    "52.227400",
                    "20.909800",
                ),
                (
                    "Amfiteatr w parku Górczewska",
                    "park między ul. Górczewską i Lazurową",
                    "<p>Latem muzyka pod gwiazdami. Wstęp wolny.</p>",
                    "52.238200",
                    "20.900900",
                ),
            ],
        ),
        w.gallery(
            "Wieczór i popołudnie",
            [("stage", "Koncert w parku"), ("library", "Czytelnia po południu")],
        ),
        w.hours(
            "Czytelnia (dane przykładowe)",
            [("1", "5", "10:00", "19:00"), ("6", "", "10:00", "15:00")],
        ),
    ]


def _schools(w: Writer) -> list[Block]:
    return [
        w.table(
            "Rekrutacja do szkół i przedszkoli: kiedy co zrobić",
            [("text", "Krok"), ("text", "Przedszkole"), ("text", "Szkoła podstawowa")],
            [
                ["Złóż wniosek", "marzec", "kwiecień"],
                ["Sprawdź listę zakwalifikowanych", "kwiecień", "maj"],
                ["Potwierdź wolę zapisu", "kwiecień", "maj"],
                ["Zapytaj o wolne miejsca", "czerwiec", "czerwiec"],
            ],
            "terminy przykładowe – właściwe podaje miasto",
        ),
        w.accordion(
            "O co pytają rodzice",
            [
                (
                    "Przeprowadziliśmy się w środku roku. Co dalej?",
                    "<p>Przyjdź do szkoły w swoim rejonie. Musi przyjąć dziecko, które tam "
                    "mieszka.</p>",
                ),
                (
                    "Dziecko nie mówi jeszcze po polsku. Czy szkoła pomoże?",
                    "<p>Tak. Szkoła organizuje dodatkowe lekcje języka polskiego, bezpłatnie.</p>",
                ),
            ],
        ),
        w.picture("school", "Ósma rano: jeszcze tylko sznurówka i można iść."),
    ]


def _fort(w: Writer) -> list[Block]:
    return [
        w.lead("Weź wygodne buty i godzinę czasu. Resztę zrobi woda, cegła i stare drzewa."),
        w.steps(
            "Trasa spaceru",
            [
                (
                    "Kładka nad fosą",
                    "<p>Zatrzymaj się na środku: wiosną słychać stąd żaby.</p>",
                    "0 min",
                ),
                (
                    "Wał i ceglane koszary",
                    "<p>Przejdź wzdłuż muru, zobacz strzelnice.</p>",
                    "15 min",
                ),
                (
                    "Łąka kwietna",
                    "<p>Zasiali ją mieszkańcy w ramach inicjatywy lokalnej.</p>",
                    "35 min",
                ),
                (
                    "Powrót alejką wzdłuż wody",
                    "<p>Równo i szeroko, także dla wózków.</p>",
                    "60 min",
                ),
            ],
        ),
        w.text(
            "<p>Fort Bema zbudowano w XIX wieku jako część twierdzy Warszawa. Nosi imię generała "
            "Józefa Bema – tak jak cała dzielnica. Dziś to park.</p>"
        ),
        w.picture("fort", "Brama fortu i kładka nad fosą.", "wide"),
    ]


PAGES = (
    PageText(
        key="kultura",
        kind="StandardPage",
        parent="mieszkancy",
        title="Kultura blisko domu",
        slug="kultura",
        lead="Koncert, książka, film: sprawdź, dokąd dojdziesz w kapciach, a dokąd w butach.",
        about="Miejsca kultury na Bemowie: centrum kultury, biblioteki, amfiteatr.",
        picture="stage",
        tags=("kultura",),
        published_days_ago=6,
        body=_culture,
    ),
    PageText(
        key="szkoly",
        kind="StandardPage",
        parent="mieszkancy",
        title="Szkoły i przedszkola: terminy",
        slug="szkoly",
        lead="Zobacz, kiedy złożyć wniosek i co zrobić, gdy miejsca zabraknie.",
        about="Rekrutacja do przedszkoli i szkół podstawowych na Bemowie krok po kroku.",
        picture="school",
        tags=("edukacja",),
        published_days_ago=18,
        body=_schools,
    ),
    PageText(
        key="fort",
        kind="StandardPage",
        parent="mieszkancy",
        title="Przejdź się po fosie Fortu Bema",
        slug="fort-bema",
        lead="Godzinny spacer wokół fortu: kładka, wał, łąka i powrót nad wodą.",
        about="Spacer po Forcie Bema: trasa, czas i to, co warto zobaczyć.",
        picture="fort",
        tags=("kultura", "zieleń", "historia"),
        published_days_ago=11,
        body=_fort,
    ),
)
