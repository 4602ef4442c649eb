"""Which inline scripts may run in the admin: the ones Wagtail 8.0 and wagtail-localize emit.

A nonce on every inline script would bless a script that somebody managed to store in a page. So a
script gets one only when it is, to the letter, one of two kinds:

* a call of a known starter with an id and pure JSON (date pickers, choosers);
* a fixed text, known by its digest, in which only plain quoted words may differ (panels,
  promoted search results, the translation editor).

tests/accounts/test_inline_scripts.py fails when an upgrade changes one of the fixed texts.
"""

import hashlib
import json
import re
from collections.abc import Callable

from django.http import HttpResponse

_SCRIPT = re.compile(rb'<script( type="text/javascript")?>(.*?)</script>', re.DOTALL)
_CALL = re.compile(
    r"(?:initDateChooser|initTimeChooser|initDateTimeChooser|new [A-Za-z]{1,40}Chooser)"
    r'\(("(?:[^"\\<\n]|\\u[0-9A-Fa-f]{4})*"), (\{.*\})\);',
    re.DOTALL,
)
_WORD = re.compile(r'"(?:[^"\'\\<\n]|\\u[0-9A-Fa-f]{4})*"' r"|'(?:[^\"'\\<\n]|\\u[0-9A-Fa-f]{4})*'")

KNOWN_TEXTS = {
    "e064f78d7bd265a6",  # wagtailadmin/panels/inline_panel.html
    "be6736ef4d6e576b",  # wagtailadmin/panels/multiple_chooser_panel.html
    "0d5d6b8c81446fbc",  # wagtailsearchpromotions/add.html, edit.html
    "81cc007b92897dc7",  # wagtail_localize/admin/submit_translation.html
    "a91d9fcd6e10a9c0",  # wagtail_localize/admin/edit_translation.html
}


def allow_known_scripts(response: HttpResponse, *, nonce: Callable[[], str]) -> None:
    """Add the nonce to the known inline scripts of an HTML answer; it is made only if needed."""
    if response.streaming or not response.get("Content-Type", "").startswith("text/html"):
        return

    def mark(match: re.Match[bytes]) -> bytes:
        if not is_known(match[2].decode(response.charset)):
            return match[0]
        return b'<script nonce="%s">%s</script>' % (nonce().encode(), match[2])

    content, replaced = _SCRIPT.subn(mark, response.content)
    if replaced and content != response.content:
        response.content = content


def is_known(script: str) -> bool:
    """Tell whether the text of a script is one of the known ones."""
    return _is_known_call(script) or digest(script) in KNOWN_TEXTS


def digest(script: str) -> str:
    """Give the fingerprint of a script's text without its quoted words and its white space."""
    masked = " ".join(_WORD.sub('""', script).split())
    return hashlib.sha256(masked.encode()).hexdigest()[:16]


def _is_known_call(script: str) -> bool:
    call = _CALL.fullmatch(script.strip())
    if not call:
        return False
    try:
        json.loads(call[2])
    except ValueError:
        return False
    return True
