"""What people wrote while the bot was away: read from their conversations, and heard in order."""

import asyncio
import logging
import re
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from adapters.slack.hearing import edit_of, from_message, writer
from adapters.slack.posting import Poster, Refused
from adapters.slack.receiving import Clocks
from adapters.slack.times import moment_of, ts_of
from adapters.slack.workspaces import PLATFORM
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
MOST = 15
"""Messages asked for at once: as many as Slack gives to any app."""
PAGES = 20
STAMP = re.compile(r"\d+\.\d{6}")
TOGETHER = 20
"""Workspaces read at once; in each, one conversation after another."""
AGAIN = (5.0, 60.0, 300.0)
"""Seconds after which is asked again where Slack did not answer, or nothing could be kept."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody as they were known before anything new was heard: when, since when, and what of."""

    person: Address
    page: str
    door: str
    at: datetime
    since: datetime
    heard: tuple[str, ...]


class Missed:
    """Reads what was said during an outage."""

    def __init__(self, host: Host, poster: Poster, clocks: Clocks) -> None:
        """Take where things are heard, the way to Slack, and the clocks."""
        self._host = host
        self._poster = poster
        self._clocks = clocks
        self._reading = asyncio.Lock()
        self._waiting = False

    async def known(self, active: timedelta = ACTIVE) -> list[Known]:
        """Give the active people with a conversation; before what comes now moves their last word.

        Whoever wrote during an outage and writes again after it would else be read too late.
        """
        at = self._clocks.now()
        return [
            Known(one.address, one.id, one.door, at, self._since(one), one.heard)
            async for one in self._host.active(PLATFORM, at - active)
            if one.door
        ]

    def _since(self, page: Page) -> datetime:
        """Give the moment from which on to read: not before the page began, for what lies there was
        forgotten; nor before what it remembers to have heard.
        """
        since = max((page.spoken or page.met) - OVERLAP, page.met)
        stamps = [one for one in page.heard if STAMP.fullmatch(one)]
        full = len(page.heard) >= HEARD_LIMIT and stamps
        return max(since, self._virtually(stamps[0])) if full else since

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
        workspaces: dict[str, list[Known]] = defaultdict(list)
        for one in people:
            workspaces[one.person.community].append(one)
        few = asyncio.Semaphore(TOGETHER)

        async def one_after_another(ones: list[Known]) -> list[Known]:
            async with few:
                return [one for one in ones if not await self._hear(one)]

        rest = await asyncio.gather(*map(one_after_another, workspaces.values()))
        return [one for ones in rest for one in ones]

    async def _hear(self, known: Known) -> bool:
        """Hear all that somebody wrote, as one; false where it should be tried again."""
        try:
            heard = [one async for one in self._unheard(known)]
            heard.sort(key=lambda one: one.at)
            page, _ = await self._host.page(known.person) if heard else (None, ())
            if page is None or page.id != known.page:
                return True  # nothing to hear, or they were forgotten meanwhile
            hearing = (self._host.hear(known.person, one) for one in heard)
            for failure in await asyncio.gather(*hearing, return_exceptions=True):
                if isinstance(failure, BaseException):
                    raise failure
        except (Unreachable, Broken) as failure:
            log.warning("not caught up with somebody: %s", type(failure).__name__)
        except (Refused, Untried, NotSaved, OSError, TimeoutError) as failure:
            log.warning("not caught up with somebody yet: %s", type(failure).__name__)
            return False
        return True

    async def _unheard(self, known: Known) -> AsyncIterator[Heard]:
        async for message in self._messages(known, "conversations.history"):
            if heard := self._heard(known, message):
                yield heard
            latest = str(message.get("latest_reply") or "")
            if latest and self._virtually(latest) >= known.since:
                thread, oldest = str(message["ts"]), ts_of(self._clocks.real(known.since))
                below = {"ts": thread, "oldest": oldest}
                async for reply in self._messages(known, "conversations.replies", **below):
                    heard = self._heard(known, reply)
                    if heard and str(reply.get("ts")) != thread:
                        yield heard

    async def _messages(
        self, known: Known, method: str, **more: str
    ) -> AsyncIterator[Mapping[str, Any]]:
        """Give messages; of a history only until they are old.

        Those of the first page are given even then: below them may stand a new reply.
        """
        cursor: dict[str, str] = {}
        for _ in range(PAGES):
            asked = {"channel": known.door, "limit": MOST, **more, **cursor}
            answer = await self._poster.patiently(known.person.community, method, **asked)
            messages: Sequence[Mapping[str, Any]] = answer.get("messages") or ()
            for message in messages:
                yield message
            after = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
            old = messages and self._virtually(str(messages[-1]["ts"])) < known.since
            if not after or (old and not more):
                return
            cursor = {"cursor": after}

    def _virtually(self, ts: str) -> datetime:
        return self._clocks.virtual(moment_of(ts))

    def _heard(self, known: Known, message: Mapping[str, Any]) -> Heard | None:
        """Hear a message of the person's own that was not heard yet."""
        if writer(message) != known.person.person:
            return None
        heard = from_message({**message, "channel": known.door}, self._clocks.virtual)
        if heard and {heard.event, heard.also} & set(known.heard):
            heard = edit_of({**message, "channel": known.door}, self._clocks.virtual)
        if heard is None or heard.at < known.since or heard.event in known.heard:
            return None
        return replace(heard, missed=heard.at < known.at)
