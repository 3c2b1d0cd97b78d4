"""Takes in what Slack delivers: commits it, and answers within three seconds whatever happens."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck

from adapters.behind import Behind, hear_all
from adapters.labels import Say
from adapters.metrics import Metrics
from adapters.pace import Clocks
from adapters.slack.blocks import section
from adapters.slack.posting import Poster, Refused
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard
from bot.host import Host
from bot.newest import keep_newest
from bot.page import Address
from bot.ports import Broken, NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

EVENT_PATIENCE = 2.6
"""Seconds in which an event must be committed; else Slack is told to bring it again."""
CLICK_PATIENCE = 1.4
"""Seconds after which a click is acknowledged although it is still being committed.

With the half second in which the zone of a command's writer is asked for, fewer than two.
"""
LAST_TRY = 3
"""Slack brings an event three times more; after the last one its writer has to know."""

REMEMBERED = 10_000
"""People of whom it is remembered what they said last, or that they were forgotten."""
Payload = Mapping[str, Any]
After = Callable[[], Awaitable[None]]
Answer = Callable[[Say], Mapping[str, Any]]


class NotYet(Exception):
    """An event is not committed yet: Slack brings it again, and then it changes nothing."""


class Receiving(Behind):
    """What is common to everything that comes: commit, acknowledge, and tell what failed."""

    def __init__(self, host: Host, poster: Poster, metrics: Metrics, clocks: Clocks) -> None:
        """Take where things are committed, the way out, the counters and the clocks."""
        super().__init__()
        self.host = host
        self.poster = poster
        self.metrics = metrics
        self.clocks = clocks
        self._latest: dict[Address, datetime] = {}
        self._forgotten: dict[Address, datetime] = {}

    def forgot(self, person: Address) -> None:
        """Know that whatever somebody said until now is not to be heard again."""
        if person in self._latest:
            self._forgotten[person] = self._latest.pop(person)
            keep_newest(self._forgotten, REMEMBERED)

    async def event(self, person: Address, heard: Heard, kind: str, retry: int = 0) -> None:
        """Commit an event before it is acknowledged; raises where Slack is to bring it again."""
        self.metrics.heard(PLATFORM, kind)
        forgotten = self._forgotten.get(person)
        if forgotten and heard.at <= forgotten:
            return  # brought again after they had everything deleted
        self._latest[person] = max(heard.at, self._latest.get(person, heard.at))
        keep_newest(self._latest, REMEMBERED)
        hearing = asyncio.ensure_future(self.host.hear(person, heard))
        try:
            await asyncio.shield(hearing)
        except asyncio.CancelledError:
            self.later(self._in_the_end(person, hearing, retry))
            raise
        except Broken as failure:
            self.later(self.tell_failure(person, failure))
        except NotSaved as failure:
            self.metrics.refused(PLATFORM)
            if retry >= LAST_TRY:
                self.later(self.tell_failure(person, failure))
            raise

    async def _in_the_end(
        self, person: Address, hearing: "asyncio.Future[None]", retry: int
    ) -> None:
        """Wait for what Slack brings again; after the last time its writer is told if it failed."""
        try:
            await hearing
        except (NotSaved, Broken) as failure:
            if retry >= LAST_TRY:
                await self.tell_failure(person, failure)

    async def click(
        self,
        person: Address,
        heard: tuple[Heard, ...],
        ack: AsyncAck,
        after: After | None = None,
        answer: Answer | None = None,
    ) -> None:
        """Commit what no platform repeats, and acknowledge it in time; confirm it once it is kept.

        `after` runs when everything is committed; `answer` gives what goes with the
        acknowledgement.
        """
        self.metrics.heard(PLATFORM, "button")
        hearing = asyncio.ensure_future(hear_all(self.host, person, heard))
        await asyncio.wait({hearing}, timeout=CLICK_PATIENCE)
        kept = hearing.done() and hearing.exception() is None
        answered = answer(await self.say_to(person)) if answer and kept else {}
        await ack(**answered)
        self.later(self._finish(person, hearing, after))

    async def _finish(
        self, person: Address, hearing: "asyncio.Future[None]", after: After | None
    ) -> None:
        try:
            await hearing
        except (NotSaved, Broken) as failure:
            self.metrics.refused(PLATFORM)
            await self.tell_failure(person, failure)
            return
        if after:
            await after()

    async def say_to(self, person: Address) -> Say:
        """Give the labels and notices in a person's language."""
        return Say(await self.host.language(person))

    async def tell_failure(self, person: Address, failure: Exception) -> None:
        """Say that a message is not kept, and why."""
        say = await self.say_to(person)
        await self._post(person, say.failure(failure))

    async def tell(self, person: Address, notice: str) -> None:
        """Say something outside of any talk, such as that a button is too old."""
        say = await self.say_to(person)
        await self._post(person, say(notice))

    async def _post(self, person: Address, text: str) -> None:
        try:
            await self.poster.post(person.community, person.person, text=text, blocks=section(text))
        except (Refused, Unreachable, Untried, OSError, TimeoutError) as failure:
            log.warning("not told: %s", type(failure).__name__)
