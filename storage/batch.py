"""Reads and writes of pages inside one transaction."""

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from bot.community import Community
from bot.page import Address, Page, Record
from bot.ports import Again, Place
from storage.communities import Communities
from storage.keyring import Keyring
from storage.pages import page_bytes, page_from, record_bytes, record_from
from storage.sealing import Unsealable
from storage.statements import (
    BEHIND,
    FILED_OF,
    LEASES,
    LEASES_AWAKE,
    LOAD,
    REST,
    WAITS,
    WAITS_AWAKE,
)
from storage.tables import FILED, PAGES

log = logging.getLogger("debrief")

DAMAGED_REST = timedelta(hours=1)
"""A page that does not open is not tried again before this."""


class Stale(Again):
    """Another process saved this page since it was loaded."""


class SqlBatch:
    """Reads and writes inside one transaction; what is saved is written at its end, all at once."""

    def __init__(
        self,
        connection: Connection,
        keys: Keyring,
        communities: Communities,
        recent: Mapping[str, Page],
        save: str,
    ) -> None:
        """Take the transaction, the keys, what is at hand already, and how to save a page."""
        self._connection = connection
        self._keys = keys
        self._communities = communities
        self._recent = recent
        self._save = save
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

    def due(self, at: datetime, limit: int, resting: Iterable[Place] = ()) -> Sequence[Page]:
        """Give pages that want the clock and that nobody else is showing.

        Those of communities that are `resting` wait.
        """
        self.flush()
        opened = {row.id: self._opened(row) for row in self._wanting(at, limit, resting)}
        until = to_ms(at + DAMAGED_REST)
        damaged = [{"page": id, "until": until} for id, page in opened.items() if page is None]
        if damaged:
            self._connection.execute(REST, damaged)
        return [page for page in opened.values() if page is not None]

    def _wanting(self, at: datetime, limit: int, resting: Iterable[Place]) -> Sequence[Any]:
        asked: dict[str, Any] = {"now": to_ms(at)}
        waits, leases = WAITS, LEASES
        if hashes := [self._keys.place(one) for one in resting]:
            waits, leases = WAITS_AWAKE, LEASES_AWAKE
            asked["resting"] = hashes
        rows = list(self._connection.execute(waits, {**asked, "most": limit}))
        if len(rows) < limit:
            rows += self._connection.execute(leases, {**asked, "most": limit - len(rows)})
        return rows

    def read(self, after: str, limit: int) -> tuple[Sequence[Page], str]:
        """Give pages in the order of their ids, claiming none, and the id to go on from."""
        rows = self._connection.execute(BEHIND, {"after": after, "most": limit}).all()
        opened = (self._opened(row) for row in rows)
        pages = [page for page in opened if page is not None]
        return pages, rows[-1].id if len(rows) == limit else ""

    def community(self, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is; a minute old at the most."""
        return self._communities.known(self._connection, place)

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
            community = self._keys.place((page.address.platform, page.address.community))
            row |= {"id": page.id, "person": person, "community": community}
            self._new.append({**row, "wrapped_key": self._keys.new(page.id)})
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
            written = self._connection.exec_driver_sql(self._save, self._changed).rowcount
            if written != len(self._changed):
                raise Stale("Another process was faster. Please try again.")
        if self._filing:
            gone = [row["id"] for row in self._filing]
            self._connection.execute(delete(FILED).where(FILED.c.id.in_(gone)))
            self._connection.execute(insert(FILED), self._filing)
        self._new, self._changed, self._filing = [], [], []

    def forget(self, person: Address) -> bool:
        """Delete a person: page, talks and the key that opened them; false where there is none."""
        own = PAGES.c.person == self._keys.hashed(person)
        id = self._connection.execute(select(PAGES.c.id).where(own)).scalar()
        if id is None:
            return False
        self._connection.execute(delete(FILED).where(FILED.c.page_id == id))
        self._connection.execute(delete(PAGES).where(PAGES.c.id == id))
        self.forgot.append(id)
        return True

    def keep_community(self, community: Community) -> None:
        """Keep a community in place of what was kept about it."""
        self._communities.keep(self._connection, community)

    def forget_community(self, place: Place) -> None:
        """Delete a community: what is kept about it, and everyone's page and talks in it."""
        own = PAGES.c.community == self._keys.place(place)
        # In the order of their ids, as pages are loaded, so that no two processes wait in a circle.
        pages = select(PAGES.c.id).where(own).order_by(PAGES.c.id).with_for_update()
        self.forgot += self._connection.execute(pages).scalars()
        of_them = FILED.c.page_id.in_(select(PAGES.c.id).where(own))
        self._connection.execute(delete(FILED).where(of_them))
        self._connection.execute(delete(PAGES).where(own))
        self.forgot += self._communities.forget(self._connection, place)

    def _opened(self, row: Any) -> Page | None:
        """Open a page; one damaged page is no reason to leave the others alone."""
        lease = from_ms(row.lease) if row.lease else None
        recent = self._recent.get(row.id)
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
