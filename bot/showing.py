"""Shows what is owed: each person's replies in order, none twice, and tells what was shown."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime

from bot.heard import Paid, Unreached
from bot.page import Address
from bot.ports import Channel, Place, Posted, Unreachable, Untried
from bot.reply import File, Reply, joined

log = logging.getLogger("debrief")

FAILED = 10_000
"""Tokens of replies that could not be shown that are remembered, until they are tried again."""


class Showing:
    """The replies that are under way in one process."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        tell: Callable[[Address, Paid | Unreached], None],
        files: Callable[[Address], Awaitable[Mapping[str, bytes]]],
    ) -> None:
        """Take the channels, the clock, who is told what came of it, and who makes files."""
        self._channels = channels
        self._now = now
        self._tell = tell
        self._files = files
        self._tasks: dict[Address, asyncio.Task[None]] = {}
        self._lined_up: dict[Address, list[Reply]] = {}
        self._in_hand: set[str] = set()
        self._doubtful: set[str] = set()
        self._failed: set[str] = set()
        self._untried: set[str] = set()

    def crowded(self, limit: int) -> Sequence[Place]:
        """Name the communities in which something is on its way to so many people or more."""
        busy = Counter((one.platform, one.community) for one in self._tasks)
        return [place for place, people in busy.items() if people >= limit]

    def knows(self, token: str) -> bool:
        """Say whether this process has a reply in hand, or had and could not show it."""
        return token in self._in_hand or token in self._failed

    def line_up(self, person: Address, owed: tuple[Reply, ...], *, doubtful: bool) -> None:
        """Line replies up for their person; those already under way are not shown twice."""
        new = [one for one in owed if one.token not in self._in_hand]
        if not new:
            return
        tokens = {one.token for one in new}
        self._in_hand |= tokens
        self._failed -= tokens
        if doubtful:
            self._doubtful |= tokens - self._untried
        self._untried -= tokens
        self._lined_up.setdefault(person, []).extend(new)
        if person not in self._tasks:
            self._tasks[person] = asyncio.create_task(self._show(person))

    async def settle(self) -> None:
        """Wait until everything that is under way has been shown."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    async def forget(self, person: Address) -> None:
        """Let the channel forget a person too."""
        try:
            await self._channels[person.platform].forget(person)
        except Exception as failure:
            log.error("channel has not forgotten: %s", type(failure).__name__)

    async def _show(self, person: Address) -> None:
        """Show everything lined up for one person, in order, and tell that it was shown."""
        try:
            while replies := self._lined_up.pop(person, None):
                tokens = tuple(one.token for one in replies)
                try:
                    shown = await self._show_all(person, replies)
                    self._tell(person, Paid(tokens, shown.at, shown.post, shown.door))
                except Unreachable:
                    self._tell(person, Unreached(tokens, self._now()))
                except Exception as failure:
                    log.error("reply not shown yet: %s", type(failure).__name__)
                    if len(self._failed) < FAILED:
                        self._failed.update(tokens)
                        self._untried.update(tokens if isinstance(failure, Untried) else ())
                finally:
                    self._in_hand.difference_update(tokens)
                    self._doubtful.difference_update(tokens)
        finally:
            del self._tasks[person]

    async def _show_all(self, person: Address, replies: list[Reply]) -> Posted:
        """Show replies as one, but for those that the platform knows it has shown before."""
        channel = self._channels[person.platform]
        seen = Posted(self._now())
        unseen: list[Reply] = []
        for reply in replies:
            doubtful = reply.token in self._doubtful
            before = await channel.shown(person, reply.token) if doubtful else None
            seen = before or seen
            unseen += [] if before else [reply]
        if not unseen:
            return seen
        reply = joined(tuple(unseen))
        filed = any(isinstance(part, File) for part in reply.parts)
        files = await self._files(person) if filed else {}
        return await channel.show(person, reply, files)
