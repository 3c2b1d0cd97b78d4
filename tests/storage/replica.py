"""A process of its own that sweeps a notebook, and may die at a moment of its choice.

Run as `replica.py URL PLATFORM SPEED MOMENT`: PLATFORM is a file that stands for a platform's
history (nothing begins before it is there), SPEED how much faster its clock runs, MOMENT when it
kills itself: never, claimed (after the commit, before anything is shown), shown (before that is
paid) or paid.
"""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
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


class Platform:
    """A channel whose history is a file that all processes share: a line a message."""

    def __init__(self, history: Path, now: "Clock") -> None:
        self.history = history
        self.now = now

    async def show(self, person: Address, reply: Reply, files: Mapping[str, bytes]) -> Posted:
        with self.history.open("a") as history:
            history.write(f"{reply.token} {person.person} {os.getpid()}\n")
        if MOMENT == "shown":
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

    def __init__(self, speed: float) -> None:
        self.speed = speed

    def __call__(self) -> datetime:
        passed = (time.time() - float(os.environ["STARTED"])) * self.speed
        return MONDAY.astimezone(UTC) + timedelta(days=2, seconds=passed)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def main(url: str, history: Path, speed: float) -> None:
    now = Clock(speed)
    host = Host(open_notebook(url, lambda new: KEY), {"slack": Platform(history, now)}, now)
    bot.host.SWEEP = 10  # so that no process takes all the work
    if MOMENT == "claimed":
        Showing.line_up = lambda *_, **__: die()  # type: ignore[method-assign]
    print("ready", flush=True)
    while not history.exists():
        await asyncio.sleep(0.01)
    ends = time.monotonic() + LASTS
    while time.monotonic() < ends:
        await host.sweep()
        await host.settle()
        print("swept", flush=True)
        if MOMENT == "paid":
            await host.sweep()
            die()
        await asyncio.sleep(0.05)


if __name__ == "__main__":
    MOMENT = sys.argv[4]
    asyncio.run(main(sys.argv[1], Path(sys.argv[2]), float(sys.argv[3])))
