"""When each periodic job was last begun, so that several clocks do not do the same work."""

from datetime import datetime, timedelta

from django.db import models


class JobRunQuerySet(models.QuerySet["JobRun"]):
    """Claims of periodic jobs."""

    def claim(self, name: str, *, every: timedelta, moment: datetime) -> bool:
        """Take the job if it is due; exactly one of several callers at the same moment gets it."""
        run, is_new = self.get_or_create(name=name, defaults={"begun_at": moment})
        if is_new:
            return True
        return bool(self.filter(pk=run.pk, begun_at__lte=moment - every).update(begun_at=moment))


class JobRun(models.Model):
    """The last run of one job."""

    name = models.CharField(max_length=100, unique=True)
    begun_at = models.DateTimeField()

    objects = JobRunQuerySet.as_manager()

    def __str__(self) -> str:
        return self.name
