"""The command is careful with machines and sites that are not its own."""

from io import StringIO

import pytest
from django.core.management import call_command

from demo.models import Planted


def test_known_passwords_are_not_made_unless_asked_for(db, settings, django_user_model):
    settings.DEBUG = False
    out = StringIO()

    call_command("seed_demo", stdout=out)

    assert not django_user_model.objects.filter(email__endswith="@przyklad.example").exists()
    assert "password" not in out.getvalue()


def test_a_site_with_pages_of_its_own_is_left_alone(home_page):
    out = StringIO()

    call_command("seed_demo", stdout=out)

    assert "stays away" in out.getvalue()
    assert not Planted.objects.exists()


@pytest.mark.usefixtures("home_page")
def test_removing_a_demonstration_that_is_not_there_is_no_error():
    out = StringIO()

    call_command("seed_demo", "--remove", stdout=out)

    assert "Removed 0 things" in out.getvalue()
