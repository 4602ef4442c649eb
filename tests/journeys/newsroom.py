"""What an editor and a moderator do at the desk, step by step, in a real browser."""

from datetime import datetime

from playwright.sync_api import Page, Response, TimeoutError

from tests.journeys.english import english_on


def sign_in(page: Page, *, email: str, password: str) -> None:
    """Enter by e-mail and password, as somebody who needs no second factor."""
    page.goto("/admin/")
    page.fill("[name=login]", email)
    page.fill("[name=password]", password)
    page.press("[name=password]", "Enter")
    page.wait_for_url("**/admin/")


def must_be_polish(page: Page) -> None:
    """Fail when the screen shows English that has a Polish translation."""
    english = english_on(page)
    assert not english, f"{page.url}: {english}"


def write(page: Page, *, title: str, lead: str) -> None:
    """Write a new page until its draft has saved itself."""
    page.fill("#id_title", title)
    rewrite(page, lead)
    page.wait_for_url("**/edit/", wait_until="commit")


def rewrite(page: Page, lead: str) -> None:
    """Change the lead until the draft has saved itself: it is watched from a moment after opening.

    The space at the end is for the browser; it is not kept.
    """
    for end in ("", " ") * 5:
        try:
            with page.expect_response(_is_autosave, timeout=5000):
                page.fill("#id_lead", lead + end)
        except TimeoutError:
            continue
        break
    page.locator(".w-autosave-indicator__state--saved").wait_for()


def _is_autosave(answer: Response) -> bool:
    is_editor = "/edit/" in answer.url or "/add/" in answer.url
    return answer.request.method == "POST" and is_editor


def comment(page: Page, text: str) -> None:
    """Comment on the lead."""
    page.locator("[data-contentpath=lead] [data-comment-add]").first.click()
    _say(page, text)


def answer(page: Page, text: str) -> None:
    """Answer the first comment."""
    page.locator("[data-side-panel-toggle=comments]").first.click()
    page.locator(".comment").first.click()
    _say(page, text)


def _say(page: Page, text: str) -> None:
    page.locator(".comment textarea:visible").first.fill(text)
    with page.expect_response(_is_autosave):
        page.locator(".comment button[type=submit]:visible").first.click()


def submit(page: Page) -> None:
    """Press the first button of somebody who may not publish: send to be approved."""
    with page.expect_navigation():
        page.locator("footer [name=action-submit]:visible").first.click()
    page.locator(".messages .success").wait_for()


def compare(page: Page) -> str:
    """Compare what was last saved with the version before; give what was added."""
    page.goto(page.url.replace("/edit/", "/history/"))
    # the first row is the version that was sent, to the letter the one that was saved
    saved = page.locator("table.listing tr", has_text="Szkic zapisany").nth(1)
    saved.locator("button").first.click()
    page.locator("a[href*=compare]:visible").first.click()
    page.wait_for_url("**/compare/**")
    return " ".join(page.locator(".addition").all_text_contents())


def send_back(page: Page, reason: str) -> None:
    """Ask for changes, with the reason."""
    page.locator("footer .w-dropdown__toggle").click()
    page.locator("footer [data-workflow-action-name=reject]:visible").first.click()
    page.locator(".modal textarea").fill(reason)
    must_be_polish(page)
    with page.expect_navigation():
        page.locator(".modal [type=submit]").click()


def approve(page: Page) -> None:
    """Approve and publish."""
    page.locator("footer .w-dropdown__toggle").click()
    button = "footer [data-workflow-action-name=approve]:visible:not([data-launch-modal])"
    with page.expect_navigation():
        page.locator(button).first.click()
    page.locator(".messages .success").wait_for()


def open_from_desk(page: Page, title: str) -> None:
    """Open what waits on the first page of the admin."""
    page.goto("/admin/")
    must_be_polish(page)
    page.locator(".waiting-for-me a", has_text=title).first.click()
    page.wait_for_url("**/edit/")


def open_status(page: Page) -> None:
    """Open the panel with schedule and lock."""
    if not page.locator("[data-side-panel=status]").is_visible():
        page.locator("[data-side-panel-toggle=status]").first.click()


def schedule(page: Page, moment: datetime) -> None:
    """Set the day and hour from which readers see the page."""
    open_status(page)
    page.locator("[data-a11y-dialog-show=schedule-publishing-dialog]").first.click()
    page.fill("[name=go_live_at]", moment.strftime("%Y-%m-%d %H:%M"))
    must_be_polish(page)
    with page.expect_navigation():
        page.locator("#schedule-publishing-dialog button[type=submit]").press("Enter")
    page.locator(".messages .success").wait_for()


def lock(page: Page) -> None:
    """Keep the page for oneself."""
    open_status(page)
    with page.expect_navigation():
        page.locator("[data-w-action-url-value$='/lock/']").press("Space")
