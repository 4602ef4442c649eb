"""A crossword: how words are numbered and laid, and what is refused."""

import pytest

from magazine.choices import Direction
from magazine.crosswords import Entry, faults, lay_out


def across(answer, row, column):
    return Entry(answer=answer, clue="?", direction=Direction.ACROSS, row=row, column=column)


def down(answer, row, column):
    return Entry(answer=answer, clue="?", direction=Direction.DOWN, row=row, column=column)


def found(*entries, rows=8, columns=8):
    return [(fault.entry, fault.field) for fault in faults(entries, rows=rows, columns=columns)]


def letters(crossword):
    return ["".join(cell.letter if cell else "." for cell in row) for row in crossword.rows]


def test_polish_letter_takes_one_cell_however_it_is_encoded():
    composed, decomposed = across("żółw", 1, 1), across("żółw", 1, 1)

    assert composed.letters == decomposed.letters == "ŻÓŁW"


def test_spaces_and_hyphens_take_no_cell():
    assert across("Nowy Świat", 1, 1).letters == "NOWYŚWIAT"
    assert across("biało-czerwony", 1, 1).letters == "BIAŁOCZERWONY"


def test_words_share_the_cell_they_cross_in():
    crossword = lay_out([across("fort", 2, 1), down("lotka", 1, 2)])

    assert letters(crossword) == [".L..", "FORT", ".T..", ".K..", ".A.."]


def test_numbers_run_by_rows_and_are_shared_by_words_from_one_cell():
    crossword = lay_out([down("trasa", 2, 1), across("tor", 2, 1), down("plan", 1, 6)])

    assert [(clue.number, clue.entry.letters) for clue in crossword.across] == [(2, "TOR")]
    assert [(clue.number, clue.entry.letters) for clue in crossword.down] == [
        (1, "PLAN"),
        (2, "TRASA"),
    ]
    assert crossword.rows[1][0].number == 2


def test_crossword_without_words_has_no_grid():
    assert lay_out([]).rows == []


def test_sound_crossword_has_no_faults():
    assert found(across("fort", 2, 1), down("lotka", 1, 2)) == []


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (across("jelonki", 1, 3), "answer"),
        (down("jelonki", 3, 1), "answer"),
        (across("fort", 9, 1), "row"),
        (across("fort", 1, 9), "column"),
        (across("fort2", 1, 1), "answer"),
        (across("a", 1, 1), "answer"),
        (across("-", 1, 1), "answer"),
    ],
)
def test_word_that_does_not_fit_is_refused_at_the_field(entry, field):
    assert found(entry) == [(0, field)]


def test_word_may_end_in_the_last_cell():
    assert found(across("fort", 8, 5), down("lotka", 4, 1)) == []


def test_other_letter_in_a_crossing_is_refused_at_the_later_word():
    faulty = list(faults([across("fort", 2, 1), down("latka", 1, 2)], rows=8, columns=8))

    assert [(fault.entry, fault.field) for fault in faulty] == [(1, "answer")]
    assert "A" in faulty[0].message
    assert "FORT" in faulty[0].message


def test_accent_makes_another_letter():
    assert found(across("łoś", 1, 1), down("lis", 1, 1)) == [(1, "answer")]


def test_words_of_one_direction_cannot_lie_on_each_other():
    assert found(across("fort", 1, 1), across("tor", 1, 4)) == [(0, "answer"), (1, "answer")]


def test_words_of_one_row_need_an_empty_cell_between_them():
    assert found(across("fort", 1, 1), across("las", 1, 5)) == [(0, "answer"), (1, "answer")]
    assert found(across("fort", 1, 1), across("las", 1, 6)) == []
