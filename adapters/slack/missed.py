"""What people wrote while the bot was away: read from their conversations, and heard in order."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from adapters.slack.hearing import from_message, writer
from adapters.slack.posting import Poster, Refused
from adapters.slack.receiving import Clocks
from adapters.slack.times import moment_of, ts_of
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard
from bot.host import Host
from bot.page import Address
from bot.ports import Broken, NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

ACTIVE = timedelta(days=14)
"""Who spoke so lately is looked after."""
OVERLAP = timedelta(minutes=10)
"""Read once more before the last word heard, for what came just beside it; ids tell it apart."""
MOST = 15
"""Messages asked for at once: as many as Slack gives to any app."""
PAGES = 20
TOGETHER = 20
"""Workspaces read at once; in each, one conversation after another."""
AGAIN = (5.0, 60.0, 300.0)
"""Seconds after which is asked again where Slack did not answer, or nothing could be kept."""


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody as they were known before anything new was heard: when, since when, and what of."""

    person: Address
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

    async def known(self) -> list[Known]:
        """Give the active people with a conversation; before what comes now moves their last word.

        Whoever wrote during an outage and writes again after it would else be read too late.
        """
        at = self._clocks.now()
        return [
            Known(one.address, one.door, at, (one.spoken or one.met) - OVERLAP, one.heard)
            async for one in self._host.active(PLATFORM, at - ACTIVE)
            if one.door
        ]

    async def catch_up(self, people: Sequence[Known] | None = None) -> None:
        """Hear what each of these people, or everyone active, wrote since they were heard last."""
        left = await self.known() if people is None else people
        async with self._reading:
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
        if heard is None or heard.at < known.since or {heard.event, heard.also} & set(known.heard):
            return None
        return replace(heard, missed=heard.at < known.at)
