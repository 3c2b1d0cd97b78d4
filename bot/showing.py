"""Shows what is owed: each person's replies in order, none twice, and tells what was shown."""

import asyncio
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby

from bot.heard import Paid, Unreached
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import Channel, Halfway, Place, Posted, Unreachable, Untried
from bot.reply import File, Reply, joined

log = logging.getLogger("debrief")

REMEMBERED = 10_000
"""Tokens of replies that were shown lately, or could not be, of which this process knows."""


class Showing:
    """The replies that are under way in one process."""

    def __init__(
        self,
        channels: Mapping[str, Channel],
        now: Callable[[], datetime],
        tell: Callable[[Address, Paid | Unreached], None],
        files: Callable[[Address, Sequence[File]], Awaitable[Mapping[str, bytes]]],
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
        self._failed: dict[str, bool] = {}  # by token: whether it was tried, so that it may stand
        self._shown: dict[str, None] = {}

    def crowded(self, limit: int) -> Sequence[Place]:
        """Name the communities in which something is on its way to so many people or more."""
        busy = Counter((one.platform, one.community) for one in self._tasks)
        return [place for place, people in busy.items() if people >= limit]

    def knows(self, token: str) -> bool:
        """Say whether this process has a reply in hand, or had: shown, or not to be shown."""
        return token in self._in_hand or token in self._failed or token in self._shown

    def line_up(
        self, person: Address, owed: tuple[Reply, ...], doubtful: frozenset[str] = frozenset()
    ) -> None:
        """Line replies up for their person; those under way or shown are not shown twice.

        What is `doubtful` may have been shown by somebody else: the platform is asked, as it is
        for what this process tried and failed to show.
        """
        busy = self._in_hand | self._shown.keys()
        new = [one for one in owed if one.token not in busy]
        if not new:
            return
        for token in [one.token for one in new]:
            self._in_hand.add(token)
            if self._failed.pop(token, token in doubtful):
                self._doubtful.add(token)
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
                tokens = {one.token for one in replies}
                try:
                    await self._show_in_turn(person, replies)
                finally:
                    self._in_hand -= tokens
                    self._doubtful -= tokens
        finally:
            del self._tasks[person]

    async def _show_in_turn(self, person: Address, replies: list[Reply]) -> None:
        """Show what may stand there in part before what is new, so that it is gone on with."""
        doubtful = [one for one in replies if one.token in self._doubtful]
        groups = [doubtful, [one for one in replies if one not in doubtful]]
        while groups:
            tokens = tuple(one.token for one in groups[0])
            try:
                if tokens:
                    shown = await self._show_all(person, groups[0])
                    self._remember_shown(tokens)
                    self._tell(person, Paid(tokens, shown.at, shown.post, shown.door))
            except Unreachable:
                left = tuple(one.token for group in groups for one in group)
                self._tell(person, Unreached(left, self._now()))
                return
            except Exception as failure:
                tried = not isinstance(failure, Untried)
                waits = isinstance(failure, Untried | Halfway)
                level = logging.INFO if waits else logging.ERROR
                log.log(level, "reply not shown yet: %s", type(failure).__name__)
                self._remember_failed(groups[0], tried=tried)
                self._remember_failed([one for group in groups[1:] for one in group], tried=False)
                return
            del groups[0]

    def _remember_shown(self, tokens: tuple[str, ...]) -> None:
        """Remember what was shown: a page turned meanwhile does not know yet that it is paid."""
        self._shown.update(dict.fromkeys(tokens))
        keep_newest(self._shown, REMEMBERED)

    def _remember_failed(self, replies: list[Reply], *, tried: bool) -> None:
        if len(self._failed) < REMEMBERED:
            for one in replies:
                self._failed[one.token] = tried or one.token in self._doubtful

    async def _show_all(self, person: Address, replies: list[Reply]) -> Posted:
        """Show replies as one, but for those of which the platform knows that they stand there,
        and for those that it has begun: these are gone on with as what they were.
        """
        doubtful = [one.token for one in replies if one.token in self._doubtful]
        channel = self._channels[person.platform]
        found = await channel.shown(person, doubtful) if doubtful else ()
        known = {token: one for one in found for token in one.tokens}
        posted = Posted(self._now())
        for stands, together in groupby(replies, lambda one: known.get(one.token)):
            whole = stands.posted if stands else None
            posted = whole or await self._show_one(person, joined(tuple(together)))
        return posted

    async def _show_one(self, person: Address, reply: Reply) -> Posted:
        wanted = [part for part in reply.parts if isinstance(part, File)]
        files = await self._files(person, wanted) if wanted else {}
        return await self._channels[person.platform].show(person, reply, files)
