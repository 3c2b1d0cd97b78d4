"""Opens the database: tables that fit, the right key, and on SQLite one process at a time."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    func,
    insert,
    inspect,
    make_url,
    select,
    text,
    update,
)
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlmodel import SQLModel

from bot.page import RELEASE
from storage.engines import bare, engine_for
from storage.notebook import SqlNotebook
from storage.sealing import Installation
from storage.tables import NOTEBOOK, PAGES, SCHEMA, VERSION

FIRST = "0001"
"""The step of databases that are older than their migrations."""
LOCK = 0x64656272
"""Held on PostgreSQL while a process looks at the tables, so that one alone makes them."""
NEWER = (
    "This database was written by a newer version of Debrief. Please install that version; "
    "nothing was changed."
)
EARLIER = (
    "The tables of this database are those of an earlier version. Please run `debrief migrate` "
    "once; nothing was changed."
)

Key = Callable[[bool], bytes]
Tell = Callable[[str], None]


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


def open_notebook(
    url: str, key: Key, tell: Tell = lambda line: None, *, migrate: bool = False
) -> SqlNotebook:
    """Open the database at an address; tables are made where there are none.

    `key` gives the installation's key; it is told whether the database is new, for only then may
    one be made. Earlier tables are brought up to date on SQLite, after a copy of the file of which
    `tell` is told, and on PostgreSQL with `migrate`. Raises `CannotOpen`, and changes nothing where
    a database does not fit.
    """
    address = make_url(url)
    engine = engine_for(address)
    try:
        installation = _prepared(engine, address, key, tell, migrate=migrate)
    except DBAPIError as error:
        engine.dispose()
        raise CannotOpen(_reason(error, address)) from error
    except BaseException:
        engine.dispose()
        raise
    return SqlNotebook(engine, installation)


def _prepared(engine: Engine, url: URL, key: Key, tell: Tell, *, migrate: bool) -> Installation:
    """Check that the tables fit the key and this version, or make them fit."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.begin() as connection:
        if not sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        version = _version(connection)
        if version and version > SCHEMA:
            raise CannotOpen(NEWER)
        installation = _installation(connection, key, version, alone=sqlite)
        if version is None:
            _make(connection, installation)
        elif version != SCHEMA and not sqlite:
            if not migrate:
                raise CannotOpen(EARLIER)
            _migrate(connection, version)
        elif version == SCHEMA:
            _begin(connection, alone=sqlite)
    if sqlite and version not in (None, SCHEMA):
        copy = _copied(engine, Path(str(url.database)))
        _migrate_alone(engine, str(version))
        tell(f"The database was brought up to date. As it was before, it lies in {copy}.")
    return installation


def _version(connection: Connection) -> str | None:
    """Give the step that the tables are at, or none where there are no tables."""
    tables = inspect(connection).get_table_names()
    if VERSION.name in tables:
        return connection.execute(select(VERSION)).scalar() or FIRST
    return FIRST if NOTEBOOK.name in tables else None


def _installation(
    connection: Connection, key: Key, version: str | None, *, alone: bool
) -> Installation:
    """Give the keys, if they are those that the database was sealed with."""
    print_ = connection.execute(select(NOTEBOOK.c.key_print)).scalar() if version else None
    if version == SCHEMA and alone:
        newest = connection.execute(select(NOTEBOOK.c.release)).scalar() or 0
        if newest > RELEASE:
            raise CannotOpen(NEWER)
    installation = Installation(key(print_ is None))
    if print_ not in (None, installation.print):
        raise CannotOpen(
            f"This database was sealed with the key {print_}, and the key given is "
            f"{installation.print}. Put the right key back; nothing was changed."
        )
    return installation


def _make(connection: Connection, installation: Installation) -> None:
    SQLModel.metadata.create_all(connection)
    VERSION.create(connection, checkfirst=True)
    connection.execute(insert(VERSION), {"version_num": SCHEMA})
    mark = {"id": 1, "key_print": installation.print, "release": RELEASE}
    connection.execute(insert(NOTEBOOK), mark)


def _begin(connection: Connection, *, alone: bool) -> None:
    """Note the release; leases of a process that was alone are those of one now gone."""
    older = NOTEBOOK.c.release < RELEASE
    connection.execute(update(NOTEBOOK).where(older).values(release=RELEASE))
    if alone:
        connection.execute(update(PAGES).where(PAGES.c.lease.is_not(None)).values(lease=None))


def _migrate(connection: Connection, version: str) -> None:
    # Late: a database that fits does not wait for Alembic.
    from storage.migrating import migrate

    unnoted = not inspect(connection).has_table(VERSION.name)
    migrate(connection, version if unnoted else None)
    _begin(connection, alone=connection.dialect.name == "sqlite")


def _migrate_alone(engine: Engine, version: str) -> None:
    """Migrate on SQLite, where a table that is made anew must not take others along."""
    with bare(engine) as connection:
        connection.execute("PRAGMA foreign_keys=OFF")
    try:
        with engine.begin() as changing:
            _migrate(changing, version)
            if changing.execute(text("PRAGMA foreign_key_check")).first():
                raise CannotOpen("The database is damaged: a talk has lost its page.")
    finally:
        with bare(engine) as connection:
            connection.execute("PRAGMA foreign_keys=ON")


def _copied(engine: Engine, file: Path) -> Path:
    """Copy the database beside itself, under a name that is free."""
    copy = file.with_name(f"{file.name}.before-{SCHEMA}")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.name}.before-{SCHEMA}-{number}")
    try:
        copy.touch(0o600)
        with bare(engine) as connection, closing(sqlite3.connect(copy)) as target:
            connection.backup(target)
    except (OSError, sqlite3.Error) as error:
        copy.unlink(missing_ok=True)
        raise CannotOpen(
            f"The database must be brought up to date, and a copy of it could not be written to "
            f"{copy}. Please make room; nothing was changed."
        ) from error
    return copy


def _reason(error: DBAPIError, url: URL) -> str:
    if url.get_backend_name() != "sqlite":
        return _postgres_reason(error, url)
    told, where = str(error.orig), url.database
    if "locked" in told:
        return f"Another Debrief is using {where}. Please close it first: one at a time."
    if "not a database" in told or "malformed" in told:
        return f"{where} is not a database that Debrief can read. Nothing was changed."
    if "full" in told:
        return f"The disk is full: {where} could not be opened for writing."
    return f"{where} cannot be opened for writing. Please check the folder and its permissions."


def _postgres_reason(error: DBAPIError, url: URL) -> str:
    told = " ".join(str(error.orig).split())
    where = f"{url.host or url.query.get('host') or 'the server'}, database {url.database}"
    if "authentication" in told or "password" in told:
        return f"PostgreSQL at {where} refuses the user or password in DATABASE_URL."
    if "does not exist" in told:
        return f"PostgreSQL at {where}: the database or the role does not exist. Please create it."
    if "permission denied" in told:
        return f"PostgreSQL at {where}: the role may not make or change tables there."
    return f"PostgreSQL at {where} cannot be reached. Please check DATABASE_URL and the server."
