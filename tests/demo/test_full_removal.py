"""The demonstration goes without a trace: in a module of its own, where nothing is planted yet."""

from io import StringIO

import pytest
from django.core.management import call_command

from search.models import Entry
from tests.demo.digest import digest, rows_by_model


def seed(*options):
    call_command("seed_demo", *options, stdout=StringIO())


@pytest.mark.django_db
def test_removing_leaves_nothing_and_planting_again_gives_the_same():
    untouched = rows_by_model()
    seed("--with-logins")
    before = digest()

    seed("--remove")

    assert rows_by_model() == untouched
    assert Entry.objects.count() <= 1

    seed("--with-logins")

    assert digest() == before
