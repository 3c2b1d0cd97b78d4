"""A channel on paper, and a host played on a real notebook."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from bot.heard import Heard, Said
from bot.host import Host
from bot.page import Address
from bot.ports import Found, Posted
from bot.reply import Reply
from storage.notebook import SqlNotebook
from tests.notebooks import notebook_at
from tests.table import spoken

ANN, BO = Address("paper", "ann"), Address("paper", "bo")
NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


class Paper:
    """A channel that writes everything down, and waits where a test wants it to."""

    def __init__(self) -> None:
        self.shows: list[tuple[Address, Reply]] = []
        self.known: dict[str, datetime] = {}
        self.forgot: list[Address] = []
        self.gate: asyncio.Event | None = None

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        if self.gate is not None:
            await self.gate.wait()
        self.shows.append((person, reply))
        return Posted(NOON)

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        known = [one for one in tokens if one in self.known]
        return [Found((one,), Posted(self.known[one])) for one in known]

    async def forget(self, person: Address) -> None:
        self.forgot.append(person)

    @property
    def told(self) -> list[str]:
        return [spoken(reply) for _, reply in self.shows]


class Broken(Paper):
    """A channel that fails to show anything."""

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        raise ConnectionError


def notebook_in(folder: Path) -> SqlNotebook:
    return notebook_at(folder / "notes.db")


def said(text: str, event: str) -> Heard:
    return Heard(event, NOON, Said(text), "UTC")


def play(
    folder: Path,
    paper: Paper,
    script: Callable[[Host], Awaitable[None]],
    now: Callable[[], datetime] = lambda: NOON,
) -> None:
    """Run a host over a notebook in a folder, and close it."""

    async def whole() -> None:
        host = Host(notebook_in(folder), {"paper": paper}, now)
        await script(host)
        await host.close()

    asyncio.run(whole())
