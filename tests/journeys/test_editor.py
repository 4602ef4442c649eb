"""An editor writes a page with pictures, looks at it, schedules it and translates it."""

from datetime import timedelta

import pytest
import time_machine
from allauth.mfa.totp.internal.auth import TOTP
from django.core.management import call_command
from django.utils import timezone
from wagtail.models import Locale

from accounts.models import RoleGroup
from accounts.roles import EDITOR, MODERATOR
from accounts.services import ensure_user
from home.models import StandardPage
from tests.journeys import editor

pytestmark = pytest.mark.browser

EMAIL = "anna@example.org"
PASSWORD = "zielony-rower-nad-stawem"
TITLE = "Nowy park na Jelonkach"
ENGLISH = {
    TITLE: "A new park in Jelonki",
    "Lipy zostają.": "The limes stay.",
    "Przyjdź i powiedz.": "Come and tell us.",
    "Co zabrać": "What to bring",
    "Dobre buty.": "Good shoes.",
    "Tu odpoczywam.": "I rest here.",
    "Spotkanie w sobotę.": "We meet on Saturday.",
    "Ławka pod lipą": "A bench under a lime",
    "nowy-park-na-jelonkach": "new-park",
}
# autosave says so while a block is not filled in yet
UNFINISHED = "400 (Bad Request)"


@pytest.fixture
def page(home_page, live_server, open_page, pictures_on_disk):
    """The browser of somebody who writes and approves, on a site with an English front page."""
    english, _ = Locale.objects.get_or_create(language_code="en")
    home_page.copy_for_translation(english).save_revision().publish()
    user = ensure_user(EMAIL, PASSWORD, EDITOR, first_name="Anna", last_name="Lis")
    user.groups.add(RoleGroup.objects.get(code=MODERATOR).group)
    TOTP.activate(user, editor.SECRET)
    return open_page()


def _write_page(page) -> None:
    """Fill in title, lead and six blocks, one of them with a new picture."""
    page.fill("#id_title", TITLE)
    page.fill("#id_lead", "Lipy zostają.")
    editor.add_block(page, "lead").locator("textarea").first.fill("Przyjdź i powiedz.")
    editor.add_block(page, "heading").locator("input[type=text]").first.fill("Co zabrać")
    editor.write(editor.add_block(page, "text"), "Dobre buty.")
    editor.write(editor.add_block(page, "quote"), "Tu odpoczywam.")
    editor.write(editor.add_block(page, "notice"), "Spotkanie w sobotę.")
    editor.upload_picture(editor.add_block(page, "image"), title="Ławka")


def test_editor_writes_previews_schedules_publishes_and_translates(page, live_server, home_page):
    soon = timezone.localtime() + timedelta(minutes=30)

    editor.sign_in(page, live_server.url, email=EMAIL, password=PASSWORD)
    page.goto(f"{live_server.url}/admin/pages/add/home/standardpage/{home_page.pk}/")
    _write_page(page)
    previewed = editor.previewed_heading(page)
    editor.schedule(page, soon)
    editor.publish(page)
    was_live = StandardPage.objects.get().live
    with time_machine.travel(soon + timedelta(minutes=1)):
        call_command("publish_scheduled")
        written = StandardPage.objects.get()
        editor.translate(page, live_server.url, written, ENGLISH)
    translated = written.get_translations().get()
    page.goto(live_server.url + written.url)
    page.complaints[:] = [line for line in page.complaints if UNFINISHED not in line]

    assert previewed == TITLE
    assert (was_live, written.live, translated.live) == (False, True, True)
    assert len(written.body) == 6
    assert translated.title == ENGLISH[TITLE]
    assert page.locator("main figure img").evaluate("image => image.complete")
