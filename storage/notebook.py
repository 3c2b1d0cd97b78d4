"""The notebook on a database: batches of pages, each one commit."""

import logging
import re
import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import Engine
from sqlalchemy.exc import DBAPIError, IntegrityError

from bot.community import Community
from bot.newest import keep_newest
from bot.page import Address, Page, Record
from bot.ports import Again, NotSaved, Place
from storage.batch import SqlBatch, Stale, from_ms
from storage.communities import Communities
from storage.engines import Lines, bare, bare_statement
from storage.keyring import Keyring
from storage.sealing import Installation, Unsealable
from storage.statements import NEXT_LEASE, NEXT_WAIT, SAVE

log = logging.getLogger("debrief")

RECENT = 256
"""Pages kept open in memory: who is writing now is not unsealed anew at every word."""
REASONS = {
    "full|No space left": (
        "The disk is full, so that is not saved. What came before is safe: please try again."
    ),
    "read-?only": "The notebook can only be read, so that is not saved. What came before is safe.",
    "": "The notebook could not be written, so that is not saved. What came before is safe.",
}
"""Why a batch could not be kept, by what the database says; people read it."""


class SqlNotebook:
    """Pages in a database that is open already."""

    def __init__(
        self,
        engine: Engine,
        installation: Installation,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Take an engine whose tables fit, the key that opens them, and a clock of seconds."""
        self._engine = engine
        self._lines = Lines(engine)
        self._keys = Keyring(installation)
        self._communities = Communities(installation, clock)
        self._recent: dict[str, Page] = {}
        self._save = bare_statement(SAVE, engine)
        self._remains = engine.dialect.name == "sqlite"

    @contextmanager
    def batch(self) -> Iterator[SqlBatch]:
        """Open a batch that is committed at its end; raises `NotSaved` if it cannot be."""
        self._keys.trim()
        try:
            with self._engine.begin() as connection:
                batch = SqlBatch(
                    connection, self._keys, self._communities, self._recent, self._save
                )
                yield batch
                batch.flush()
        except IntegrityError as error:
            raise Stale("Somebody else was faster just now. Please try again.") from error
        except DBAPIError as error:
            if error.connection_invalidated:
                raise Again(_reason(error)) from error
            raise NotSaved(_reason(error)) from error
        self._remember(batch)
        if self._engine.dialect.name == "sqlite" and (batch.forgot or self._remains):
            self._scrub()

    def _remember(self, batch: SqlBatch) -> None:
        for page in batch.saved:
            self._recent.pop(page.id, None)
            self._recent[page.id] = page
        for id in batch.forgot:
            self._recent.pop(id, None)
            self._keys.drop(id)
        keep_newest(self._recent, RECENT)

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

    def forget(self, person: Address) -> bool:
        """Delete a person whether or not their page opens; false where nothing is kept."""
        with self.batch() as batch:
            return batch.forget(person)

    def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is, as it is now."""
        self._communities.drop(place)
        with self.batch() as batch:
            return batch.community(place)

    def communities(self, platform: str) -> Sequence[Community]:
        """Give every community of a platform, as far as it opens."""
        with self._engine.connect() as connection:
            return self._communities.of(connection, platform)

    def keep_community(self, community: Community) -> None:
        """Keep a community in place of what was kept about it; raises `NotSaved`."""
        with self.batch() as batch:
            batch.keep_community(community)

    def forget_community(self, place: Place) -> None:
        """Delete a community with every page in it, and the keys that opened them."""
        with self.batch() as batch:
            batch.forget_community(place)

    def active(
        self, platform: str, since: datetime, after: str = "", limit: int = 200
    ) -> tuple[Sequence[Page], str]:
        """Give pages of people on a platform who spoke since a moment.

        It looks at `limit` rows with ids behind `after`, and gives the id to go on from, which is
        empty at the end.
        """
        with self.batch() as batch:
            pages, last = batch.read(after, limit)
        mine = (page for page in pages if page.address.platform == platform)
        return [page for page in mine if page.spoken and page.spoken >= since], last

    def hang_up(self) -> None:
        """Break off what waits for a server that does not answer; any thread may call it."""
        self._lines.hang_up()

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


def _reason(error: DBAPIError) -> str:
    told = str(error.orig)
    return next(said for sign, said in REASONS.items() if re.search(sign, told))
