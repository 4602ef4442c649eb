"""The landscapes are drawn the same each time, and described in three languages."""

import pytest

from demo.pictures.catalogue import MOTIFS


@pytest.mark.parametrize("motif", MOTIFS[:3], ids=lambda motif: motif.name)
def test_a_landscape_is_the_same_each_time(motif):
    assert motif.png() == motif.png()


def test_every_landscape_has_its_own_words_in_three_languages():
    for motif in MOTIFS:
        words = {motif.alt_in(language) for language in ("pl", "en", "uk")}

        assert len(words) == 3
        assert all(words)


def test_focus_lies_inside_the_picture():
    for motif in MOTIFS:
        x, y = motif.focus

        assert 180 <= x <= 1420
        assert 180 <= y <= 720
