"""The notebook on a database: batches of pages, each one commit."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    RowMapping,
    Table,
    delete,
    func,
    insert,
    or_,
    select,
    update,
)
from sqlalchemy.exc import DBAPIError

from bot.page import RELEASE, Address, Page, Record
from bot.ports import NotSaved
from storage.pages import page_bytes, page_from, record_bytes, record_from
from storage.sealing import Installation, Seal, Unsealable
from storage.tables import FiledRow, PageRow

log = logging.getLogger("debrief")

PAGES: Table = PageRow.__table__  # type: ignore[attr-defined]
FILED: Table = FiledRow.__table__  # type: ignore[attr-defined]
MINE = PAGES.c.release <= RELEASE
"""Pages that this release may touch; those of a newer one wait for its own processes."""
DAMAGED_REST = timedelta(hours=1)
"""A page that does not open is not tried again before this."""
KEYS_KEPT = 10_000
"""Unwrapped data keys held in memory, to spare opening them at every turn."""


class Stale(Exception):
    """Another process saved this page since it was loaded."""


class SqlNotebook:
    """Pages in a database that is open already."""

    def __init__(self, engine: Engine, installation: Installation) -> None:
        """Take an engine whose tables fit, and the key that opens them."""
        self._engine = engine
        self._installation = installation
        self._seals: dict[str, Seal] = {}
        self._remains = True

    @contextmanager
    def batch(self) -> Iterator["SqlBatch"]:
        """Open a batch that is committed at its end; raises `NotSaved` if it cannot be."""
        if len(self._seals) > KEYS_KEPT:
            self._seals.clear()
        try:
            with self._engine.begin() as connection:
                batch = SqlBatch(self, connection)
                yield batch
            if batch.forgot or self._remains:
                self._scrub()
        except DBAPIError as error:
            raise NotSaved(_reason(error)) from error

    def _scrub(self) -> None:
        """Empty the write-ahead log, which still holds sealed pages and their wrapped keys.

        What is forgotten is so already, even where this fails; then the next batch tries again,
        as the first one does after a process died just here.
        """
        self._remains = True
        with self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            try:
                if raw is not None:
                    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._remains = False
            except sqlite3.Error as error:
                log.warning("log not emptied yet: %s", type(error).__name__)

    def next_wake(self) -> datetime | None:
        """Give the earliest moment at which some page wants the clock."""
        due = func.max(PAGES.c.wake_at, func.coalesce(PAGES.c.lease, 0))
        with self._engine.connect() as connection:
            earliest = connection.execute(
                select(func.min(due)).where(PAGES.c.wake_at.is_not(None), MINE)
            ).scalar()
        return None if earliest is None else from_ms(earliest)

    def talks(self, person: Address) -> tuple[Page | None, Sequence[Record]]:
        """Give a person's page and all their filed talks."""
        with self.batch() as batch:
            page = batch.load([person]).get(person)
            if person in batch.damaged:
                raise Unsealable("a kept page does not open with this key")
            return page, batch.filed(page) if page else ()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()

    def seal(self, row: RowMapping) -> Seal:
        """Give the seal of a kept page."""
        if row["id"] not in self._seals:
            self._seals[row["id"]] = self._installation.unwrap(row["wrapped_key"], row["id"])
        return self._seals[row["id"]]

    def known_seal(self, page_id: str) -> Seal:
        """Give the seal of a page that was loaded or made by this notebook."""
        return self._seals[page_id]

    def new_seal(self, page_id: str) -> bytes:
        """Make a data key for a new page and give it wrapped."""
        wrapped, self._seals[page_id] = self._installation.new_key(page_id)
        return wrapped

    def drop_seal(self, page_id: str) -> None:
        """Forget a data key."""
        self._seals.pop(page_id, None)

    def hashed(self, person: Address) -> str:
        """Give the keyed hash under which a person's page is found."""
        return self._installation.person(person)


class SqlBatch:
    """Reads and writes inside one transaction."""

    def __init__(self, notebook: SqlNotebook, connection: Connection) -> None:
        """Take the notebook for its keys and the connection for its transaction."""
        self._notebook = notebook
        self._connection = connection
        self.forgot = False
        self.damaged: set[Address] = set()

    def load(self, people: Iterable[Address]) -> Mapping[Address, Page]:
        """Give the pages of these people, as far as they have one that opens."""
        hashes = {self._notebook.hashed(person): person for person in people}
        rows = self._rows(select(PAGES).where(PAGES.c.person.in_(hashes)).order_by(PAGES.c.id))
        opened = {hashes[row["person"]]: self._opened(row) for row in rows}
        self.damaged |= {person for person, page in opened.items() if page is None}
        return {person: page for person, page in opened.items() if page is not None}

    def due(self, at: datetime, limit: int) -> Sequence[Page]:
        """Give pages that want the clock and that nobody else is showing."""
        now = to_ms(at)
        free = or_(PAGES.c.lease.is_(None), PAGES.c.lease <= now)
        rows = self._rows(
            select(PAGES)
            .where(PAGES.c.wake_at <= now, free, MINE)
            .order_by(PAGES.c.wake_at)
            .limit(limit)
        )
        opened = {row["id"]: self._opened(row) for row in rows}
        damaged = [id for id, page in opened.items() if page is None]
        if damaged:
            later = to_ms(at + DAMAGED_REST)
            query = update(PAGES).where(PAGES.c.id.in_(damaged)).values(lease=later)
            self._connection.execute(query)
        return [page for page in opened.values() if page is not None]

    def fetch(self, page: Page, talks: Iterable[str]) -> Sequence[Record]:
        """Give filed talks of a page by their ids."""
        wanted = set(talks)
        return [record for record in self.filed(page) if record.id in wanted]

    def filed(self, page: Page) -> Sequence[Record]:
        """Give every filed talk of a page."""
        rows = self._rows(select(FILED).where(FILED.c.page_id == page.id))
        seal = self._notebook.known_seal(page.id)
        return [record_from(seal.open(row["body"], row["id"])) for row in rows]

    def save(self, page: Page, lease: datetime | None) -> None:
        """Keep a page and what it files; until `lease` nobody else shows what it owes."""
        version, person = page.version + 1, self._notebook.hashed(page.address)
        columns: dict[str, Any] = {
            "version": version,
            "release": page.release,
            "wake_at": to_ms(page.wake_at) if page.wake_at else None,
            "lease": to_ms(lease) if lease else None,
        }
        if page.version == 0:
            columns |= {
                "id": page.id,
                "person": person,
                "wrapped_key": self._notebook.new_seal(page.id),
            }
        seal = self._notebook.known_seal(page.id)
        columns["body"] = seal.close(page_bytes(page), _label(page.id, person, version))
        if page.version == 0:
            self._connection.execute(insert(PAGES), columns)
        else:
            mine = (PAGES.c.id == page.id) & (PAGES.c.version == page.version)
            if self._connection.execute(update(PAGES).where(mine).values(columns)).rowcount != 1:
                raise Stale(f"page {page.id} was saved by another process")
        for record in page.filing:
            self._file(page, record, seal)

    def _file(self, page: Page, record: Record, seal: Seal) -> None:
        row_id = f"{page.id}/{record.id}"
        body = seal.close(record_bytes(record), row_id)
        self._connection.execute(delete(FILED).where(FILED.c.id == row_id))
        self._connection.execute(insert(FILED), {"id": row_id, "page_id": page.id, "body": body})

    def forget(self, page: Page) -> None:
        """Delete a person: page, talks and the key that opened them."""
        self._connection.execute(delete(FILED).where(FILED.c.page_id == page.id))
        self._connection.execute(delete(PAGES).where(PAGES.c.id == page.id))
        self._notebook.drop_seal(page.id)
        self.forgot = True

    def _rows(self, query: Any) -> Sequence[RowMapping]:
        return self._connection.execute(query).mappings().all()

    def _opened(self, row: RowMapping) -> Page | None:
        """Open a page; one damaged page is no reason to leave the others alone."""
        try:
            return self._page(row)
        except (Unsealable, ValueError) as error:
            log.error("page %s does not open: %s", row["id"], type(error).__name__)
            return None

    def _page(self, row: RowMapping) -> Page:
        label = _label(row["id"], row["person"], row["version"])
        body = self._notebook.seal(row).open(row["body"], label)
        wake_at = None if row["wake_at"] is None else from_ms(row["wake_at"])
        return page_from(body, row["version"], row["release"]).but(wake_at=wake_at)


def _label(page_id: str, person: str, version: int) -> str:
    """Bind a page to its row, its person and its version, so that none can be put elsewhere."""
    return f"{page_id}:{person}:{version}"


def to_ms(moment: datetime) -> int:
    """Give a moment in milliseconds since 1970, rounded up so that no wake is early."""
    return -int(-moment.timestamp() * 1000 // 1)


def from_ms(stamp: int) -> datetime:
    """Give the moment of a stamp."""
    return datetime.fromtimestamp(stamp / 1000, UTC)


def _reason(error: DBAPIError) -> str:
    told = str(error.orig)
    if "full" in told:
        return "The disk is full, so that is not saved. What came before is safe: please try again."
    if "readonly" in told:
        return "The notebook can only be read, so that is not saved. What came before is safe."
    return "The notebook could not be written, so that is not saved. What came before is safe."
