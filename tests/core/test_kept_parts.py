"""What is kept is made once for a version, and never under the name of another."""

import pytest

from core import kept_parts
from core.content_version import advance_version
from core.kept_parts import hold, remember

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("keep", [hold, remember])
def test_a_part_is_made_once_until_something_changes(keep):
    advance_version()
    made = []

    def make():
        made.append(len(made) + 1)
        return made[-1]

    first, second = keep(("part",), make), keep(("part",), make)
    advance_version()
    third = keep(("part",), make)

    assert (first, second, third) == (1, 1, 2)


def test_a_slow_request_of_an_older_version_does_not_spoil_the_newer(monkeypatch):
    def slow():
        # meanwhile another thread begins to hold the next version
        monkeypatch.setattr(kept_parts, "current_version", lambda: "new")
        hold(("other",), lambda: "new")
        return "old"

    monkeypatch.setattr(kept_parts, "current_version", lambda: "old")
    hold(("part",), slow)

    assert hold(("part",), lambda: "new") == "new"
