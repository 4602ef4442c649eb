"""Polish texts as a printer would set them: every rule in phrases, "~" for a space that holds."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.language.typography import NBSP, typeset

SET = [
    # one-letter words
    ("Spotkanie w parku i w domu", "Spotkanie w~parku i~w~domu"),
    ("A jednak. W urzędzie, z dziećmi, o 17.00", "A~jednak. W~urzędzie, z~dziećmi, o~17.00"),
    ("(w tym dzieci) „o nas”", "(w~tym dzieci) „o~nas”"),
    ("u Kasi, a u Basi", "u~Kasi, a~u~Basi"),
    ("w  dwóch odstępach", "w~dwóch odstępach"),
    # abbreviations
    ("ul. Górczewska, al. Solidarności", "ul.~Górczewska, al.~Solidarności"),
    ("pl. Trzech Krzyży, os. Jelonki", "pl.~Trzech Krzyży, os.~Jelonki"),
    ("pokój nr 322, pok. 5, tel. 112", "pokój nr~322, pok.~5, tel.~112"),
    ("art. 27 ust. 1 pkt 4, poz. 4814", "art.~27 ust.~1~pkt~4, poz.~4814"),
    ("dr hab. Anna Nowak, prof. Nowak", "dr~hab.~Anna Nowak, prof.~Nowak"),
    ("szkoła im. św. Jana, s. 12, § 3", "szkoła im.~św.~Jana, s.~12, §~3"),
    ("autor: J. Kowalski, M. K. Nowak", "autor: J.~Kowalski, M.~K.~Nowak"),
    ("r. 1920, ale w 2023 r. 15 osób", "r.~1920, ale w~2023~r. 15 osób"),
    ("Rada m.st. Warszawy", "Rada m.st.~Warszawy"),
    # units and what belongs to a number
    ("5 zł 20 gr, 3 km, 12 m, 4 m², 2 ha", "5~zł 20~gr, 3~km, 12~m, 4~m², 2~ha"),
    ("10 kg, 5 tys. osób, 2 mln, 1,5 mld", "10~kg, 5~tys. osób, 2~mln, 1,5~mld"),
    ("30 proc. i 30 % mieszkańców", "30~proc. i~30~% mieszkańców"),
    ("w 2026 r., w XX w., 15 min, 2 godz.", "w~2026~r., w~XX~w., 15~min, 2~godz."),
    ("ma 18 lat, po 3 dniach i 5 dni", "ma 18~lat, po 3 dniach i~5~dni"),
    ("21 listopada 2026", "21~listopada 2026"),
    # numbers
    ("814 861 zł", "814~861~zł"),
    ("10000 zł, 1234567,50 zł", "10~000~zł, 1~234~567,50~zł"),
    ("12500 mieszkańców, 25000 drzew", "12~500 mieszkańców, 25~000 drzew"),
    ("5000 zł", "5000~zł"),
    ("tel. 22 443 76 95, +48 600 100 200", "tel.~22~443~76~95, +48~600~100~200"),
    # ranges
    ("10-12 zł, 100-120 osób", "10–12~zł, 100–120 osób"),
    ("w latach 2019-2023", "w~latach 2019–2023"),
    ("12-14 listopada, godz. 9.00-17.00", "12–14~listopada, godz.~9.00–17.00"),
    ("10000-12000 zł, 10 000-12 000 zł", "10~000–12~000~zł, 10~000–12~000~zł"),
    ("pon.-pt., poniedziałek-piątek", "pon.–pt., poniedziałek–piątek"),
    ("XIX-XX w., maj-czerwiec", "XIX–XX~w., maj–czerwiec"),
    ("s. 112-115, 21-22.11.2026", "s.~112–115, 21–22.11.2026"),
    # dashes, quotation marks, other signs
    ("Bemowo - nasza dzielnica", "Bemowo~– nasza dzielnica"),
    ("Bemowo – nasza dzielnica", "Bemowo~– nasza dzielnica"),
    ("I tak dalej...", "I~tak dalej…"),
    ('Festyn "Jesień na Bemowie"', "Festyn „Jesień na Bemowie”"),
    ('“Jesień”, „Zima", ”Lato”', "„Jesień”, „Zima”, „Lato”"),
    ('"Czytam "Lalkę" Prusa"', "„Czytam «Lalkę» Prusa”"),
    ('("tak")', "(„tak”)"),
    ("O'Brien i d'Artagnan", "O’Brien i~d’Artagnan"),
    ("3 x 4 m, 3x4, 1920x1080", "3~×~4~m, 3×4, 1920×1080"),
]
LEFT_ALONE = [
    "",
    "Kontakt",
    "kod 01-381 Warszawa",
    "tel. 22 443-76-95".replace(" ", NBSP),
    "2026-11-22",
    "UD-V-WPK.0123.1-2.2026",
    "ISSN 2450-7113",
    "biało-czerwony, 10-letni",
    "wynik 3-2",
    "o\u00a0-5 stopni",
    "w\u00a02026 roku".replace(" ", NBSP),
    "nr\u00a0123456, id 123456",
    "KRS 0000123456",
    "0x10 i\u00a03x w\u00a0tygodniu",
    'monitor 24", 5\'10"',
    "https://example.org/w-10-12?a=1...2",
    "bemowo.wpk@um.warszawa.pl, plan-10-12.pdf",
    "1 2 3 4 5 6 7 8 9 10",
    "gov.pl Tam",
    "….",
]


@pytest.mark.parametrize(("text", "expected"), SET)
def test_a_phrase_is_set(text, expected):
    assert typeset(text).replace(NBSP, "~") == expected


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_a_phrase_is_left_alone(text):
    assert typeset(text) == text


@pytest.mark.parametrize("language", ["en", "uk"])
def test_other_languages_are_left_alone(language):
    text = 'a "park" in 2019-2023... и в парку, 10000 zł'

    assert typeset(text, language) == text


def test_each_line_is_a_paragraph():
    assert typeset('w\nparku "a\nb"') == 'w\nparku "a\nb"'


WORDS = """
    w i A m r. ul. nr zł osób 0 5 12 345 2019 2023 10000 J. Kot listopada pon. XX w. a@b
"""
PIECES = st.sampled_from([*" \n\u00a0\"“”„«»'()-–—.,:;…x×§%/", *WORDS.split()])


@given(st.lists(PIECES, max_size=14).map("".join))
@example('"a "b""c')
@example("5-10000 zł 10-12 345 678")
def test_setting_twice_changes_nothing_more(text):
    once = typeset(text)

    assert typeset(once) == once


@given(st.text(max_size=60))
def test_any_text_keeps_its_letters_and_digits(text):
    kept = [sign for sign in text if sign.isalnum() and sign not in "xX"]

    assert [sign for sign in typeset(text) if sign.isalnum() and sign not in "xX"] == kept
