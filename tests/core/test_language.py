"""Words of three languages reduced to what they have in common."""

import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.language import fold, index_terms, lemmas, query_alternatives, restored_lemmas


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Łódź", "lodz"),
        ("Żółć", "zolc"),
        ("п’ять", "пять"),
        ("Їжак", "їжак"),
        ("Straße", "strasse"),
    ],
)
def test_folding_takes_marks_away_and_keeps_letters(text, folded):
    assert fold(text) == folded


def test_all_lemmas_of_an_ambiguous_form_are_known():
    assert {"jelonki", "jelonek"} <= lemmas("jelonkach")


def test_a_place_is_not_taken_for_people_of_the_same_sound():
    assert lemmas("bemowie") == {"bemowo"}


def test_a_negated_form_is_another_word():
    assert "zgłosić" not in lemmas("niezgłoszonych")


def test_polish_letters_are_restored_by_the_dictionary():
    assert "żołnierz" in restored_lemmas("zolnierzy")


@given(st.text(max_size=80), st.sampled_from(["pl", "en", "uk", "de"]))
def test_terms_are_letters_and_digits_whatever_is_typed(text, language):
    terms = set(index_terms(text, language)).union(*query_alternatives(text, language))

    assert all(term.isalnum() for term in terms)


@given(st.text(max_size=40), st.sampled_from(["pl", "en", "uk"]))
def test_every_text_is_found_by_itself(text, language):
    terms = set(index_terms(text, language))

    assert all(alternatives & terms for alternatives in query_alternatives(text, language))


def test_many_threads_get_the_same_terms():
    text = "Konsultacje społeczne z pumptrackiem przy ulicy Górczewskiej"
    expected, found = index_terms(text, "pl"), []

    def work():
        found.extend(index_terms(f"{text} nowosłowo{number}", "pl") for number in range(50))

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert all(terms[: len(expected)] == expected for terms in found)
