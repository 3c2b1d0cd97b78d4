"""A process of its own that sweeps a notebook, and may die at a moment of its choice."""

import asyncio
import os
import signal
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path

import bot.host
from bot.host import Host
from bot.page import Address
from bot.ports import Found, Posted
from bot.reply import Reply
from bot.showing import Showing
from storage.opening import open_notebook
from tests.storage.shelf import KEY, MONDAY

LASTS = 60
"""Seconds after which a process that nobody ends ends itself."""


@dataclass(frozen=True)
class Life:
    """What a process is told when it is born."""

    url: str
    history: Path  # of a platform: a file that all processes share; nothing begins without it
    started: float
    speed: float  # how much faster its clock runs
    moment: str  # when it kills itself: never, claimed (nothing is shown), shown (unpaid) or paid


class Platform:
    """A channel whose history has a line a message."""

    def __init__(self, life: Life, now: "Clock") -> None:
        self.history = life.history
        self.moment = life.moment
        self.now = now

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        with self.history.open("a") as history:
            history.write(f"{reply.token} {person.person} {os.getpid()}\n")
        if self.moment == "shown":
            die()
        await asyncio.sleep(0)
        return Posted(self.now())

    async def shown(self, person: Address, tokens: Sequence[str]) -> Sequence[Found]:
        stands = self.history.read_text().split()
        return [Found((one,), Posted(self.now())) for one in tokens if one in stands]

    async def forget(self, person: Address) -> None:
        return None


class Clock:
    """Wednesday noon at the start of the machine's own count, and faster from there."""

    def __init__(self, life: Life) -> None:
        self.started, self.speed = life.started, life.speed

    def __call__(self) -> datetime:
        passed = (time.time() - self.started) * self.speed
        return MONDAY.astimezone(UTC) + timedelta(days=2, seconds=passed)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def live(life: Life, told: Connection) -> None:
    """Sweep, and tell of it."""
    asyncio.run(_live(life, told))


async def _live(life: Life, told: Connection) -> None:
    now = Clock(life)
    host = Host(open_notebook(life.url, lambda new: KEY), {"slack": Platform(life, now)}, now)
    bot.host.SWEEP = 10  # so that no process takes all the work
    if life.moment == "claimed":
        Showing.line_up = lambda *_, **__: die()  # type: ignore[method-assign]
    told.send("ready")
    while not life.history.exists():
        await asyncio.sleep(0.01)
    ends = time.monotonic() + LASTS
    while time.monotonic() < ends:
        await host.sweep()
        await host.settle()
        told.send("swept")
        if life.moment == "paid":
            await host.sweep()
            die()
        await asyncio.sleep(0.05)
