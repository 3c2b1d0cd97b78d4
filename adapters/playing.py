"""Talks on a virtual clock: piped conversations and rehearsals."""

import asyncio
import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

from adapters.console import YOU, Console
from adapters.labels import Say
from adapters.settings import Settings
from adapters.transcript import DOWN, RESTART, BadTranscript, moved
from bot.heard import Heard, Opened, Said
from bot.host import Host
from bot.ports import Notebook


class Play:
    """One person, one notebook, and a clock that only moves when it is told to."""

    def __init__(
        self,
        notebook: Notebook,
        now: datetime,
        zone: str,
        write: Callable[[list[str]], None],
        settings: Settings | None = None,
    ) -> None:
        """Start the clock at `now`, but no earlier than the last moment kept."""
        page, _ = notebook.talks(YOU)
        self._zone = zone
        self.now = max(now, page.last) if page else now
        self._write = write
        self._console = Console(write, lambda: self.now, settings)
        self._host = Host(notebook, {YOU.platform: self._console}, lambda: self.now)

    async def open(self) -> None:
        """Show what was owed and what is due; if there was nothing, say where we were."""
        before = self._console.shows
        await self._sweep()
        if self._console.shows == before:
            await self.hear(Opened())

    async def say(self, *messages: str) -> None:
        """Send messages, all of them before the first is answered."""
        await self.hear(*(Said(message) for message in messages))

    async def hear(self, *what: Said | Opened) -> None:
        """Let things be heard at once, and wait until all is shown."""
        heard = [Heard(secrets.token_hex(8), self.now, one, self._zone) for one in what]
        done = await asyncio.gather(
            *(self._host.hear(YOU, one) for one in heard), return_exceptions=True
        )
        say = Say(await self._host.language(YOU))
        failures = (say.failure(one) for one in done if isinstance(one, Exception))
        for failure in dict.fromkeys(failures):
            self._write([failure])
        await self._host.settle()

    async def pass_time(self, line: str) -> None:
        """Move the clock as a line of time says, stopping at every wake while nothing is down."""
        if line == RESTART or line.startswith(DOWN):
            away = line.removeprefix(DOWN)
            if away != RESTART:
                self.now = moved(self.now, away, await self.zone()).astimezone(UTC)
            await self.open()
            return
        until = moved(self.now, line, await self.zone()).astimezone(UTC)
        wake = await self._sweep()
        while wake and wake <= until:
            self.now = max(wake, self.now)
            again = await self._sweep()
            if again == wake:
                break
            wake = again
        self.now = max(until, self.now)
        await self._sweep()

    async def zone(self) -> str:
        """Give the zone that the person's times are in."""
        page, _ = await self._host.page(YOU)
        return page.settings.zone if page else self._zone

    async def _sweep(self) -> datetime | None:
        wake = await self._host.sweep()
        await self._host.settle()
        return wake

    async def close(self) -> None:
        """Finish and let go of the notebook."""
        await self._host.close()


async def converse(play: Play, lines: Iterator[str], complain: Callable[[str], None]) -> None:
    """Feed a piped conversation line by line: messages, lines of time, comments."""
    await play.open()
    for line in lines:
        if line.startswith("@"):
            try:
                await play.pass_time(line[1:].strip())
            except BadTranscript as error:
                complain(str(error))
        elif not line.startswith("#"):
            await play.say(line)
    await play.close()
