"""When the work of the house itself is done."""

from datetime import timedelta

from core.housekeeping import clear_old_records, purge_old_revisions, revive_abandoned_tasks
from core.periodic import PeriodicJob, periodic_jobs
from core.timetable import keep_timetable

for job in (
    PeriodicJob(name="publish_scheduled", every=timedelta(minutes=1), run=keep_timetable),
    PeriodicJob(name="revive_tasks", every=timedelta(minutes=10), run=revive_abandoned_tasks),
    PeriodicJob(name="clear_old_records", every=timedelta(days=1), run=clear_old_records),
    PeriodicJob(name="purge_old_revisions", every=timedelta(days=1), run=purge_old_revisions),
):
    periodic_jobs.register(job.name, job)
