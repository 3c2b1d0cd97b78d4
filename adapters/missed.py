"""What people wrote while the bot was away: read from their conversations, and heard in order."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from adapters.behind import hear_all
from adapters.pace import Clocks
from bot.heard import Heard
from bot.host import Host
from bot.page import HEARD_LIMIT, Address, Page
from bot.ports import Broken, NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

ACTIVE = timedelta(days=100)
"""Who spoke so lately is looked after: longer than anything that comes by itself may take."""
LATELY = timedelta(days=14)
"""After a gap of minutes, as many conversations as are worth the asking."""
OVERLAP = timedelta(minutes=10)
"""Read once more before the last word heard, for what came just beside it; ids tell it apart."""
TOGETHER = 20
"""Communities read at once; in each, one conversation after another."""
AGAIN = (5.0, 60.0, 300.0)
"""Seconds after which is asked again where nobody answered, or nothing could be kept."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody as they were known before anything new was heard: when, since when, and what of."""

    person: Address
    page: str
    door: str
    at: datetime
    since: datetime
    heard: tuple[str, ...]


class Reader(Protocol):
    """A platform, as far as what was said on it can be read again."""

    platform: str

    @property
    def refusal(self) -> type[Exception]:
        """What it raises where the platform refuses."""

    def unheard(self, known: Known) -> AsyncIterator[Heard]:
        """Give what somebody wrote since they were heard last, in any order."""

    def said_at(self, event: str) -> datetime | None:
        """Give the moment of a message by the id that it was heard under; none for what is none."""


class Missed:
    """Reads what was said during an outage."""

    def __init__(self, host: Host, reader: Reader, clocks: Clocks) -> None:
        """Take where things are heard, who can read, and the clocks."""
        self._host = host
        self._reader = reader
        self._clocks = clocks
        self._reading = asyncio.Lock()
        self._waiting = False
        self._begun: set[asyncio.Task[None]] = set()

    def begin(self, people: Sequence[Known] | None = None) -> None:
        """Begin to catch up, while other things go on; what fails is logged by its kind alone."""
        task = asyncio.create_task(self._logged(people))
        self._begun.add(task)
        task.add_done_callback(self._begun.discard)

    async def settle(self) -> None:
        """Wait until nothing that was begun is being read any more."""
        while self._begun:
            await asyncio.wait(self._begun)

    async def end(self) -> None:
        """Break off what was begun: the next start reads it."""
        for task in self._begun:
            task.cancel()
        await self.settle()

    async def _logged(self, people: Sequence[Known] | None) -> None:
        try:
            await self.catch_up(people)
        except Exception as failure:
            log.error("not caught up: %s", type(failure).__name__)

    async def known(self, active: timedelta = ACTIVE) -> list[Known]:
        """Give the active people with a conversation; before what comes now moves their last word.

        Whoever wrote during an outage and writes again after it would else be read too late.
        """
        at = self._clocks.now()
        return [
            Known(one.address, one.id, one.door, at, self._since(one), one.heard)
            async for one in self._host.active(self._reader.platform, at - active)
            if one.door
        ]

    def _since(self, page: Page) -> datetime:
        """Give the moment from which on to read: not before the page began, for what lies there was
        forgotten; nor before what it remembers to have heard.
        """
        since = max((page.spoken or page.met) - OVERLAP, page.met)
        first = next(filter(None, map(self._reader.said_at, page.heard)), None)
        return max(since, first) if first and len(page.heard) >= HEARD_LIMIT else since

    async def catch_up(self, people: Sequence[Known] | None = None) -> None:
        """Hear what each of these people wrote since they were heard last, or, after a short gap,
        everybody who was active lately.
        """
        if people is None and self._waiting:
            return  # the one that waits will read all of it
        self._waiting = True
        async with self._reading:
            self._waiting = False
            left = await self.known(LATELY) if people is None else people
            for pause in (0.0, *AGAIN):
                await asyncio.sleep(pause if left else 0.0)
                left = await self._read(left)
        if left:
            log.error("not caught up with %d people", len(left))

    async def _read(self, people: Sequence[Known]) -> list[Known]:
        """Read what these people wrote; give those with whom it should be tried again."""
        communities: dict[str, list[Known]] = defaultdict(list)
        for one in people:
            communities[one.person.community].append(one)
        few = asyncio.Semaphore(TOGETHER)

        async def one_after_another(ones: list[Known]) -> list[Known]:
            async with few:
                return [one for one in ones if not await self._hear(one)]

        rest = await asyncio.gather(*map(one_after_another, communities.values()))
        return [one for ones in rest for one in ones]

    async def _hear(self, known: Known) -> bool:
        """Hear all that somebody wrote, as one; false where it should be tried again."""
        try:
            heard = [one async for one in self._reader.unheard(known)]
            heard.sort(key=lambda one: one.at)
            page, _ = await self._host.page(known.person) if heard else (None, ())
            if page is None or page.id != known.page:
                return True  # nothing to hear, or they were forgotten meanwhile
            await hear_all(self._host, known.person, heard)
        except (Unreachable, Broken) as failure:
            log.warning("not caught up with somebody: %s", type(failure).__name__)
        except (self._reader.refusal, Untried, NotSaved, OSError, TimeoutError) as failure:
            log.warning("not caught up with somebody yet: %s", type(failure).__name__)
            return False
        return True
