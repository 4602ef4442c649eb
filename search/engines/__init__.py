"""Full-text engines: one class per database, all with the same four verbs.

`write` and `remove` keep terms, `count` and `top` answer a question. Another engine (OpenSearch)
is one more class with these verbs.
"""

from django.db import connections, router

from search.engines.base import Engine
from search.engines.postgresql import PostgresEngine
from search.engines.sqlite import SqliteEngine
from search.models import Entry

_ENGINES: dict[str, type[Engine]] = {"sqlite": SqliteEngine, "postgresql": PostgresEngine}

__all__ = ["Engine", "get_engine"]


def get_engine() -> Engine:
    """Return the engine of the database that keeps the entries."""
    connection = connections[router.db_for_write(Entry)]
    return _ENGINES[connection.vendor](connection)
