"""What is kept about communities: sealed in rows of their own, and at hand for a minute."""

import logging
import secrets
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.community import Community
from bot.ports import Place
from storage.sealing import Installation, Unsealable
from storage.tables import COMMUNITIES

log = logging.getLogger("debrief")

FRESH = 60
"""Seconds after which is looked again, for another process may have kept something else."""
AT = select(COMMUNITIES).where(COMMUNITIES.c.place == bindparam("at"))
OF = select(COMMUNITIES).where(COMMUNITIES.c.platform == bindparam("on")).order_by(COMMUNITIES.c.id)
_ENCODER = msgspec.json.Encoder()
_COMMUNITY = msgspec.json.Decoder(Community)


class Communities:
    """Reads and writes communities; what was read, or is not there, is at hand for a minute."""

    def __init__(self, installation: Installation, clock: Callable[[], float]) -> None:
        """Take the installation's key, and a clock that counts seconds."""
        self._installation = installation
        self._clock = clock
        self._since = clock()
        self._known: dict[Place, Community | None] = {}

    def known(self, connection: Connection, place: Place) -> Community | None:
        """Give what is kept about a community, if anything is; a minute old at the most."""
        now = self._clock()
        if now - self._since >= FRESH:
            # All at once, so that places nobody asks for any more are not held for ever.
            self._since, self._known = now, {}
        if place not in self._known:
            row = connection.execute(AT, {"at": self._installation.place(place)}).first()
            self._known[place] = self._opened(row) if row else None
        return self._known[place]

    def drop(self, place: Place) -> None:
        """Look at this community anew when somebody asks next."""
        self._known.pop(place, None)

    def of(self, connection: Connection, platform: str) -> Sequence[Community]:
        """Give every community of a platform that opens."""
        opened = (self._opened(row) for row in connection.execute(OF, {"on": platform}))
        return [one for one in opened if one is not None]

    def keep(self, connection: Connection, community: Community) -> None:
        """Keep a community in place of what was kept, under a key that opens nothing earlier."""
        place = (community.platform, community.id)
        hashed = self._installation.place(place)
        old = connection.execute(AT.with_for_update(), {"at": hashed}).first()
        id, version = (old.id, old.version + 1) if old else (secrets.token_hex(8), 1)
        wrapped, seal = self._installation.new_key(_key_label(id))
        label = _label(id, hashed, community.platform, version)
        row = {
            "id": id,
            "place": hashed,
            "platform": community.platform,
            "wrapped_key": wrapped,
            "body": seal.close(_ENCODER.encode(community), label),
            "version": version,
        }
        write = update(COMMUNITIES).where(COMMUNITIES.c.id == id) if old else insert(COMMUNITIES)
        connection.execute(write.values(row))
        self.drop(place)

    def forget(self, connection: Connection, place: Place) -> Sequence[str]:
        """Delete what is kept about a community, and give the ids of what is gone."""
        here = COMMUNITIES.c.place == self._installation.place(place)
        gone = connection.execute(select(COMMUNITIES.c.id).where(here)).scalars().all()
        connection.execute(delete(COMMUNITIES).where(here))
        self.drop(place)
        return gone

    def _opened(self, row: Any) -> Community | None:
        """Open a community; one that is damaged is no reason to leave its people alone."""
        try:
            seal = self._installation.unwrap(row.wrapped_key, _key_label(row.id))
            label = _label(row.id, row.place, row.platform, row.version)
            return _COMMUNITY.decode(seal.open(row.body, label))
        except (Unsealable, msgspec.MsgspecError, ValueError) as error:
            log.error("community %s does not open: %s", row.id, type(error).__name__)
            return None


def _key_label(id: str) -> str:
    """Bind a key to its row, as no page's key is."""
    return f"community:{id}"


def _label(id: str, place: str, platform: str, version: int) -> str:
    """Bind a community to its row, its place and its version, so that it cannot be moved."""
    return f"community:{id}:{place}:{platform}:{version}"
