"""Finds English that the admin's catalogues should have turned into Polish."""

import re
from functools import cache

from babel.messages.pofile import read_po
from django.conf import settings
from django.utils.translation import gettext, override
from playwright.sync_api import Page

from core.admin_texts import wagtail_texts

_SEEN = """() => {
  const seen = new Set();
  const shown = (node) => node.checkVisibility({visibilityProperty: true});
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode())
    if (walker.currentNode.data.trim() && shown(walker.currentNode.parentElement))
      seen.add(walker.currentNode.data);
  for (const name of ["aria-label", "title", "placeholder"])
    for (const node of document.querySelectorAll(`[${name}]`))
      if (shown(node)) seen.add(node.getAttribute(name));
  return [...seen];
}"""
_PLACE = re.compile(r"%\\\(\w+\\\)[sd]")


def english_on(page: Page) -> list[str]:
    """Give the texts on the screen that are, word for word, English of Wagtail's or of ours."""
    plain, patterns = _english()
    texts = {" ".join(text.split()) for text in page.evaluate(_SEEN)}
    return sorted(
        text for text in texts if text in plain or any(one.fullmatch(text) for one in patterns)
    )


@cache
def _english() -> tuple[set[str], list[re.Pattern]]:
    """Texts that read otherwise in Polish; those with gaps as patterns, if they say enough."""
    ours = settings.BASE_DIR / "locale" / "pl" / "LC_MESSAGES" / "django.po"
    with ours.open("rb") as file:
        texts = {str(message.id) for message in read_po(file) if isinstance(message.id, str)}
    texts |= wagtail_texts()
    with override("pl"):
        english = {
            " ".join(text.split()) for text in texts if gettext(text).split() != text.split()
        }
    gaps = {text for text in english if "%(" in text}
    enough = {text for text in gaps if len(re.findall(r"[A-Za-z]{3,}", text)) >= 4}
    patterns = [re.compile(_PLACE.sub(".+", re.escape(text))) for text in enough]
    return english - gaps, patterns
