"""Pages the law asks for: accessibility, privacy, easy text, sign language."""

from datetime import timedelta
from typing import Any

from demo.writing import Block, PageText, Writer

RIGHTS = (
    "<p>Możesz zobaczyć swoje dane, poprawić je, ograniczyć ich użycie i wnieść sprzeciw. "
    "Napisz na adres urzędu albo do inspektora.</p>"
)


def _statement(w: Writer) -> dict[str, Any]:
    today = w.district.today
    return {
        "body_name": "Urząd Dzielnicy Bemowo m.st. Warszawy (strona pokazowa)",
        "site_scope": "Dzielnica Bemowo",
        "site_url": "https://bemowo.example/",
        "site_published_on": today - timedelta(days=120),
        "site_updated_on": today - timedelta(days=30),
        "compliance": "partial",
        "noncompliances": "<ul><li>Część starszych dokumentów PDF nie ma znaczników. Na prośbę "
        "przygotujemy wersję dostępną.</li></ul>",
        "exclusions": "<ul><li>Mapy są wyłączone z obowiązku zapewnienia dostępności. Obok każdej "
        "jest lista miejsc z tą samą treścią.</li></ul>",
        "assessment_method": "self",
        "made_on": today - timedelta(days=60),
        "reviewed_on": today - timedelta(days=60),
        "facilities": "<ul><li>większy tekst i wysoki kontrast (przycisk „Wygląd strony”),</li>"
        "<li>widoczny fokus i odnośnik „Przejdź do treści”,</li><li>wersja do druku.</li></ul>",
        "contact_unit": "Referat Komunikacji Społecznej",
        "contact_email": "bemowo.wpk@um.warszawa.pl",
        "contact_phone": "22 443 76 95",
        "architecture": (
            "<p>Do urzędu prowadzi pochylnia o łagodnym spadku. W budynku jest winda "
            "z przyciskami w alfabecie Braille’a i toaleta dla osób z niepełnosprawnościami. "
            "Możesz wejść z psem asystującym.</p>"
        ),
        "communication": (
            "<p>W punkcie informacyjnym działa pętla indukcyjna. Tłumacza polskiego języka "
            "migowego zamówisz telefonicznie albo e-mailem.</p>"
        ),
    }


def _privacy(w: Writer) -> dict[str, Any]:
    return {
        "body": [
            w.notice(
                "Bez ciasteczek śledzących",
                "<p>Ta strona używa tylko plików cookie, bez których nie działa. Nie prosimy więc "
                "o zgodę i nie śledzimy, co czytasz.</p>",
                "info",
            )
        ],
        "notices": [
            (
                "notice",
                _notice("Kontakt z urzędem", "kontakt", "żeby odpowiedzieć na Twoje pytanie"),
            ),
            (
                "notice",
                _notice("Zgłoszenie usterki", "usterka", "żeby usunąć usterkę i dać Ci znać"),
            ),
        ],
    }


def _notice(purpose: str, anchor: str, why: str) -> dict[str, str]:
    return {
        "purpose": purpose,
        "anchor": anchor,
        "summary": f"Używamy Twoich danych, {why}. Potem je usuwamy.",
        "administrator": "<p>Prezydent m.st. Warszawy, pl. Bankowy 3/5, 00-950 Warszawa.</p>",
        "officer": "<p>Inspektor ochrony danych: iod@um.warszawa.pl.</p>",
        "legal_basis": "<p>Zadanie realizowane w interesie publicznym: art. 6 ust. 1 lit. e "
        "RODO.</p>",
        "recipients": "<p>Jednostki miasta, które zajmą się sprawą. Nikt inny.</p>",
        "transfer": "",
        "retention": "<p>Przez czas załatwiania sprawy i okres archiwizacji (dane "
        "przykładowe).</p>",
        "rights": RIGHTS,
        "complaint": "<p>Możesz złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.</p>",
        "obligation": "<p>Nie musisz podawać danych. Bez nich nie będziemy mogli Ci "
        "odpowiedzieć.</p>",
        "automated_decisions": "<p>Nie podejmujemy decyzji automatycznie i nie profilujemy.</p>",
    }


def _easy(w: Writer) -> dict[str, Any]:
    parts = (
        (
            "Gdzie jest urząd",
            "office",
            "<p>Urząd jest przy ulicy Powstańców Śląskich 70.</p><p>Do urzędu "
            "wejdziesz po schodach. Możesz też wjechać wózkiem. Obok schodów jest podjazd.</p>",
        ),
        (
            "Kiedy możesz przyjść",
            "winter",
            "<p>W poniedziałek urząd działa od 8 do 18.</p><p>We wtorek, środę, "
            "czwartek i piątek urząd działa od 8 do 16.</p><p>W sobotę i niedzielę urząd nie "
            "działa.</p>",
        ),
        (
            "Co możesz załatwić",
            "conversation",
            "<p>Możesz zapytać o swoją sprawę.</p><p>Możesz złożyć pismo. "
            "Pismo to list do urzędu.</p><p>Możesz powiedzieć, co trzeba naprawić.</p>",
        ),
        (
            "Jak możesz zapytać",
            "meeting",
            "<p>Możesz zadzwonić. Numer telefonu to 22 443 76 95.</p><p>Możesz "
            "przyjść z osobą, która Ci pomaga.</p>",
        ),
    )
    passages: list[Block] = []
    for heading, picture, text in parts:
        passages.append(("heading", heading))
        passages.append(("passage", {"text": text, "image": w.image(picture)}))
    return {"passages": passages, "full_page": w.page("urzad")}


def _signed(_w: Writer) -> dict[str, Any]:
    return {
        "transcript": "<p>Dzień dobry. To jest urząd dzielnicy Bemowo.</p>"
        "<p>Możesz przyjść z tłumaczem języka migowego. Umów go z nami wcześniej: telefonem, "
        "e-mailem albo przez bliską osobę.</p><p>Urząd jest przy ulicy Powstańców Śląskich 70. "
        "Czekamy na Ciebie.</p>",
    }


def _signed_body(w: Writer) -> list[Block]:
    return [
        w.notice(
            "Nagranie powstaje",
            "<p>To strona pokazowa, więc nie ma tu jeszcze filmu. Poniżej jest jego treść.</p>",
        )
    ]


PAGES = (
    PageText(
        key="deklaracja",
        kind="AccessibilityStatementPage",
        title="Deklaracja dostępności",
        slug="deklaracja-dostepnosci",
        lead="Sprawdź, co na tej stronie jest dostępne, czego jeszcze brakuje i do kogo napisać.",
        about="Deklaracja dostępności strony dzielnicy Bemowo. Dane przykładowe.",
        published_days_ago=60,
        fields=_statement,
    ),
    PageText(
        key="prywatnosc",
        kind="PrivacyPage",
        title="Polityka prywatności",
        slug="prywatnosc",
        lead="Mówimy prosto, po co nam Twoje dane i kiedy je usuwamy.",
        about="Jak urząd używa danych osobowych, w tym plików cookie.",
        published_days_ago=90,
        fields=_privacy,
    ),
    PageText(
        key="latwy",
        kind="EasyReadPage",
        parent="dostepnosc",
        title="Urząd w tekście łatwym do czytania",
        slug="tekst-latwy",
        lead="Krótkie zdania o tym, co robi urząd.",
        about="Informacja o urzędzie w tekście łatwym do czytania i zrozumienia (ETR).",
        picture="meeting",
        published_days_ago=89,
        fields=_easy,
    ),
    PageText(
        key="pjm",
        kind="SignLanguagePage",
        parent="dostepnosc",
        title="Urząd w polskim języku migowym",
        slug="pjm",
        lead="Co robi urząd i jak umówić tłumacza PJM.",
        about="Informacja o urzędzie w polskim języku migowym (PJM) i jej treść.",
        picture="conversation",
        published_days_ago=88,
        fields=_signed,
        body=_signed_body,
    ),
)
