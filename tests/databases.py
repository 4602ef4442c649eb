"""Test databases as copies of a migrated template, so that a run starts in seconds.

Migrating takes a third of a minute; copying takes milliseconds. The template is built once for each
state of the migrations. After a test with real commits the copy is renewed instead of flushed: what
migrations wrote (locales, roles, the root page) is there again for the next test.
"""

import fcntl
import hashlib
import re
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from django.conf import settings
from django.core.management import call_command
from django.db import connection, connections

IMPORT_OF_OURS = re.compile(r"^(?:from|import) ([a-z_]+(?:\.[a-z_]+)+)", re.MULTILINE)


class Copy(Protocol):
    """A database that tests may write to."""

    def create(self) -> None:
        """Make the copy and let Django's default connection use it."""

    def renew(self) -> None:
        """Bring it back to the state of the template."""

    def destroy(self) -> None:
        """Remove it."""


def copy_for(worker: str, scratch: Path) -> Copy:
    """Give the copy for one worker of a run; `scratch` is a folder of its own."""
    root = Path(settings.BASE_DIR)
    folder = root / "var" / "test"
    folder.mkdir(parents=True, exist_ok=True)
    state = digest(root)
    if connection.vendor == "sqlite":
        return SQLiteCopy(folder, state=state, path=scratch / "copy.sqlite3")
    return PostgreSQLCopy(folder, state=state, worker=worker)


def digest(root: Path) -> str:
    """Sum up everything that decides what a migrated database holds."""
    migrations = sorted(root.glob("[a-z]*/migrations/*.py"))
    imported = {
        root / f"{name.replace('.', '/')}.py"
        for path in migrations
        for name in IMPORT_OF_OURS.findall(path.read_text())
    }
    others = [
        *(root / "site_config" / "settings" / name for name in ["base.py", "wagtail.py"]),
        *(path for path in root.glob("[a-z]*/*.py") if "post_migrate" in path.read_text()),
        *(path for path in imported if path.is_file()),
        root / "requirements" / "prod.txt",
    ]
    total = hashlib.sha256()
    for path in [*migrations, *sorted(set(others) - set(migrations))]:
        total.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes())
    return total.hexdigest()[:16]


class SQLiteCopy:
    """A file, because the threads of a live server cannot share one connection safely."""

    def __init__(self, folder: Path, *, state: str, path: Path) -> None:
        self.folder = folder
        self.template = folder / f"template-{state}.sqlite3"
        self.path = path

    def create(self) -> None:
        with locked(self.folder / "lock"):
            if not self.template.exists():
                self._build()
        shutil.copyfile(self.template, self.path)
        use(str(self.path))

    def renew(self) -> None:
        connection.ensure_connection()
        with closing(sqlite3.connect(self.template)) as source:
            source.backup(connection.connection)

    def destroy(self) -> None:
        connections.close_all()
        self.path.unlink()

    def _build(self) -> None:
        for old in self.folder.glob("template-*"):
            old.unlink()
        draft = self.folder / "draft.sqlite3"
        draft.unlink(missing_ok=True)
        use(str(draft))
        migrate()
        draft.rename(self.template)


class PostgreSQLCopy:
    """A database made by PostgreSQL from the template database."""

    def __init__(self, folder: Path, *, state: str, worker: str) -> None:
        self.lock = folder / "lock"
        self.family = f"test_{settings.DATABASES['default']['NAME']}"[:30]
        self.template = f"{self.family}_template_{state}"
        self.name = f"{self.family}_{worker}"

    def create(self) -> None:
        with locked(self.lock), administration() as execute:
            if not execute("SELECT 1 FROM pg_database WHERE datname = %s", [self.template]):
                self._build(execute)
            self._copy(execute)
        use(self.name)

    def renew(self) -> None:
        connections.close_all()
        with locked(self.lock), administration() as execute:
            self._copy(execute)

    def destroy(self) -> None:
        connections.close_all()
        with administration() as execute:
            execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')

    def _copy(self, execute) -> None:
        execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')
        execute(f'CREATE DATABASE "{self.name}" TEMPLATE "{self.template}"')

    def _build(self, execute) -> None:
        pattern = f"{self.family}\\_template\\_%"
        for (old,) in execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [pattern]):
            execute(f'DROP DATABASE "{old}" WITH (FORCE)')
        draft = f"{self.family}_draft"
        execute(f'DROP DATABASE IF EXISTS "{draft}" WITH (FORCE)')
        execute(f'CREATE DATABASE "{draft}"')
        use(draft)
        migrate()
        execute(f'ALTER DATABASE "{draft}" RENAME TO "{self.template}"')


def use(name: str) -> None:
    """Let Django's default connection open this database from now on."""
    connections.close_all()
    connection.settings_dict["NAME"] = name
    settings.DATABASES["default"]["NAME"] = name


def migrate() -> None:
    """Run all migrations in the database in use, then let go of it."""
    call_command("migrate", verbosity=0, interactive=False)
    connections.close_all()


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Keep other processes out of the block."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def administration() -> Iterator:
    """Give a function that runs one statement outside of any test database."""

    def execute(statement: str, values: list | None = None) -> list:
        cursor.execute(statement, values)
        return cursor.fetchall() if cursor.description else []

    with connection._nodb_cursor() as cursor:
        yield execute
