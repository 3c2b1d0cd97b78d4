"""Opens the database: tables that fit, the right key, and on SQLite one process at a time."""

import contextlib
import re
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
from storage.refusals import EARLIER, FOREIGN, NEWER, CannotOpen, NothingKept, reason
from storage.sealing import Installation
from storage.tables import COMMUNITIES, FILED, NOTEBOOK, PAGES, SCHEMA, VERSION

FIRST = "0001"
"""The step of databases that are older than their migrations."""
WITH_COMMUNITIES = "0003"
"""The step since which there is a table of communities."""
LOCK = 0x64656272
"""Held on PostgreSQL while a process looks at the tables, so that one alone makes them."""
STEP = re.compile(r"(?!0000)\d{4}")
Key = Callable[[bool], bytes]
Tell = Callable[[str], None]


def sqlite_file(url: str) -> Path | None:
    """Give the file behind a SQLite address, or none for any other; raises `CannotOpen`."""
    parsed = _address(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        return None
    return Path(parsed.database)


def _address(url: str) -> URL:
    try:
        return make_url(url)
    except (ArgumentError, ValueError) as error:
        raise CannotOpen(
            "DATABASE_URL cannot be read. Please write it like sqlite:///file.db or "
            "postgresql://user@host:5432/database."
        ) from error


def open_notebook(
    url: str,
    key: Key,
    tell: Tell = lambda line: None,
    *,
    new: bool = True,
    migrate: bool = False,
) -> SqlNotebook:
    """Open the database at an address; where there are no tables, they are made if `new`.

    `key` gives the installation's key; it is told whether the database is new, for only then may
    one be made. Earlier tables are brought up to date on SQLite, after a copy of the file of which
    `tell` is told, and on PostgreSQL with `migrate`. Raises `CannotOpen`, and changes nothing where
    a database does not fit.
    """
    address = _address(url)
    engine = engine_for(address)
    try:
        _make_file(sqlite_file(url))
        installation = _prepared(engine, address, key, tell, new=new, migrate=migrate)
    except DBAPIError as error:
        engine.dispose()
        raise CannotOpen(reason(error, address)) from error
    except BaseException:
        engine.dispose()
        raise
    return SqlNotebook(engine, installation)


def _make_file(file: Path | None) -> None:
    """Make a SQLite file that its owner alone can read; what fails here fails again in SQLite."""
    if file is not None:
        with contextlib.suppress(OSError):
            file.touch(0o600)


def _prepared(
    engine: Engine, url: URL, key: Key, tell: Tell, *, new: bool, migrate: bool
) -> Installation:
    """Check that the tables fit the key and this version, or make them fit."""
    sqlite = engine.dialect.name == "sqlite"
    with engine.begin() as connection:
        if not sqlite:
            connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        version = _version(connection)
        if version is None and not new:
            raise NothingKept("Nothing is kept there.")
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
        try:
            _migrate_alone(engine, str(version))
        except BaseException:
            copy.unlink()
            raise
        tell(f"The database was brought up to date. As it was before, it lies in {copy}.")
    return installation


def _version(connection: Connection) -> str | None:
    """Give the step that the tables are at, or none where there are no tables."""
    found, ours = inspect(connection), {PAGES.name, FILED.name, NOTEBOOK.name}
    tables = set(found.get_table_names())
    if not tables & {*ours, COMMUNITIES.name, VERSION.name}:
        return None
    columns = found.get_columns(NOTEBOOK.name) if ours <= tables else []
    if "key_print" not in {one["name"] for one in columns}:
        raise CannotOpen(FOREIGN)
    noted = connection.execute(select(VERSION)).scalar() if VERSION.name in tables else None
    if noted and not STEP.fullmatch(noted):
        raise CannotOpen(FOREIGN)
    version = noted or FIRST
    if (COMMUNITIES.name in tables) != (version >= WITH_COMMUNITIES):
        raise CannotOpen(FOREIGN)
    return version


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

    if connection.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL statement_timeout = 0"))
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
                raise CannotOpen(
                    "The database is damaged: a talk has lost its page. Please put a backup back; "
                    "nothing was changed."
                )
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
    unready = file.with_name(f"{file.name}.before-{SCHEMA}.part")
    try:
        unready.unlink(missing_ok=True)
        unready.touch(0o600)
        with bare(engine) as connection, closing(sqlite3.connect(unready)) as target:
            connection.backup(target)
        unready.rename(copy)
    except (OSError, sqlite3.Error) as error:
        unready.unlink(missing_ok=True)
        raise CannotOpen(
            f"The database must be brought up to date, and a copy of it could not be written to "
            f"{copy}. Please make room; nothing was changed."
        ) from error
    return copy
