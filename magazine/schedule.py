"""When newsroom and magazine tidy up."""

from datetime import timedelta

from core.periodic import PeriodicJob, periodic_jobs
from magazine.importing.uploads import discard_old_uploads

job = PeriodicJob(name="discard_old_uploads", every=timedelta(hours=6), run=discard_old_uploads)
periodic_jobs.register(job.name, job)
