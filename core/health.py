"""Whether this process lives, and whether it can do its work: for whoever restarts or watches it.

Answered before everything else: a watcher asks by address, not by one of the site's names, and a
site without a database must still be able to say so.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import ClassVar

import structlog
from django.core.cache import cache
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

logger = structlog.get_logger(__name__)

LATE_AFTER = timedelta(minutes=15)
GetResponse = Callable[[HttpRequest], HttpResponse]


class HealthMiddleware:
    """Answers /health/live and /health/ready; all else goes on."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.path == "/health/live":
            return _answer({"process": "ok"}, status=200)
        if request.path == "/health/ready":
            return _ready()
        return self.get_response(request)


class Migrations:
    """Whether the database has the shape this code expects; once it has, it stays so."""

    are_applied: ClassVar[bool] = False

    @classmethod
    def check(cls) -> str:
        if not cls.are_applied:
            executor = MigrationExecutor(connection)
            cls.are_applied = not executor.migration_plan(executor.loader.graph.leaf_nodes())
        return "ok" if cls.are_applied else "missing"


def _ready() -> HttpResponse:
    """503 when requests would fail. A late queue is told but keeps the site in service."""
    state = {
        "database": _state("database", _check_database),
        "cache": _state("cache", _check_cache),
        "migrations": _state("migrations", Migrations.check),
        "queue": _state("queue", _check_queue),
    }
    is_ready = all(state[part] == "ok" for part in ("database", "cache", "migrations"))
    return _answer(state, status=200 if is_ready else 503)


def _state(part: str, check: Callable[[], str]) -> str:
    # Whatever a part fails with, the watcher learns which one; the log has the reason.
    try:
        return check()
    except Exception:
        logger.exception("health_check_failed", part=part)
        return "failed"


def _check_database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return "ok"


def _check_cache() -> str:
    cache.set("health", "ok", 10)
    return "ok" if cache.get("health") == "ok" else "failed"


def _check_queue() -> str:
    oldest = DBTaskResult.objects.ready().order_by("enqueued_at").first()
    is_late = oldest is not None and oldest.enqueued_at < timezone.now() - LATE_AFTER
    return "late" if is_late else "ok"


def _answer(state: dict[str, str], *, status: int) -> HttpResponse:
    return JsonResponse(state, status=status, headers={"Cache-Control": "no-store"})
