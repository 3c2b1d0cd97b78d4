"""Whole durable turns a second: loaded, turned, sealed, saved and committed."""

import asyncio
import secrets
import sqlite3
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlmodel import Field, SQLModel, select
from sqlmodel.ext.asyncio.session import AsyncSession

from adapters.steady import steady
from bot.batching import new_page
from bot.heard import Paid
from bot.host import Host
from bot.house import House
from bot.page import Page
from bot.scripts import HOUSE
from bot.turn import turn
from storage.opening import open_notebook
from storage.pages import page_bytes, page_from
from storage.sealing import Installation, Seal
from tests.bench.people import DEBRIEF, PEOPLE, NullChannel, heard, now, person

KEY = bytes(32)
WAL = ("journal_mode=WAL", "synchronous=FULL")


@contextmanager
def folder() -> Iterator[Path]:
    """Give a folder for a database."""
    with tempfile.TemporaryDirectory() as place:
        yield Path(place)


async def debrief_on_sqlite() -> float:
    """Debrief itself, on SQLite."""
    with folder() as place:
        return await debrief_on(f"sqlite:///{place / 'notes.db'}")


async def debrief_on(url: str) -> float:
    """Let fifty people type a debrief each; a person sends a line once the last was answered."""
    steady()
    channel = NullChannel()
    host = Host(open_notebook(url, lambda new: KEY), {"null": channel}, now)

    async def talk(number: int, lines: int) -> None:
        for line in range(lines):
            await host.hear(person(number), heard(number, line))

    await talk(PEOPLE, len(DEBRIEF))  # loads what is loaded once
    started = time.perf_counter()
    await asyncio.gather(*(talk(number, len(DEBRIEF)) for number in range(PEOPLE)))
    took = time.perf_counter() - started
    await host.close()
    return PEOPLE * len(DEBRIEF) / took


class Kept:
    """What a loop of one's own needs: seals, and the turn of a page that lies sealed."""

    def __init__(self) -> None:
        """Make a key for everybody."""
        keys = Installation(KEY)
        self.seals: dict[int, Seal] = {
            number: keys.new_key(str(number))[1] for number in range(PEOPLE)
        }
        self._own = threading.local()

    @property
    def house(self) -> House:
        """Give each thread a house of its own: scenes are remembered for one writer."""
        if not hasattr(self._own, "house"):
            self._own.house = replace(HOUSE, _scenes={})
        house: House = self._own.house
        return house

    def begun(self, number: int) -> bytes:
        """Give the sealed page of somebody who never wrote."""
        return self.seals[number].close(page_bytes(new_page(person(number), now())), str(number))

    def turned(self, number: int, line: int, body: bytes) -> bytes:
        """Open a page, pay what it owed, turn it, and seal it again."""
        seal = self.seals[number]
        page: Page = page_from(seal.open(body, str(number)), line + 1)
        if page.owed:
            tokens = tuple(one.token for one in page.owed)
            page = turn(page, Paid(tokens, now()), now(), b"", self.house)
        page = turn(page, heard(number, line), now(), secrets.token_bytes(16), self.house)
        return seal.close(page_bytes(page.but(filing=())), str(number))

    def same(self, number: int, line: int, body: bytes) -> bytes:
        """Give the bytes back: what a loop takes that turns nothing."""
        return body


def bare_sqlite(turned: Callable[[Kept, int, int, bytes], bytes]) -> float:
    """A loop over sqlite3 with a synchronous commit for every turn."""
    kept = Kept()
    with folder() as place, closing(sqlite3.connect(place / "bare.db")) as database:
        database.isolation_level = None
        for pragma in WAL:
            database.execute(f"PRAGMA {pragma}")
        database.execute("CREATE TABLE page (id INTEGER PRIMARY KEY, body BLOB, version INTEGER)")
        for number in range(PEOPLE):
            database.execute("INSERT INTO page VALUES (?, ?, 1)", (number, kept.begun(number)))
        started = time.perf_counter()
        for line in range(len(DEBRIEF)):
            for number in range(PEOPLE):
                database.execute("BEGIN IMMEDIATE")
                (body,) = database.execute(
                    "SELECT body FROM page WHERE id = ?", (number,)
                ).fetchone()
                database.execute(
                    "UPDATE page SET body = ?, version = version + 1 WHERE id = ?",
                    (turned(kept, number, line, body), number),
                )
                database.execute("COMMIT")
        return PEOPLE * len(DEBRIEF) / (time.perf_counter() - started)


class OrmPage(SQLModel, table=True):
    """A page as SQLModel's ORM would keep it."""

    __tablename__ = "orm_page"

    id: int = Field(primary_key=True)
    body: bytes
    version: int = 1


async def orm_over_aiosqlite() -> float:
    """The same turns through SQLModel's ORM: a session and a commit each, fifty people at once."""
    kept = Kept()
    with folder() as place:
        engine = create_async_engine(
            f"sqlite+aiosqlite:///{place / 'orm.db'}", connect_args={"timeout": 60}
        )

        @event.listens_for(engine.sync_engine, "connect")
        def prepare(connection: Any, _: object) -> None:
            connection.isolation_level = None
            for pragma in WAL:
                connection.execute(f"PRAGMA {pragma}")

        @event.listens_for(engine.sync_engine, "begin")
        def begin(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        sessions = async_sessionmaker(engine, class_=AsyncSession, expire_on_commit=False)
        async with engine.begin() as connection:
            table: Any = OrmPage.__table__  # type: ignore[attr-defined]
            await connection.run_sync(table.create)
        async with sessions() as session:
            session.add_all(OrmPage(id=one, body=kept.begun(one)) for one in range(PEOPLE))
            await session.commit()

        async def talk(number: int) -> None:
            for line in range(len(DEBRIEF)):
                async with sessions() as session:
                    query = select(OrmPage).where(OrmPage.id == number)
                    page = (await session.exec(query)).one()
                    page.body = kept.turned(number, line, page.body)
                    page.version += 1
                    session.add(page)
                    await session.commit()

        started = time.perf_counter()
        await asyncio.gather(*(talk(number) for number in range(PEOPLE)))
        took = time.perf_counter() - started
        await engine.dispose()
    return PEOPLE * len(DEBRIEF) / took


def bare_psycopg(url: str, turned: Callable[[Kept, int, int, bytes], bytes]) -> float:
    """A loop over psycopg on ten connections, a commit for every turn."""
    import psycopg

    kept, connections = Kept(), 10
    with psycopg.connect(url, autocommit=True) as database:
        database.execute("DROP TABLE IF EXISTS bare")
        database.execute("CREATE TABLE bare (id INT PRIMARY KEY, body BYTEA, version INT)")
        for number in range(PEOPLE):
            database.execute("INSERT INTO bare VALUES (%s, %s, 1)", (number, kept.begun(number)))

    def work(first: int) -> None:
        with psycopg.connect(url) as database:
            for line in range(len(DEBRIEF)):
                for number in range(first, PEOPLE, connections):
                    query = "SELECT body FROM bare WHERE id = %s FOR UPDATE"
                    found = database.execute(query, (number,)).fetchone()
                    assert found is not None
                    database.execute(
                        "UPDATE bare SET body = %s, version = version + 1 WHERE id = %s",
                        (turned(kept, number, line, found[0]), number),
                    )
                    database.commit()

    threads = [threading.Thread(target=work, args=(first,)) for first in range(connections)]
    started = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return PEOPLE * len(DEBRIEF) / (time.perf_counter() - started)
