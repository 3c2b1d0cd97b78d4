"""The terminal as a channel: it prints, and keeps exports in a folder."""

import shutil
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path

from adapters.plain import lines
from bot.page import Address
from bot.reply import Reply

YOU = Address("console", "you")
"""The one person at a terminal."""


class Console:
    """Prints replies; a terminal cannot say what it showed before."""

    def __init__(
        self,
        write: Callable[[list[str]], None],
        now: Callable[[], datetime],
        exports: Path | None = None,
    ) -> None:
        """Take where lines go, the clock, and the folder for files; without one none is kept."""
        self._write = write
        self._now = now
        self._exports = exports
        self.shows = 0

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> datetime:
        """Print a reply and give the time; a file that cannot be kept is no reason for silence."""
        self.shows += 1
        self._write(lines(reply, {name: self._keep(name, body) for name, body in files.items()}))
        return self._now()

    async def shown(self, person: Address, token: str) -> datetime | None:
        """A terminal cannot tell."""
        return None

    async def forget(self, person: Address) -> None:
        """Delete what was exported here: it belongs to what a person wants forgotten."""
        if self._exports is not None:
            drop_exports(self._exports)

    def _keep(self, name: str, body: bytes) -> str:
        if self._exports is None:
            return name
        place = self._exports / name
        try:
            self._exports.mkdir(parents=True, exist_ok=True, mode=0o700)
            place.touch(0o600)
            place.write_bytes(body)
        except OSError as error:
            return f"{place} can't be written: {error.strerror}."
        return str(place)


def drop_exports(folder: Path) -> None:
    """Delete what the terminal exported."""
    shutil.rmtree(folder, ignore_errors=True)
