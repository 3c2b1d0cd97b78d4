"""The terminal as a channel: it prints, and keeps exports and letters in folders."""

import shutil
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from adapters.labels import Say
from adapters.plain import lines
from adapters.settings import Settings
from bot.files import MAIL
from bot.page import Address
from bot.ports import Found, Posted
from bot.reply import Reply

YOU = Address("console", "you")
"""The one person at a terminal."""


class Console:
    """Prints replies; a terminal cannot say what it showed before."""

    def __init__(
        self,
        write: Callable[[list[str]], None],
        now: Callable[[], datetime],
        settings: Settings | None = None,
    ) -> None:
        """Take where lines go, the clock, and the places for files; without them none is kept."""
        self._write = write
        self._now = now
        self._settings = settings
        self._left: list[Path] = []
        self.shows = 0

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        """Print a reply and give the time; a file that cannot be kept is no reason for silence."""
        self.shows += 1
        say = Say(reply.language)
        kept = {name: self._keep(name, body, say) for name, body in files.items()}
        self._write(lines(reply, kept))
        if self._left:
            self._write([left_behind(self._left, say)])
            self._left = []
        return Posted(self._now())

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        """A terminal cannot tell."""
        return ()

    async def forget(self, person: Address) -> None:
        """Delete the files that were made here: they belong to what a person wants forgotten."""
        if self._settings is not None:
            self._left = drop_files(self._settings)

    def _keep(self, name: str, body: bytes, say: Say) -> str:
        if self._settings is None:
            return name
        folder = self._settings.letters if name.endswith(MAIL) else self._settings.exports
        place = folder / name
        try:
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            place.touch(0o600)
            place.write_bytes(body)
        except OSError as error:
            why = str(error.strerror)
            return say("{place} can't be written: {why}.", place=str(place), why=why)
        return str(place)


def drop_files(settings: Settings) -> list[Path]:
    """Delete what lies beside the database, and give what would not go.

    That is exports, letters, and copies from before the tables changed.
    """
    left: list[Path] = []
    for path in (settings.exports, settings.letters, *settings.copies):
        try:
            if path.is_dir():
                shutil.rmtree(path)
            else:
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    return left


def left_behind(paths: list[Path], say: Say) -> str:
    """Name what could not be deleted."""
    named = ", ".join(str(path) for path in paths)
    return say(
        "Except this, which I may not delete. Please delete it yourself: {named}", named=named
    )
