"""What people wrote while the bot was away: read from their conversations, and heard in order."""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from datetime import timedelta
from typing import Any

from adapters.slack.hearing import from_message, writer
from adapters.slack.posting import Poster, Refused
from adapters.slack.receiving import Clocks
from adapters.slack.times import moment_of, ts_of
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard
from bot.host import Host
from bot.page import Page
from bot.ports import Broken, NotSaved, Unreachable, Untried

log = logging.getLogger("debrief")

ACTIVE = timedelta(days=14)
"""Who spoke so lately is looked after."""
OVERLAP = timedelta(minutes=10)
"""Read once more before the last word heard, for what came just beside it; ids tell it apart."""
MOST = 15
"""Messages asked for at once: as many as Slack gives to any app."""
PAGES = 20


class Missed:
    """Reads what was said during an outage."""

    def __init__(self, host: Host, poster: Poster, clocks: Clocks) -> None:
        """Take where things are heard, the way to Slack, and the clocks."""
        self._host = host
        self._poster = poster
        self._clocks = clocks
        self._reading = asyncio.Lock()

    async def catch_up(self) -> None:
        """Hear what each active person wrote since they were heard last."""
        async with self._reading:
            since = self._clocks.now() - ACTIVE
            async for page in self._host.active(PLATFORM, since):
                if page.door:
                    await self._of(page)

    async def _of(self, page: Page) -> None:
        try:
            heard = [one async for one in self._unheard(page)]
            for one in sorted(heard, key=lambda each: each.at):
                await self._host.hear(page.address, one)
        except (Refused, Unreachable, Untried, NotSaved, Broken, OSError, TimeoutError) as failure:
            log.warning("not caught up with somebody: %s", type(failure).__name__)

    async def _unheard(self, page: Page) -> AsyncIterator[Heard]:
        since = (page.spoken or page.met) - OVERLAP
        oldest = ts_of(self._clocks.real(since))
        async for message in self._messages(page, "conversations.history", oldest):
            heard = _heard(page, message, self._clocks)
            if heard:
                yield heard
            latest = str(message.get("latest_reply") or "")
            if latest and moment_of(latest) >= moment_of(oldest):
                thread = str(message["ts"])
                replies = self._messages(page, "conversations.replies", oldest, ts=thread)
                async for reply in replies:
                    heard = _heard(page, reply, self._clocks)
                    if heard and str(reply.get("ts")) != thread:
                        yield heard

    async def _messages(
        self, page: Page, method: str, oldest: str, **more: str
    ) -> AsyncIterator[Mapping[str, Any]]:
        cursor = ""
        for _ in range(PAGES):
            asked = {"channel": page.door, "oldest": oldest, "limit": MOST, **more}
            if cursor:
                asked["cursor"] = cursor
            answer = await self._poster.call(page.address.community, method, **asked)
            for message in answer.get("messages") or ():
                yield message
            cursor = str((answer.get("response_metadata") or {}).get("next_cursor") or "")
            if not cursor:
                return


def _heard(page: Page, message: Mapping[str, Any], clocks: Clocks) -> Heard | None:
    """Hear a message of the person's own that was not heard yet."""
    if writer(message) != page.address.person:
        return None
    heard = from_message({**message, "channel": page.door}, clocks.virtual, missed=True)
    if heard is None or {heard.event, heard.also} & set(page.heard):
        return None
    old = page.heard and heard.at < (page.spoken or page.met) - OVERLAP
    return None if old else heard
