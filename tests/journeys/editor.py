"""What an editor does in the admin, step by step, in a real browser."""

import io
from datetime import datetime

from allauth.mfa.totp.internal.auth import (
    format_hotp_value,
    hotp_value,
    yield_hotp_counters_from_time,
)
from django.utils.translation import override
from PIL import Image as Picture
from playwright.sync_api import FilePayload, Locator, Page
from wagtail.models import Page as WagtailPage

from core.blocks import BodyStreamBlock

SECRET = "JBSWY3DPEHPK3PXP"


def sign_in(page: Page, address: str, *, email: str, password: str) -> None:
    """Enter e-mail, password and the code of the telephone's app."""
    page.goto(f"{address}/admin/")
    page.fill("[name=login]", email)
    page.fill("[name=password]", password)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/2fa/**")
    counter = next(iter(yield_hotp_counters_from_time()))
    page.fill("[name=code]", format_hotp_value(hotp_value(SECRET, counter)))
    page.press("[name=code]", "Enter")
    page.wait_for_url("**/admin/")


def add_block(page: Page, name: str) -> Locator:
    """Add a block at the end of the body by its label; give the place where it is filled in."""
    with override("pl"):
        label = str(BodyStreamBlock().child_blocks[name].label)
    children = page.locator("[data-streamfield-child]")
    number = children.count()
    page.locator(".c-sf-add-button").last.click()
    page.locator(".w-combobox__field input").fill(label)
    page.locator(".w-combobox__option", has_text=label).first.click()
    block = children.nth(number)
    block.wait_for()
    return block


def write(block: Locator, text: str) -> None:
    """Write in the first rich text of a block."""
    block.locator("[contenteditable=true]").first.click()
    block.page.keyboard.type(text)


def upload_picture(block: Locator, *, title: str) -> None:
    """Choose a picture for a block by uploading it in the chooser."""
    page = block.page
    block.locator("[data-chooser-action-choose]").first.click()
    page.locator(".modal [role=tab]").nth(1).click()
    form = page.locator(".modal form[enctype]")
    form.locator("input[type=file]").set_input_files(_picture())
    form.locator("[name$=title]").fill(title)
    form.locator("[name$=description]").fill("Ławka pod lipą")
    form.locator("[name$=author]").fill("Wydział Promocji")
    form.locator("[name$=licence]").select_option(index=1)
    form.locator("[type=submit]").click()
    page.locator(".modal").wait_for(state="detached")


def _picture() -> FilePayload:
    content = io.BytesIO()
    Picture.linear_gradient("L").resize((1600, 1200)).convert("RGB").save(content, "JPEG")
    return {"name": "lawka.jpg", "mimeType": "image/jpeg", "buffer": content.getvalue()}


def previewed_heading(page: Page) -> str:
    """Open the preview beside the form; give its heading."""
    page.locator("[data-side-panel-toggle=preview]").click()
    heading = page.frame_locator("[data-side-panel=preview] iframe").last.locator("main h1")
    heading.wait_for(state="attached")
    return heading.text_content() or ""


def schedule(page: Page, moment: datetime) -> None:
    """Ask for the page to be published at a moment."""
    if not page.locator("[data-side-panel=status]").is_visible():
        page.locator("[data-side-panel-toggle=status]").click()
    page.locator("[data-a11y-dialog-show=schedule-publishing-dialog]").first.click()
    page.fill("[name=go_live_at]", moment.strftime("%Y-%m-%d %H:%M"))
    page.locator("#schedule-publishing-dialog button[type=submit]").press("Enter")
    page.locator(".messages .success").wait_for()


def publish(page: Page) -> None:
    """Publish, or schedule when a moment is set."""
    page.locator("footer .w-dropdown__toggle").click()
    # the message of an earlier step may still stand there, so the new page is waited for
    with page.expect_navigation():
        page.locator("[name=action-publish]").first.click()
    page.locator(".messages .success").wait_for()


def translate(page: Page, address: str, source: WagtailPage, texts: dict[str, str]) -> None:
    """Send a page to be translated into English, translate each text, publish."""
    page.goto(f"{address}/admin/localize/submit/page/{source.pk}/")
    page.check("[name=locales]")
    page.locator("main form [type=submit]").last.click()
    page.wait_for_url("**/edit/")
    for polish, english in texts.items():
        segment = page.locator("li", has=page.get_by_text(polish, exact=True)).last
        if not segment.is_visible():
            page.locator("main [role=tab]").last.click()
        # with the keyboard, as the panel at the side may lie over the button
        segment.get_by_role("button", name="Tłumacz").press("Enter")
        segment.locator("textarea").fill(english)
        segment.get_by_role("button", name="Zapisz").press("Enter")
        segment.get_by_role("button", name="Edytuj").wait_for()
    with page.expect_navigation():
        page.locator("footer [name=action]").first.click()
    page.locator(".messages li.success").wait_for()
