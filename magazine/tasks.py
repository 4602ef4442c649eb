"""Work of newsroom and magazine that a worker does; arguments are ids only."""

from django.utils import timezone
from django_tasks import task

from magazine.services import make_file


@task()
def make_issue_file(made_file: int) -> None:
    """Make the file of an issue that was asked for; doing it again is safe."""
    make_file(made_file, clock=timezone.now)
