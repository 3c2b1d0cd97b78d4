"""What people wrote in Slack, read again from their conversations."""

import re
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from adapters.missed import Known
from adapters.pace import Clocks
from adapters.slack.hearing import edit_of, from_message, writer
from adapters.slack.posting import Poster, Refused
from adapters.slack.times import moment_of, ts_of
from adapters.slack.workspaces import PLATFORM
from bot.heard import Heard

MOST = 15
"""Messages asked for at once: as many as Slack gives to any app."""
PAGES = 20
STAMP = re.compile(r"\d+\.\d{6}")


class SlackReader:
    """Reads conversations in Slack."""

    platform = PLATFORM
    refusal: type[Exception] = Refused

    def __init__(self, poster: Poster, clocks: Clocks) -> None:
        """Take the way to Slack, and the clocks."""
        self._poster = poster
        self._clocks = clocks

    def said_at(self, event: str) -> datetime | None:
        """Give the moment of a message by its name; none for what is no message."""
        return self._virtually(event) if STAMP.fullmatch(event) else None

    async def unheard(self, known: Known) -> AsyncIterator[Heard]:
        """Give what somebody wrote since they were heard last, below older messages too."""
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
