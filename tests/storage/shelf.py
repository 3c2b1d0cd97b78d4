"""A notebook in a database of a test's own, pages to keep in it, and a look at what lies there.

A database is named by the folder of a SQLite file, or by the address of an empty PostgreSQL one.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg

from bot.community import Community
from bot.page import Address, Page, Record
from bot.question import Answer
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from storage.sealing import Installation

Where = Path | str
MONDAY = datetime(2026, 3, 2, 10, 0, tzinfo=UTC)
KEY = bytes(range(32))
INSTALLATION = Installation(KEY)


def address_of(name: str) -> Address:
    return Address("slack", name, "community of the test")


def page_of(name: str, said: str = "", **changes: Any) -> Page:
    """A page with one open talk in which something was said."""
    answers = {"said": Answer(said, MONDAY, "Europe/Berlin")}
    talk = Record("talk", "after_a_rejection", MONDAY, answers=answers)
    page = Page(f"page-of-{name}", address_of(name), MONDAY, MONDAY, talks=(talk,))
    return replace(page, **changes)


def community_of(name: str, **changes: Any) -> Community:
    """A community whose manager has said something, and where the bot may speak."""
    token = {"token": f"xoxb of {name}"}
    return Community("slack", name, helplines=("Call Ingeborg",), secrets=token).but(**changes)


def page_in(community: str, name: str, **changes: Any) -> Page:
    """A page of somebody in a community."""
    address = replace(address_of(name), community=community)
    return page_of(name, id=f"{name}-in-{community}", address=address, **changes)


def url_of(where: Where) -> str:
    return where if isinstance(where, str) else f"sqlite:///{where / 'debrief.db'}"


@contextmanager
def opened(where: Where, key: bytes = KEY) -> Iterator[SqlNotebook]:
    """Open the notebook of a database, and let go of it."""
    with closing(open_notebook(url_of(where), lambda new: key)) as notebook:
        yield notebook


def keep(notebook: SqlNotebook, *pages: Page) -> None:
    with notebook.batch() as batch:
        for page in pages:
            batch.save(page, None)


def found(notebook: SqlNotebook, name: str) -> Page | None:
    """Find a page by its person."""
    return notebook.talks(address_of(name))[0]


def kept(notebook: SqlNotebook, name: str) -> Page:
    """Find a page that must be there."""
    page = found(notebook, name)
    assert page is not None
    return page


def sql(notebook: SqlNotebook, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run bare SQL on the notebook's own connection, for nobody else gets one on SQLite."""
    with notebook._engine.connect() as connection:
        raw: Any = connection.connection.dbapi_connection
        rows = _run(raw, statement, values)
        if connection.dialect.name != "sqlite":
            raw.commit()
    return rows


def sql_in(where: Where, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run bare SQL on a database that nobody has open."""
    raw: Any = (
        psycopg.connect(where) if isinstance(where, str) else sqlite3.connect(where / "debrief.db")
    )
    with closing(raw):
        rows = _run(raw, statement, values)
        raw.commit()
    return rows


def _run(raw: Any, statement: str, values: tuple[Any, ...]) -> list[tuple[Any, ...]]:
    sqlite = isinstance(raw, sqlite3.Connection)
    cursor = raw.execute(statement if sqlite else statement.replace("?", "%s"), values)
    return list(cursor.fetchall()) if cursor.description else []


def rows_of(where: Where) -> bytes:
    """All values of all rows, one after another."""
    tables = ("page", "filed", "community", "notebook")
    rows = [row for table in tables for row in sql_in(where, f"SELECT * FROM {table}")]
    return b"\0".join(
        one if isinstance(one, bytes) else str(one).encode() for row in rows for one in row
    )


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def everything(folder: Path) -> bytes:
    """All bytes of all files, one after another."""
    return b"\0".join(files(folder).values())
