"""What our pages do when something is published or taken away."""

from typing import Any

from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from home.models import AccessibilityStatementPage
from home.services import forget_statement_addresses


def on_statement_change(instance: Page, **_signal: Any) -> None:
    """Look for the statement anew; a page moved above it moves it too."""
    if isinstance(instance.specific_deferred, AccessibilityStatementPage) or instance.numchild:
        forget_statement_addresses()


def connect() -> None:
    """Called once, when the app is ready."""
    for signal in (page_published, page_unpublished, post_page_move):
        signal.connect(on_statement_change, dispatch_uid="home.statement_address")
