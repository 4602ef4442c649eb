"""The admin speaks Polish throughout, whatever the packages' own catalogues lack."""

import pytest
from babel.messages.catalog import Message
from django.core.management import call_command
from django.utils.translation import gettext, override

from core.admin_texts import DOMAINS, add_empty, lacking


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_text_of_wagtail_is_left_in_english(domain):
    assert [message.id for message in lacking("pl", domain)] == []


def test_what_we_add_reaches_the_screen():
    with override("pl"):
        assert gettext("Schedule to publish") == "Zaplanuj publikację"


def test_an_unknown_language_lacks_everything(capsys):
    call_command("missing_admin_texts", "xx")

    assert "django: Publish\n" in capsys.readouterr().out


def test_lacking_texts_are_added_empty_to_what_is_there():
    catalog = add_empty("pl", "django", [Message("Brand new text")])

    assert not catalog.get("Brand new text").string
    assert catalog.get("Schedule to publish").string == "Zaplanuj publikację"
