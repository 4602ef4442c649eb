"""The files of an issue as they are downloaded."""

from magazine.models import IssueFile, IssuePage


def public_files(issue: IssuePage) -> list[IssueFile]:
    """Return the files that readers of a live issue may download, PDF first; one query.

    They stand at `pdf/` and `epub/` below the issue's address.
    """
    found = IssueFile.objects.filter(issue=issue, is_public=True).exclude(file="")
    return list(found.order_by("-kind")) if issue.live else []


def any_file(issue: IssuePage, kind: str) -> IssueFile | None:
    """Return the file that was made last, proofs included, or None: for staff."""
    return IssueFile.objects.filter(issue=issue, kind=kind).exclude(file="").first()
