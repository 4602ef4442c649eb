"""The files that the site makes of an issue, and how far their making has come."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from magazine.choices import FileKind, FileState


class IssueFile(models.Model):
    """The PDF or the EPUB of an issue; made anew when the issue changes."""

    issue = models.ForeignKey(
        "magazine.IssuePage", on_delete=models.CASCADE, related_name="made_files"
    )
    kind = models.CharField(_("kind"), max_length=10, choices=FileKind.choices)
    state = models.CharField(
        _("state"), max_length=10, choices=FileState.choices, default=FileState.WAITING
    )
    steps_done = models.PositiveSmallIntegerField(default=0)
    steps = models.PositiveSmallIntegerField(default=0)
    # asked for once more while it was being made
    is_wanted_again = models.BooleanField(default=False)
    error = models.CharField(_("error"), max_length=500, blank=True)
    requested_at = models.DateTimeField(_("asked for"))
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(_("finished"), null=True, blank=True)
    # what the last finished file was made from: a digest of the revisions of its texts
    source = models.CharField(max_length=64, blank=True)
    file = models.FileField(_("file"), upload_to="issues", blank=True)
    # whether readers may have it: not a proof, and without a text that was withdrawn since
    is_public = models.BooleanField(default=False)
    size = models.PositiveIntegerField(_("size in bytes"), default=0)
    page_count = models.PositiveSmallIntegerField(_("number of pages"), default=0)
    # {"<primary key of the text's page>": number of the printed page}, from the PDF
    page_numbers = models.JSONField(default=dict, blank=True)

    class Meta:
        verbose_name = _("file of an issue")
        verbose_name_plural = _("files of issues")
        constraints = [models.UniqueConstraint(fields=["issue", "kind"], name="issue_file_once")]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.issue}"
