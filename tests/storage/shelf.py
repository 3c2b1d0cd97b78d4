"""A notebook in a folder of a test's own, pages to keep in it, and a look at the bare files."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.page import Address, Page, Record
from bot.question import Answer
from storage.notebook import SqlNotebook
from storage.opening import open_notebook
from storage.sealing import Installation

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


def url_of(folder: Path) -> str:
    return f"sqlite:///{folder / 'debrief.db'}"


@contextmanager
def opened(folder: Path, key: bytes = KEY) -> Iterator[SqlNotebook]:
    """Open the notebook of a folder, and let go of it."""
    with closing(open_notebook(url_of(folder), lambda new: key)) as notebook:
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
    """Run bare SQL on the notebook's own connection, for nobody else gets one."""
    with notebook._engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        rows: list[tuple[Any, ...]] = raw.execute(statement, values).fetchall()
    return rows


def sql_in(folder: Path, statement: str, *values: Any) -> list[tuple[Any, ...]]:
    """Run bare SQL on a database that is closed."""
    with closing(sqlite3.connect(folder / "debrief.db")) as connection:
        rows = connection.execute(statement, values).fetchall()
        connection.commit()
    return rows


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
