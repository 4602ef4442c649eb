"""The form of every page in the editor: drafts as they are, nothing incomplete to readers."""

from django.utils.datastructures import MultiValueDict
from wagtail.admin.forms import WagtailAdminPageForm

from core.publishing import refusals_of

# the buttons of Wagtail's editor that lead, at once or by an approval, to readers
_TO_READERS = ("action-publish", "action-submit", "action-restart-workflow")


class PageForm(WagtailAdminPageForm):
    """Shows why a page cannot come out beside its fields, with everything that was typed."""

    def full_clean(self) -> None:
        super().full_clean()
        if self.is_bound and leads_to_readers(self.data):
            for refusal in refusals_of(self.instance, parent=self.parent_page):
                self.add_error(None, refusal.message)
                for name, message in refusal.fields.items():
                    if name in self.fields:
                        self.add_error(name, message)


def leads_to_readers(posted: MultiValueDict) -> bool:
    """Tell whether the pressed button publishes, submits or approves."""
    approves = "action-workflow-action" in posted and (
        posted.get("workflow-action-name") == "approve"
    )
    return approves or any(button in posted for button in _TO_READERS)
