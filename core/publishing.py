"""Why something must not come out: one register that every road to the readers asks.

An app registers from `AppConfig.ready` a function that takes a page as readers would see it and
its parent (None: the one it has), and gives a `Refusal` for each thing that stands in the way:

    publishing_refusals.register("imprint", lacking_imprint)

Drafts are never refused. docs/features/desk.md lists the roads.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.core.exceptions import ValidationError

from core.registry import Registry


@dataclass(frozen=True, kw_only=True)
class Refusal:
    """One reason. `message` says what is wrong and where it is put right, and names the page.

    `fields` maps names of fields to what is said beside them in the editor.
    """

    message: str
    fields: Mapping[str, str] = field(default_factory=dict)


class PublishingRefusedError(ValidationError):
    """Raised on every road but the editor's form, which shows the reasons beside its fields."""

    def __init__(self, refusals: Iterable[Refusal]) -> None:
        super().__init__([refusal.message for refusal in refusals])


publishing_refusals: Registry[Callable[[Any, Any], Iterable[Refusal]]] = Registry()


def refusals_of(page: Any, *, parent: Any = None) -> list[Refusal]:
    """Return every reason why the page, as it is in memory, must not be public below `parent`."""
    return [refusal for reasons in publishing_refusals for refusal in reasons(page, parent)]


def require_publishable(page: Any, *, parent: Any = None) -> None:
    """Raise PublishingRefusedError when there is a reason against the page."""
    if refusals := refusals_of(page, parent=parent):
        raise PublishingRefusedError(refusals)
