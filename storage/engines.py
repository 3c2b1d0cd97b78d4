"""The two databases: how each is opened, and how each is asked not to be outrun."""

import contextlib
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from os import dup
from socket import SHUT_RDWR, socket
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.pool import StaticPool
from sqlalchemy.sql import ClauseElement

PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "wal_autocheckpoint=1000",
)
POSTGRES_OPTIONS = "-c lock_timeout=10s -c statement_timeout=60s -c timezone=UTC"
CONNECT_SECONDS = 10
KEEPALIVE = {"keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}
"""A line that is dead is noticed within half a minute, where the system can tell."""


def engine_for(url: URL) -> Engine:
    """Give an engine for an address; nothing is opened yet."""
    return _sqlite(url) if url.get_backend_name() == "sqlite" else _postgres(url)


def _sqlite(url: URL) -> Engine:
    """One connection that holds the file, so that a second process is refused at once."""
    arguments = {"check_same_thread": False, "timeout": 0.2}
    engine = create_engine(url, poolclass=StaticPool, connect_args=arguments, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        connection.isolation_level = None
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


@contextmanager
def bare(engine: Engine) -> Iterator[sqlite3.Connection]:
    """Give SQLite's own connection, outside of any transaction."""
    with engine.connect() as connection:
        own: Any = connection.connection.dbapi_connection
        yield own


def bare_statement(statement: ClauseElement, engine: Engine) -> str:
    """Give a statement as the driver takes it, with names for its values.

    For the one that runs for every turn: nothing is worked out per row any more.
    """
    kind: Any = type(engine.dialect)
    named = "named" if engine.dialect.name == "sqlite" else "pyformat"
    return str(statement.compile(dialect=kind(paramstyle=named)))


def _postgres(url: URL) -> Engine:
    """A connection that is made anew when the server went away; one thread uses it."""
    options = f"{POSTGRES_OPTIONS} {url.query.get('options', '')}"
    arguments = {"options": options, "connect_timeout": CONNECT_SECONDS, **KEEPALIVE}
    return create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=1,
        max_overflow=1,
        connect_args=arguments,
        hide_parameters=True,
    )


class Lines:
    """The lines that an engine has to its server, so that one can be broken from outside."""

    def __init__(self, engine: Engine) -> None:
        """Watch an engine, whose lines may be open already."""
        self._open: set[Any] = set()
        event.listen(engine, "checkout", lambda line, *_: self._open.add(line))
        event.listen(engine, "close", lambda line, _: self._open.discard(line))

    def hang_up(self) -> None:
        """Break every line to a server; whoever waits on one gets an error at once."""
        for line in tuple(self._open):
            if hasattr(line, "pgconn") and not line.closed:
                with contextlib.suppress(OSError), socket(fileno=dup(line.fileno())) as own:
                    own.shutdown(SHUT_RDWR)
