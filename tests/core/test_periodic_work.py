"""Periodic jobs run when they are due, once, and one failure does not stop the others."""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone
from django_tasks.base import TaskResultStatus
from django_tasks_db.models import DBTaskResult

from core.housekeeping import revive_abandoned_tasks
from core.models import JobRun
from core.periodic import PeriodicJob, periodic_jobs

pytestmark = pytest.mark.django_db


@pytest.fixture
def hourly():
    """A job that notes when it was run."""
    runs = []
    job = PeriodicJob(name="hourly", every=timedelta(hours=1), run=runs.append)
    periodic_jobs.register(job.name, job)
    yield runs
    periodic_jobs.unregister("hourly")


def test_a_job_runs_at_the_first_tick(hourly):
    call_command("tick")

    assert len(hourly) == 1


def test_a_job_does_not_run_before_it_is_due(hourly):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        call_command("tick")
        clock.shift(timedelta(minutes=59))
        call_command("tick")

    assert len(hourly) == 1


def test_a_job_runs_again_when_it_is_due(hourly):
    with time_machine.travel(timezone.now(), tick=False) as clock:
        call_command("tick")
        clock.shift(timedelta(hours=1))
        call_command("tick")

    assert len(hourly) == 2


def test_a_failing_job_does_not_stop_the_next(hourly):
    def fail(moment):
        raise OSError("down")

    broken = PeriodicJob(name="broken", every=timedelta(minutes=1), run=fail)
    periodic_jobs.register("broken", broken)

    call_command("tick")
    periodic_jobs.unregister("broken")

    assert len(hourly) == 1
    assert JobRun.objects.filter(name="broken").exists()


def _running_task(minutes, attempts):
    return DBTaskResult.objects.create(
        status=TaskResultStatus.RUNNING,
        started_at=timezone.now() - timedelta(minutes=minutes),
        args_kwargs={"args": [], "kwargs": {}},
        task_path="core.tasks.example",
        worker_ids=["worker"] * attempts,
        backend_name="default",
        run_after=timezone.now(),
        exception_class_path="",
        traceback="",
    )


@pytest.mark.parametrize(
    ("minutes", "attempts", "status"),
    [
        (29, 1, TaskResultStatus.RUNNING),
        (31, 1, TaskResultStatus.READY),
        (31, 3, TaskResultStatus.FAILED),
    ],
)
def test_a_task_of_a_dead_worker_is_done_again_three_times_at_most(minutes, attempts, status):
    task = _running_task(minutes, attempts)

    revive_abandoned_tasks(timezone.now())

    task.refresh_from_db()
    assert task.status == status
