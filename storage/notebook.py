"""The notebook on a database: batches of pages, each one commit."""

import logging
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, delete, insert, select, update
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.page import RELEASE, Address, Page, Record
from bot.ports import Again, NotSaved
from storage.engines import bare, bare_statement
from storage.keyring import Keyring
from storage.pages import page_bytes, page_from, record_bytes, record_from
from storage.sealing import Installation, Unsealable
from storage.tables import FILED, LEASED, PAGES, WAITING

log = logging.getLogger("debrief")

DAMAGED_REST = timedelta(hours=1)
"""A page that does not open is not tried again before this."""
RECENT = 256
"""Pages kept open in memory: who is writing now is not unsealed anew at every word."""

_MINE = PAGES.c.release <= RELEASE
"""Pages that this release may touch; those of a newer one wait for its own processes."""
_PAGES = select(
    PAGES.c.id,
    PAGES.c.person,
    PAGES.c.wrapped_key,
    PAGES.c.body,
    PAGES.c.version,
    PAGES.c.release,
    PAGES.c.wake_at,
    PAGES.c.lease,
)
# People in the order of their ids, so that two processes never wait for each other in a circle.
LOAD = (
    _PAGES.where(PAGES.c.person.in_(bindparam("people", expanding=True)))
    .order_by(PAGES.c.id)
    .with_for_update()
)
WAITS = (
    _PAGES.where(WAITING, PAGES.c.wake_at <= bindparam("now"), _MINE)
    .order_by(PAGES.c.wake_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
LEASES = (
    _PAGES.where(LEASED, PAGES.c.lease <= bindparam("now"), PAGES.c.wake_at.is_not(None), _MINE)
    .order_by(PAGES.c.lease)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
NEXT_WAIT = select(PAGES.c.wake_at).where(WAITING, _MINE).order_by(PAGES.c.wake_at).limit(1)
NEXT_LEASE = select(PAGES.c.lease).where(LEASED, _MINE).order_by(PAGES.c.lease).limit(1)
SAVE = (
    update(PAGES)
    .where(PAGES.c.id == bindparam("page"), PAGES.c.version == bindparam("before"))
    .values({name: bindparam(name) for name in ("body", "version", "release", "wake_at", "lease")})
)
REST = update(PAGES).where(PAGES.c.id == bindparam("page")).values(lease=bindparam("until"))
FILED_OF = select(FILED.c.id, FILED.c.body).where(FILED.c.page_id == bindparam("page"))


class Stale(Again):
    """Another process saved this page since it was loaded."""


class SqlNotebook:
    """Pages in a database that is open already."""

    def __init__(self, engine: Engine, installation: Installation) -> None:
        """Take an engine whose tables fit, and the key that opens them."""
        self._engine = engine
        self.keys = Keyring(installation)
        self.recent: dict[str, Page] = {}
        self.save_statement = bare_statement(SAVE, engine)
        self._remains = engine.dialect.name == "sqlite"

    @contextmanager
    def batch(self) -> Iterator["SqlBatch"]:
        """Open a batch that is committed at its end; raises `NotSaved` if it cannot be."""
        self.keys.trim()
        try:
            with self._engine.begin() as connection:
                batch = SqlBatch(self, connection)
                yield batch
                batch.flush()
        except IntegrityError as error:
            raise Stale("Somebody else began that page just now. Please try again.") from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise Again(_reason(error)) from error
            raise NotSaved(_reason(error)) from error
        self._remember(batch)
        if self._engine.dialect.name == "sqlite" and (batch.forgot or self._remains):
            self._scrub()

    def _remember(self, batch: "SqlBatch") -> None:
        for page in batch.saved:
            self.recent.pop(page.id, None)
            self.recent[page.id] = page
        for id in batch.forgot:
            self.recent.pop(id, None)
            self.keys.drop(id)
        while len(self.recent) > RECENT:
            del self.recent[next(iter(self.recent))]

    def _scrub(self) -> None:
        """Empty the write-ahead log, which still holds sealed pages and their wrapped keys.

        What is forgotten is so already, even where this fails; then the next batch tries again,
        as the first one does after a process died just here.
        """
        self._remains = True
        with bare(self._engine) as connection:
            try:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                self._remains = False
            except sqlite3.Error as error:
                log.warning("log not emptied yet: %s", type(error).__name__)

    def next_wake(self) -> datetime | None:
        """Give the earliest moment at which some page wants the clock."""
        with self._engine.connect() as connection:
            found = [connection.execute(query).scalar() for query in (NEXT_WAIT, NEXT_LEASE)]
        return min((from_ms(stamp) for stamp in found if stamp is not None), default=None)

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


class SqlBatch:
    """Reads and writes inside one transaction; what is saved is written at its end, all at once."""

    def __init__(self, notebook: SqlNotebook, connection: Connection) -> None:
        """Take the notebook for its keys and the connection for its transaction."""
        self._notebook = notebook
        self._keys = notebook.keys
        self._connection = connection
        self._new: list[dict[str, Any]] = []
        self._changed: list[dict[str, Any]] = []
        self._filing: list[dict[str, Any]] = []
        self.saved: list[Page] = []
        self.forgot: list[str] = []
        self.damaged: set[Address] = set()

    def load(self, people: Iterable[Address]) -> Mapping[Address, Page]:
        """Give the pages of these people, as far as they have one that opens."""
        hashes = {self._keys.hashed(person): person for person in people}
        found: dict[Address, Page] = {}
        for row in self._connection.execute(LOAD, {"people": list(hashes)}) if hashes else ():
            person, page = hashes[row.person], self._opened(row)
            if page is None:
                self.damaged.add(person)
            else:
                found[person] = page
        return found

    def due(self, at: datetime, limit: int) -> Sequence[Page]:
        """Give pages that want the clock and that nobody else is showing."""
        self.flush()
        now = to_ms(at)
        rows = list(self._connection.execute(WAITS, {"now": now, "most": limit}))
        if len(rows) < limit:
            asked = {"now": now, "most": limit - len(rows)}
            rows += self._connection.execute(LEASES, asked)
        opened = {row.id: self._opened(row) for row in rows}
        until = to_ms(at + DAMAGED_REST)
        damaged = [{"page": id, "until": until} for id, page in opened.items() if page is None]
        if damaged:
            self._connection.execute(REST, damaged)
        return [page for page in opened.values() if page is not None]

    def fetch(self, page: Page, talks: Iterable[str]) -> Sequence[Record]:
        """Give filed talks of a page by their ids."""
        wanted = set(talks)
        return [record for record in self.filed(page) if record.id in wanted]

    def filed(self, page: Page) -> Sequence[Record]:
        """Give every filed talk of a page."""
        rows = self._connection.execute(FILED_OF, {"page": page.id})
        seal = self._keys.known(page.id)
        return [record_from(seal.open(row.body, row.id)) for row in rows]

    def save(self, page: Page, lease: datetime | None) -> None:
        """Keep a page and what it files; until `lease` nobody else shows what it owes."""
        version, person = page.version + 1, self._keys.hashed(page.address)
        row: dict[str, Any] = {
            "version": version,
            "release": page.release,
            "wake_at": to_ms(page.wake_at) if page.wake_at else None,
            "lease": to_ms(lease) if lease else None,
        }
        if page.version == 0:
            wrapped = self._keys.new(page.id)
            self._new.append({"id": page.id, "person": person, "wrapped_key": wrapped, **row})
        else:
            self._changed.append({"page": page.id, "before": page.version, **row})
        written = (self._new if page.version == 0 else self._changed)[-1]
        seal = self._keys.known(page.id)
        written["body"] = seal.close(page_bytes(page), _label(page.id, person, version))
        for record in page.filing:
            row_id = f"{page.id}/{record.id}"
            body = seal.close(record_bytes(record), row_id)
            self._filing.append({"id": row_id, "page_id": page.id, "body": body})
        self.saved.append(page.but(version=version, filing=(), lease=lease))

    def flush(self) -> None:
        """Write what was saved."""
        if self._new:
            self._connection.execute(insert(PAGES), self._new)
        if self._changed:
            save = self._notebook.save_statement
            written = self._connection.exec_driver_sql(save, self._changed).rowcount
            if written != len(self._changed):
                raise Stale("Another process was faster. Please try again.")
        if self._filing:
            gone = [row["id"] for row in self._filing]
            self._connection.execute(delete(FILED).where(FILED.c.id.in_(gone)))
            self._connection.execute(insert(FILED), self._filing)
        self._new, self._changed, self._filing = [], [], []

    def forget(self, page: Page) -> None:
        """Delete a person: page, talks and the key that opened them."""
        self._connection.execute(delete(FILED).where(FILED.c.page_id == page.id))
        self._connection.execute(delete(PAGES).where(PAGES.c.id == page.id))
        self.forgot.append(page.id)

    def _opened(self, row: Any) -> Page | None:
        """Open a page; one damaged page is no reason to leave the others alone."""
        lease = from_ms(row.lease) if row.lease else None
        recent = self._notebook.recent.get(row.id)
        try:
            seal = self._keys.seal(row.id, row.wrapped_key)
            if recent and recent.version == row.version:
                return recent if recent.lease == lease else recent.but(lease=lease)
            body = seal.open(row.body, _label(row.id, row.person, row.version))
            page = page_from(body, row.version, row.release)
        except (Unsealable, ValueError) as error:
            log.error("page %s does not open: %s", row.id, type(error).__name__)
            return None
        self._keys.met(page.address, row.person)
        wake_at = from_ms(row.wake_at) if row.wake_at else None
        return page.but(wake_at=wake_at, lease=lease)


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
    if "full" in told or "No space left" in told:
        return "The disk is full, so that is not saved. What came before is safe: please try again."
    if "readonly" in told or "read-only" in told:
        return "The notebook can only be read, so that is not saved. What came before is safe."
    return "The notebook could not be written, so that is not saved. What came before is safe."
