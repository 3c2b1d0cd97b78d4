"""Opens the database: one process at a time on SQLite, tables that fit, the right key."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    create_engine,
    event,
    func,
    insert,
    make_url,
    select,
    text,
    update,
)
from sqlalchemy.exc import ArgumentError, DatabaseError
from sqlalchemy.pool import StaticPool
from sqlmodel import SQLModel

from bot.page import RELEASE
from storage.notebook import PAGES, SqlNotebook
from storage.sealing import Installation
from storage.tables import SCHEMA, NotebookRow

META = NotebookRow.__table__  # type: ignore[attr-defined]

PRAGMAS = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "wal_autocheckpoint=1000",
)


class CannotOpen(Exception):
    """The database cannot be used; the message is one line that says what to do."""


def sqlite_file(url: str) -> Path | None:
    """Give the file behind a SQLite address, or none for any other."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        return None
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def open_notebook(url: str, key: Callable[[bool], bytes]) -> SqlNotebook:
    """Open the database at an address.

    `key` gives the installation's key; it is told whether the database is new, for only then may
    one be made. Raises `CannotOpen`, and changes nothing where a database does not fit.
    """
    engine = _engine(make_url(url))
    try:
        installation = _prepared(engine, key)
    except DatabaseError as error:
        engine.dispose()
        raise CannotOpen(_reason(error, make_url(url))) from error
    except BaseException:
        engine.dispose()
        raise
    return SqlNotebook(engine, installation)


def _engine(url: URL) -> Engine:
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


def _prepared(engine: Engine, key: Callable[[bool], bytes]) -> Installation:
    """Check that the tables fit the key, or make them; leases are those of processes now gone."""
    with engine.begin() as connection:
        new = not connection.execute(
            text("SELECT 1 FROM sqlite_master WHERE name = 'notebook'")
        ).first()
        row = None if new else connection.execute(select(META)).mappings().first()
        if row and (row["schema_version"] > SCHEMA or _newest(connection) > RELEASE):
            raise CannotOpen(
                "This database was written by a newer version of Debrief. Please install that "
                "version; nothing was changed."
            )
        installation = Installation(key(row is None))
        if row and row["key_print"] != installation.print:
            raise CannotOpen(
                f"This database was sealed with the key {row['key_print']}, and the key given is "
                f"{installation.print}. Put the right key back; nothing was changed."
            )
        if row is None:
            SQLModel.metadata.create_all(connection)
            mark = {"id": 1, "schema_version": SCHEMA, "key_print": installation.print}
            connection.execute(insert(META), mark)
        connection.execute(update(PAGES).values(lease=None))
    return installation


def _newest(connection: Connection) -> int:
    """Give the newest release that wrote a page: one process at a time means it should be ours."""
    return connection.execute(select(func.max(PAGES.c.release))).scalar() or 0


def _reason(error: DatabaseError, url: URL) -> str:
    told, where = str(error.orig), url.database
    if "locked" in told:
        return f"Another Debrief is using {where}. Please close it first: one at a time."
    if "not a database" in told or "malformed" in told:
        return f"{where} is not a database that Debrief can read. Nothing was changed."
    if "full" in told:
        return f"The disk is full: {where} could not be opened for writing."
    return f"{where} cannot be opened for writing. Please check the folder and its permissions."
